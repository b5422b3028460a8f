import { spawnSync } from 'node:child_process';
import { expect, test, vi } from 'vitest';
import { machineDate, wordDate, wordMonth, wordYear } from '#archive/dates/wording.ts';
import { dateForms } from './date-forms.ts';

// A busy machine takes its time, and that is no mistake.
vi.setConfig({ testTimeout: 60_000 });

test.each(dateForms)('%s: %s', (edtf, words, machine) => {
  expect([wordDate({ edtf }), machineDate({ edtf })]).toEqual([words, machine]);
});

test.each([
  ['2024/2024', '2024'],
  ['2024-05/2024-05', 'May 2024'],
  ['2024-05-02/2024-05-02', '2 May 2024'],
])('an interval that begins where it ends is worded once: %s', (edtf, words) => {
  expect(wordDate({ edtf })).toBe(words);
});

test('a decade before year 1 is not worded as one year', () => {
  expect(wordDate({ edtf: '-004X' })).not.toMatch(/BCs/);
});

test.each(['Pacific/Pago_Pago', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
  'every form is worded the same in %s',
  (zone) => {
    const program = `
      import { machineDate, wordDate, wordMonth } from '#archive/dates/wording.ts';
      import { parseEdtf } from '#archive/dates/edtf-date.ts';
      const forms = ${JSON.stringify(dateForms.map(([edtf]) => edtf))};
      console.log(JSON.stringify({
        offset: new Date(2024, 6, 1).getTimezoneOffset(),
        months: Array.from({ length: 12 }, (_, month) => wordMonth(month + 1)),
        dates: forms.map((edtf) => [wordDate({ edtf }), machineDate({ edtf }), parseEdtf(edtf)]),
      }));`;
    const inZone = (TZ: string): { offset: number; months: unknown; dates: unknown } => {
      const options = { encoding: 'utf8' as const, env: { ...process.env, TZ }, input: program };
      const child = spawnSync(process.execPath, ['--input-type=module', '-'], options);
      expect(child.stderr).toBe('');
      return JSON.parse(child.stdout);
    };
    const [here, utc] = [inZone(zone), inZone('UTC')];
    expect(here.offset).not.toBe(0);
    expect({ ...here, offset: 0 }).toEqual({ ...utc, offset: 0 });
  },
);

test('months have their English names', () => {
  expect([1, 2, 9, 12].map(wordMonth)).toEqual(['January', 'February', 'September', 'December']);
});

test('there is no year 0 in words', () => {
  expect([2, 1, 0, -1].map(wordYear)).toEqual(['2', '1', '1 BC', '2 BC']);
});
