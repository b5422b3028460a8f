import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withFilePolicy } from '#packing/file-policy.ts';

const css = 'p{color:red}';
const digest = createHash('sha256').update(css).digest('base64');

test('a page in a folder may use files, and its own styles as they are there', () => {
  const html = `<head><meta charset="utf-8"><style>${css}</style></head><p>text</p>`;
  const policy = `default-src 'none'; style-src 'sha256-${digest}'; font-src file:; img-src file:; form-action 'none'; base-uri 'none'`;
  expect(withFilePolicy(html)).toBe(
    `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><style>${css}</style></head><p>text</p>`,
  );
});

test('one without styles may have none, and one without an encoding is a bug', () => {
  expect(withFilePolicy('<head><meta charset=utf-8></head>')).toContain("style-src 'none'");
  expect(() => withFilePolicy('<p>text</p>')).toThrow('no <meta charset>');
});
