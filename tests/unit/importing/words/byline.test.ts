import { expect, test } from 'vitest';
import { readByline } from '#importing/words/byline.ts';

const outlets = ['The Gazette', 'Harbour Radio'];

test.each([
  ['Ana Müller', ['Ana Müller']],
  ['By Ana Müller and Ben de la Cruz', ['Ana Müller', 'Ben de la Cruz']],
  ['Ana Müller, Ben de la Cruz & Kim Sato', ['Ana Müller', 'Ben de la Cruz', 'Kim Sato']],
  ['Nga Arta Bregu dhe Ilir Çela', ['Arta Bregu', 'Ilir Çela']],
  ["J. R. O'Neill", ["J. R. O'Neill"]],
  ['بقلم: ليلى الحداد', ['ليلى الحداد']],
  ['نوشته سارا می‌نویس', ['سارا می‌نویس']],
])('"%s" names persons', (credit, names) => {
  expect(readByline(credit, outlets)).toEqual({ kind: 'persons', names });
});

test.each(['Reuters', 'Reuters Staff', 'By Reuters', 'رويترز'])('"%s" is an agency', (credit) => {
  expect(readByline(credit, outlets)).toEqual({ kind: 'agency', name: 'Reuters' });
});

test.each([
  'admin',
  'Redaksia',
  'The Gazette',
  'the gazette',
  'Gazette Staff',
  'News Desk',
  'La rédaction',
  'https://gazette.example/author/ana',
  'ana@gazette.example',
  '@anamueller',
  'هيئة التحرير',
])('"%s" is nobody', (credit) => {
  expect(readByline(credit, outlets).kind).toBe('nobody');
});

test.each(['Ana', 'Ana Müller, Correspondent', 'ana müller', 'Müller, Ana', 'Port Maren Times'])(
  '"%s" is for the editor to decide',
  (credit) => {
    expect(readByline(credit, outlets).kind).toBe('unclear');
  },
);

test('an agency at the end of a byline is whom the persons work for', () => {
  expect(readByline('By Ana Müller and Ben de la Cruz, Reuters', outlets)).toEqual({
    kind: 'persons',
    names: ['Ana Müller', 'Ben de la Cruz'],
    agency: 'Reuters',
  });
});
