/** The key of a claim across events. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimKey, keyOfClaim, readClaimKey } from '#archive/claim-key.ts';

const part = fc.string({ minLength: 1 }).filter((text) => !text.includes('/'));

test('the key of a claim names its event and the claim', () => {
  expect(claimKey({ event: 'bridge-closed', claim: 'time' })).toBe('bridge-closed/time');
  expect(keyOfClaim({ event: 'bridge-closed', id: 'time' })).toBe('bridge-closed/time');
});

test('a key is read as what it was made of', () => {
  fc.assert(
    fc.property(part, part, (event, claim) => {
      expect(readClaimKey(claimKey({ event, claim }))).toEqual({ event, claim });
    }),
  );
});

test.each(['', 'time', '/', 'bridge-closed/', '/time', 'bridge-closed/time/of-day'])(
  '"%s" is the key of no claim',
  (key) => {
    expect(readClaimKey(key)).toBeUndefined();
  },
);
