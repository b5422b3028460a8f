import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '#archive/event-order.ts';
import { aDate } from '../../support/builders.ts';

interface Typed {
  readonly date?: string;
  readonly after?: string | undefined;
}

function orderOf(events: Readonly<Record<string, Typed>>): string {
  const dated = Object.entries(events).map(([id, { date = '2022-09-08', after }]) => ({
    id,
    date: aDate(date),
    after,
  }));
  return inOrder(dated)
    .map(({ id }) => id)
    .join(' ');
}

test('by first day', () => {
  expect(orderOf({ b: { date: '2015' }, a: { date: '2022-07-15' } })).toBe('b a');
});

test('then by last day', () => {
  const year = { date: '2022' };
  expect(orderOf({ a: year, b: { date: '2022-01-01' }, c: { date: '2022-01' } })).toBe('b c a');
});

test('an open start comes first, an open end last', () => {
  const events = { a: { date: '2014/..' }, b: { date: '../2022' }, c: { date: '2014' } };
  expect(orderOf(events)).toBe('b c a');
});

test('then by what came after what', () => {
  expect(orderOf({ a: { after: 'b' }, b: { after: 'c' }, c: {} })).toBe('c b a');
});

test('then by id', () => {
  expect(orderOf({ c: {}, a: {}, b: {} })).toBe('a b c');
});

test('an event that comes after another goes right behind it in the order of ids', () => {
  expect(orderOf({ a: { after: 'c' }, b: {}, c: {}, d: {} })).toBe('b c a d');
});

test('what came after an event of other days stands at its own date', () => {
  const events = { a: { date: '2022-09-08', after: 'b' }, b: { date: '2022-09-07' } };
  expect(orderOf(events)).toBe('b a');
  expect(orderOf({ a: { after: 'elsewhere' }, b: {} })).toBe('a b');
});

test('a circle is broken, and no event is lost', () => {
  expect(orderOf({ b: { after: 'a' }, a: { after: 'b' }, c: {} })).toBe('c a b');
});

test('the order of the files makes no difference', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const typed = fc.record({
    id,
    date: fc.constantFrom('2022', '2022-09', '2022-09-08'),
    after: fc.option(id, { nil: undefined }),
  });
  const events = fc.uniqueArray(typed, { selector: (event) => event.id });
  fc.assert(
    fc.property(events, (list) => {
      const asTyped = Object.fromEntries(list.map(({ id: key, ...fields }) => [key, fields]));
      const reversed = Object.fromEntries(Object.entries(asTyped).toReversed());
      expect(orderOf(reversed)).toBe(orderOf(asTyped));
    }),
  );
});
