import { describe, expect, test } from 'vitest';
import { externalAddress, isArchiveAddress } from '#markdown/safe-address.ts';

describe('an address that leads out of the archive', () => {
  test.each([
    ['http://example.com/a', 'http://example.com/a'],
    ['https://example.com', 'https://example.com/'],
    ['HTTPS://Example.com:443/a b', 'https://example.com/a%20b'],
    ['https://example.com?q=a:b@c', 'https://example.com/?q=a:b@c'],
    ['https://example.com/@someone', 'https://example.com/@someone'],
    ['https://fa.wikipedia.org/wiki/پل', 'https://fa.wikipedia.org/wiki/%D9%BE%D9%84'],
    ['mailto:desk@example.com', 'mailto:desk@example.com'],
  ])('is kept: %s', (typed, address) => {
    expect(externalAddress(typed)).toBe(address);
  });

  test.each([
    'https:/example.com',
    'https:example.com',
    'https:///example.com',
    'https://',
    '//example.com',
    'https://user@example.com',
    'https://user:password@example.com',
    'https://@example.com',
    'https://example.com\\@evil.example',
    'https:\\\\example.com',
    'https://example.com/a\\b',
    'https://exa\tmple.com',
    'https://example.com/\n',
    '\u0001https://example.com',
    ' https://example.com',
    'https://example.com:99999',
    'https://exa mple.com',
    'mailto:',
    'mailto://example.com',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.com',
    'blob:https://example.com/x',
    'bridge.md',
    '#a',
    '',
  ])('is refused: %j', (typed) => {
    expect(externalAddress(typed)).toBeUndefined();
  });
});

describe('an address for the site to resolve', () => {
  test.each([
    'bridge.md',
    './bridge.md',
    '../a/b.md#part',
    '/topics/',
    '?year=2022',
    'پل.md',
    'a/b:c.md',
    'event:bridge-closed#time',
    'topic:port-maren',
  ])('is one: %s', (address) => {
    expect(isArchiveAddress(address)).toBe(true);
  });

  test.each([
    '',
    '#part',
    '//example.com',
    'https://example.com',
    'javascript:x',
    'a\\b.md',
    '\\\\host',
    'a\tb',
    ' a.md',
    '\u0000a',
    'event:',
    'event:javascript:x\n',
    'event://host',
  ])('is not: %j', (address) => {
    expect(isArchiveAddress(address)).toBe(false);
  });
});
