import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, test } from 'vitest';
import { allNeeds, contentPolicy, pageNeeds, withPolicy } from '#security/content-policy.ts';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const styled = page('<style>a{color:red}</style>');
const digest = "'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='";
const searching = page('', '<script type="module" src="/_astro/search.js"></script>');

describe('a page', () => {
  test('may use its own styles, by their digest, and nothing else of the kind', () => {
    expect(pageNeeds(styled)).toEqual({ styles: [digest], hasScript: false });
    expect(withPolicy(styled)).toContain(`style-src ${digest};`);
    expect(withPolicy(page(''))).toContain("style-src 'none';");
  });

  test('runs no script but the site’s own', () => {
    expect(withPolicy(styled)).not.toContain('script-src');
    expect(withPolicy(searching)).toContain("script-src 'self' 'wasm-unsafe-eval';");
  });

  test('gets no leave for what its body holds', () => {
    const body = '<style>b{}</style><script src="/x.js"></script><script>c()</script>';
    expect(pageNeeds(page('', body))).toEqual({ styles: [], hasScript: false });
  });

  test.each(['<style>b{}</style>', '<style>', '</head>', '<!--', "it's"])(
    'gives no leave to, and loses none by, a description of %s',
    (typed) => {
      const described = page(
        `<meta name="description" content="${typed}"><style>a{color:red}</style>`,
      );
      expect(pageNeeds(described).styles).toEqual([digest]);
    },
  );

  test('has its policy before everything that it rules', () => {
    expect(withPolicy(styled)).toMatch(
      /^<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy"/,
    );
  });

  test('without an encoding is a bug, and not left without its policy', () => {
    expect(() => withPolicy('<html><head></head></html>')).toThrow('policy');
  });

  test('says nothing of frames in a meta element, where browsers ignore it', () => {
    expect(withPolicy(styled)).not.toContain('frame-ancestors');
  });
});

test('the header for all pages allows what any of them needs, in an order that never changes', () => {
  const other = page('<style>b{}</style>');
  const [one, two] = [pageNeeds(styled), pageNeeds(other)];
  expect(allNeeds([one, two, pageNeeds(searching)])).toEqual(
    allNeeds([pageNeeds(searching), two, one]),
  );
  expect(contentPolicy(allNeeds([one, two]))).toContain("frame-ancestors 'none'");
});

test('Google’s CSP evaluator finds nothing of weight in either', () => {
  const policies = [contentPolicy(pageNeeds(styled)), contentPolicy(pageNeeds(searching))];
  const weighty = policies.flatMap((policy) =>
    new CspEvaluator(new CspParser(policy).csp)
      .evaluate()
      .filter(({ severity }) => severity <= Severity.SYNTAX)
      .map(({ description }) => description),
  );
  expect(weighty).toEqual([]);
});
