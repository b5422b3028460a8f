import { describe, expect, test } from 'vitest';
import {
  relativeAddress,
  relativeRefresh,
  relativeSet,
  relativeStyle,
} from '#packing/relative-address.ts';

const deep = { file: 'articles/bridge/index.html', base: '/' };
const front = { file: 'index.html', base: '/' };

test.each([
  ['/', '../../index.html'],
  ['/events/fire/', '../../events/fire/index.html'],
  ['/events/fire/#time', '../../events/fire/index.html#time'],
  ['/favicon.svg', '../../favicon.svg'],
  ['/search/?q=a%20b', '../../search/index.html?q=a%20b'],
  ['/topics/%D8%B3/', '../../topics/%D8%B3/index.html'],
  ['../other/', '../../articles/other/index.html'],
  ['cite.bib', '../../articles/bridge/cite.bib'],
])('%s from a report is %s', (address, relative) => {
  expect(relativeAddress(address, deep)).toBe(relative);
});

test.each([
  '',
  '#page-record',
  'https://archive.example/events/fire/',
  '//elsewhere.example/x',
  'mailto:editors@archive.example',
  'data:image/png;base64,AA==',
])('%j stays', (address) => {
  expect(relativeAddress(address, deep)).toBe(address);
});

test('from the front page, and in a folder of a name with a colon', () => {
  expect(relativeAddress('/about/', front)).toBe('./about/index.html');
  expect(relativeAddress('/a:b/', front)).toBe('./a:b/index.html');
});

describe('under a base', () => {
  const place = { file: 'articles/bridge/index.html', base: '/repo/' };
  test('what is below it', () => {
    expect(relativeAddress('/repo/', place)).toBe('../../index.html');
    expect(relativeAddress('/repo/a.css', place)).toBe('../../a.css');
  });
  test('what is another site’s on the same host stays', () => {
    expect(relativeAddress('/repository/', place)).toBe('/repository/');
    expect(relativeAddress('/', place)).toBe('/');
  });
});

test('each address of a set of pictures', () => {
  expect(relativeSet('/a.webp 480w, /b,c.webp 960w', front)).toBe('./a.webp 480w, ./b,c.webp 960w');
  expect(relativeSet('/a.webp, /b.webp 2x', front)).toBe('./a.webp, ./b.webp 2x');
});

test('each address of a style, with its quotes', () => {
  expect(relativeStyle(`a{src:url(/f.woff2)format("woff2"),url("/g h.png"),url('#x')}`, deep)).toBe(
    `a{src:url(../../f.woff2)format("woff2"),url("../../g%20h.png"),url('#x')}`,
  );
  expect(relativeStyle('a{b:url(data:image/svg+xml,%3Csvg/%3E)}', deep)).toBe(
    'a{b:url(data:image/svg+xml,%3Csvg/%3E)}',
  );
});

test('where a page has moved to', () => {
  expect(relativeRefresh('0; url=/events/fire/', deep)).toBe('0; url=../../events/fire/index.html');
});
