import { expect, test } from 'vitest';
import { faultsIn } from '../../support/output-oracle.ts';

test.each([
  ['feed.xml', '<rss><title>a &lt;b&gt;</title></rss>'],
  ['a.json', '{"a": "\\u0001"}'],
  ['a.csv', 'title\r\n\'=1+1\r\n"a,b"\r\n-3\r\n'],
  ['a.bib', '@article{a,\n  title = {{x \\textbraceleft{}\\% y}},\n}\n'],
  ['a.ris', 'TY  - NEWS\r\nTI  - x\r\nER  - \r\n'],
])('%s is fine', (file, text) => {
  expect(faultsIn(file, text)).toEqual([]);
});

test.each([
  ['feed.xml', '<rss><title>a <b></title></rss>'],
  ['feed.xml', '<rss>a\u0001</rss>'],
  ['feed.xml', '<!DOCTYPE x [<!ENTITY y "z">]><rss>&y;</rss>'],
  ['a.json', '{"a": }'],
  ['a.csv', 'title\r\n=1+1\r\n'],
  ['a.csv', 'title\r\n ＠x\r\n'],
  ['a.bib', '@article{a,\n  title = {\\input{/etc/passwd}},\n}\n'],
  ['a.bib', '@article{a,\n  title = {x}},\n}\n@evil{'],
  ['a.bib', '@article{a,\n  title = {x},\n'],
  ['a.ris', 'TY  - NEWS\r\nTI  - x\nER  - \r\nER  - \r\n'],
  ['a.ris', 'TY  - NEWS\r\nTI  - x\r\n'],
  ['a.ris', 'TY  - NEWS\r\nER  - \r\nTI  - x\r\nER  - \r\n'],
])('%s is broken: %j', (file, text) => {
  expect(faultsIn(file, text)).not.toEqual([]);
});
