import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idFault } from '#archive/fields.ts';
import { freeId, proposedId } from '#importing/draft/article-id.ts';

test.each([
  ['Harbour bridge closed', 'harbour-bridge-closed'],
  ['Ura e portit mbyllet pas çarjeve të zbuluara', 'ura-e-portit-mbyllet-pas-carjeve-te-zbuluara'],
  ['Straße gesperrt in Łódź, Øresund, Īrāna', 'strasse-gesperrt-in-lodz-oresund-irana'],
  ['Iran’s answer: "no"', 'irans-answer-no'],
  ['2024', 'article-2024'],
  ['Index', 'article-index'],
  ['!?', 'article-undated'],
])('"%s" becomes %s', (title, id) => {
  expect(proposedId({ title })).toBe(id);
});

test('a headline in another script leaves publisher and date', () => {
  const title = 'إغلاق جسر الميناء';
  expect(proposedId({ title, publisher: 'Al-Marfa', date: '2024-05-03' })).toBe(
    'al-marfa-2024-05-03',
  );
  expect(proposedId({ title, publisher: 'المرفأ' })).toBe('article-undated');
});

test('a long headline is cut between words', () => {
  const id = proposedId({ title: 'Seventeen ships wait below the bridge '.repeat(5) });
  expect(id).toBe('seventeen-ships-wait-below-the-bridge-seventeen-ships-wait-below-the-bridge');
});

test('an id that is taken gets the next number', () => {
  expect(freeId('fog', new Set())).toBe('fog');
  expect(freeId('fog', new Set(['fog', 'fog-2']))).toBe('fog-3');
});

test('whatever the headline, the id is one, also with a number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const id = proposedId({ title });
      expect(idFault(id)).toBeUndefined();
      expect(idFault(freeId(id, new Set([id])))).toBeUndefined();
    }),
  );
});
