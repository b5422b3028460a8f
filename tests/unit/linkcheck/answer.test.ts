import { describe, expect, test } from 'vitest';
import type { LinkRecord } from '#archive/link-record.ts';
import { type Answer, foundBy, recordAfter } from '#linkcheck/answer.ts';

const status = (code: number): Answer => ({ kind: 'answered', status: code });
const noHost: Answer = { kind: 'failed', why: 'no-host' };
const silence: Answer = { kind: 'failed', why: 'unreached' };

test.each([
  [200, 'ok'],
  [204, 'ok'],
  [404, 'missed'],
  [410, 'missed'],
  [400, 'unsure'],
  [401, 'unsure'],
  [403, 'unsure'],
  [429, 'unsure'],
  [451, 'unsure'],
  [500, 'unsure'],
  [503, 'unsure'],
])('%i is %s', (code, found) => {
  expect(foundBy(status(code))).toBe(found);
});

test('no such host is missed; one that does not answer, or may not be asked, is unsure', () => {
  expect(foundBy(noHost)).toBe('missed');
  expect(foundBy(silence)).toBe('unsure');
  expect(foundBy({ kind: 'failed', why: 'private' })).toBe('unsure');
});

/** What is recorded after answers on days, the first of them on a page that nobody has asked for. */
function recordOf(...answers: readonly (readonly [day: string, answer: Answer])[]): LinkRecord {
  const [first, ...more] = answers;
  if (!first) throw new Error('no answer');
  return more.reduce(
    (before, [day, answer]) => recordAfter(before, answer, day),
    recordAfter(undefined, first[1], first[0]),
  );
}

describe('an address is dead', () => {
  test('after misses on two days', () => {
    expect(recordOf(['2026-11-19', status(404)])).toEqual({
      checked: '2026-11-19',
      result: 'missed',
      status: 404,
      misses: 1,
    });
    expect(recordOf(['2026-11-19', status(404)], ['2026-11-20', noHost])).toEqual({
      checked: '2026-11-20',
      result: 'dead',
      misses: 2,
    });
  });

  test('not after two misses of one day', () => {
    const same = recordOf(['2026-11-19', status(404)], ['2026-11-19', status(410)]);
    expect([same.result, same.misses]).toEqual(['missed', 1]);
  });

  test.each([401, 403, 429, 500, 503])('never by an answer of %i, however often', (code) => {
    const many = recordOf(
      ['2026-11-17', status(404)],
      ['2026-11-18', status(code)],
      ['2026-11-19', status(code)],
    );
    expect([many.result, many.misses]).toEqual(['unsure', 1]);
    const deadBefore = recordOf(
      ['2026-11-17', status(404)],
      ['2026-11-18', status(404)],
      ['2026-11-19', status(code)],
    );
    expect(deadBefore.result).toBe('unsure');
  });

  test('until it answers again', () => {
    const back = recordOf(
      ['2026-11-17', status(404)],
      ['2026-11-18', status(404)],
      ['2026-11-19', status(200)],
    );
    expect(back).toEqual({ checked: '2026-11-19', result: 'ok', status: 200, misses: 0 });
  });
});
