import { describe, expect, test } from 'vitest';
import { headersFile, headersIn, hostSnippets, typesIn } from '#security/host-snippets.ts';
import { securityHeaders } from '#security/security-headers.ts';

const headers = securityHeaders({ styles: ["'sha256-abc='"], hasScript: false });

test('the file that Netlify and Cloudflare read gives back its headers', () => {
  const file = headersFile('/repo/', headers, new Map([['/repo/a.json', []]]));
  expect(file).toMatch(/^\/repo\/\*\n {2}Content-Security-Policy: default-src 'none';/);
  expect(headersIn(file)).toEqual(headers);
});

test('no header is given twice to one path: hosts would join the two', () => {
  const blocks = headersFile('/', headers, new Map()).trim().split('\n\n');
  const names = blocks.flatMap((block) =>
    block
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(':')[0]),
  );
  expect(new Set(names.slice(0, headers.length)).size).toBe(headers.length);
  expect(
    names.slice(headers.length).filter((name) => headers.some((one) => one.name === name)),
  ).toEqual([]);
});

describe('every header is there', () => {
  test.each(['nginx', 'caddy', 'apache'])('for %s', (host) => {
    const snippet = hostSnippets[host]?.(headers) ?? '';
    for (const { value } of headers) {
      const [first = ''] = value.split(/[;"]/);
      expect(snippet).toContain(first);
    }
  });
});

test('CloudFront gets each under a field of its own or by name', () => {
  const policy = JSON.parse(hostSnippets.cloudfront?.(headers) ?? '');
  expect(policy.SecurityHeadersConfig).toMatchObject({
    ContentSecurityPolicy: { ContentSecurityPolicy: headers[0]?.value },
    FrameOptions: { FrameOption: 'DENY' },
    StrictTransportSecurity: { AccessControlMaxAgeSec: 63_072_000 },
  });
  expect(policy.CustomHeadersConfig.Quantity).toBe(headers.length - 5);
});

test('a quotation mark in a value is escaped', () => {
  const speculation = [{ name: 'Speculation-Rules', value: '"/a.json"' }];
  expect(hostSnippets.nginx?.(speculation)).toBe(
    'add_header Speculation-Rules "\\"/a.json\\"" always;',
  );
});

describe('the file that says which pages may be fetched ahead has its type', () => {
  const path = '/repo/speculation-rules.json';
  const type = 'application/speculationrules+json';
  const file = headersFile(
    '/repo/',
    headers,
    new Map([[path, [{ name: 'Content-Type', value: type }]]]),
  );

  test('in the file that Netlify and Cloudflare read', () => {
    expect(file).toContain(`\n${path}\n  Content-Type: ${type}\n`);
    expect([...typesIn(file)]).toEqual([[path, type]]);
  });

  test.each(Object.keys(hostSnippets))('for %s', (host) => {
    const snippet = hostSnippets[host]?.(headersIn(file), typesIn(file)) ?? '';
    expect(snippet).toContain(path);
    expect(snippet).toContain(type);
  });

  test('CloudFront takes a comment of 128 characters at most', () => {
    const policy = JSON.parse(hostSnippets.cloudfront?.(headers, typesIn(file)) ?? '');
    expect(policy.Comment.length).toBeLessThan(128);
  });
});
