import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idFault } from '#archive/fields.ts';
import { freeId, proposedArticleId, proposedId } from '#archive/text/proposed-id.ts';

test.each([
  ['Harbour bridge closed', 'harbour-bridge-closed'],
  ['Ura e portit mbyllet pas çarjeve të zbuluara', 'ura-e-portit-mbyllet-pas-carjeve-te-zbuluara'],
  ['Straße gesperrt in Łódź, Øresund, Īrāna', 'strasse-gesperrt-in-lodz-oresund-irana'],
  ['Iran’s answer: "no"', 'irans-answer-no'],
  ['2024', 'article-2024'],
  ['Index', 'article-index'],
  ['!?', 'article-undated'],
])('"%s" becomes %s', (title, id) => {
  expect(proposedArticleId({ title })).toBe(id);
});

test('a headline in another script leaves publisher and date', () => {
  const title = 'إغلاق جسر الميناء';
  expect(proposedArticleId({ title, publisher: 'Al-Marfa', date: '2024-05-03' })).toBe(
    'al-marfa-2024-05-03',
  );
  expect(proposedArticleId({ title, publisher: 'المرفأ' })).toBe('article-undated');
});

test('a long headline is cut between words', () => {
  const id = proposedArticleId({ title: 'Seventeen ships wait below the bridge '.repeat(5) });
  expect(id).toBe('seventeen-ships-wait-below-the-bridge-seventeen-ships-wait-below-the-bridge');
});

test('an id that is taken gets the next number', () => {
  expect(freeId('fog', new Set())).toBe('fog');
  expect(freeId('fog', new Set(['fog', 'fog-2']))).toBe('fog-3');
});

test('whatever the headline, the id is one, also with a number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const id = proposedArticleId({ title });
      expect(idFault(id)).toBeUndefined();
      expect(idFault(freeId(id, new Set([id])))).toBeUndefined();
    }),
  );
});

test.each([
  ['articles', { title: 'Harbour bridge: “closed”!' }, 'harbour-bridge-closed'],
  [
    'articles',
    { title: 'پل بسته است', publisher: 'Radio Ç', date: '2024-05-02~' },
    'radio-c-2024-05-02',
  ],
  ['articles', { title: '2024' }, 'article-2024'],
  ['articles', { title: 'پل', publisher: 'المرفأ', date: '2024~' }, 'article-2024'],
  ['events', { title: 'Durrës: the ferry’s fire' }, 'durres-the-ferrys-fire'],
  ['events', { title: 'پل بسته است', date: '2024-05' }, 'event-2024-05'],
  ['events', { title: '2024' }, 'event-2024'],
  ['topics', { title: 'Index' }, 'topic-index'],
  ['topics', { title: 'پل' }, undefined],
] as const)('the id proposed for %s %j is %s', (kind, named, id) => {
  expect(proposedId(kind, named)).toBe(id);
});
