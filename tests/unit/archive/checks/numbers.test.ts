import { describe, expect, test } from 'vitest';
import { knownFiles } from '#archive/checks/known-files.ts';
import { checkNumbers } from '#archive/checks/numbers.ts';
import { anArticle, anEvent } from '../../../support/builders.ts';

const event = anEvent('ferry', {
  claims: {
    hurt: { text: 'Hurt', kind: 'number' },
    when: { text: 'When', kind: 'date' },
  },
});

const told = (says: string, value: string, claim = 'ferry/hurt') => {
  const file = anArticle('a', { statements: [{ claim, says, value }] });
  return checkNumbers(file, knownFiles({ articles: [file], events: [event], topics: [] }));
};

test('another number in the sentence than the value is told at the value', () => {
  expect(told('Twelve people and 30 dogs were hurt.', '13')).toMatchObject([
    {
      code: 'value-not-said',
      severity: 'warning',
      field: ['statements', 0, 'value'],
      found: 'The value is "13", and the numbers in says are "Twelve" and "30".',
    },
  ]);
});

describe.each([
  ['Just 200 metres.', '300'],
  ['Just 200 metres.', '20'],
  ['Some 1,500 people.', '1600'],
  ['About 3,000 came.', '300~'],
  ['Three were hurt.', '4'],
  ['Between two and five were hurt.', '6'],
  ['It carried 2.5 million tonnes.', '25000000'],
  ['Less than 300.', '<200'],
  ['In 2016 Albania took in 2,500 of them.', '2600'],
  ['Nga 200 metra.', '300'],
  ['۳۱۲ نفر', '213'],
  ['On 8 September 2022 it took 40 hours.', '24'],
  ['Twenty-four hours.', '42'],
  ['minus 5 degrees', '7'],
])('%j with the value %s', (says, value) => {
  test('is told', () => {
    expect(told(says, value)).toHaveLength(1);
  });
});

describe.each([
  ['Just 200 metres.', '200'],
  ['Less than 200 metres.', '<200'],
  ['About 3,000 came.', '3000~'],
  ['About 3.000 came.', '3000~'],
  ['3 000 came.', '3000'],
  ['Some 1.5 million.', '1500000'],
  ['Half came.', '50'],
  ['Several cars.', '3'],
  ['Three of the 24 cables.', '3'],
  ['Three of the 24 cables.', '24'],
  ['Two dozen people.', '24'],
  ['A dozen people.', '12'],
  ['Two hundred and fifty people.', '250'],
  ['Twenty-four hours.', '24'],
  ['A hundred people.', '100'],
  ['3–5 people.', '3-5'],
  ['Between three and five people.', '3-5'],
  ['Two days.', '48'],
  ['5 miles.', '8'],
  ['1.2 km away.', '1200'],
  ['The last of them left on 8 September 2022.', '3'],
  ['The last of them left on September 8, 2022.', '3'],
  ['The last of them left in 2022.', '3'],
  ['The last left at 14:30, or 2 p.m.', '3'],
  ['The last was 45 years old.', '3'],
  ['The last one left.', '3'],
  ['The 3rd ferry.', '9'],
  ['In the 1990s.', '9'],
  ['۳۱۲ نفر', '312'],
  ['-5 degrees', '-5'],
  ['One was hurt.', '1'],
])('%j with the value %s', (says, value) => {
  test('is fine', () => {
    expect(told(says, value)).toEqual([]);
  });
});

test('a claim of another kind is none of its business', () => {
  expect(told('On 8 September 2022.', '2022-09-09', 'ferry/when')).toEqual([]);
});
