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

test.each([
  ['-004X', '50 BC–41 BC'],
  ['000X', '1 BC–9'],
  ['001X', 'the 10s'],
  ['-00XX', '100 BC–1 BC'],
  ['00XX', '1 BC–99'],
])(
  'a decade that is not wholly after year 0 is worded as its years, as a century is: %s',
  (edtf, words) => {
    expect(wordDate({ edtf })).toBe(words);
  },
);

test.each([
  ['2024-05-02/2024-05', '2 May 2024 – May 2024'],
  ['2024-05/2024-05-20', 'May 2024 – 20 May 2024'],
  ['2024-05-02/2024-06', '2 May 2024 – June 2024'],
  ['2024-05/2024-06-20', 'May 2024 – 20 June 2024'],
  ['2024-05/2024', 'May 2024 – 2024'],
  ['2024/2024-05', '2024 – May 2024'],
  ['2024-05/2026', 'May 2024 – 2026'],
  ['2024/2026-05', '2024 – May 2026'],
  ['2023-05-02/2024-05-02', '2 May 2023 – 2 May 2024'],
  ['2023-05/2024-05', 'May 2023 – May 2024'],
  ['2024/2026?', 'from 2024 to possibly 2026'],
])('the ends of an interval share only what both of them have: %s', (edtf, words) => {
  expect(wordDate({ edtf })).toBe(words);
});

test.each([
  ['2024-10', '2024-10'],
  ['2024-12', '2024-12'],
  ['2024-12-31', '2024-12-31'],
  ['0001', '0001'],
  ['0000-05', null],
  ['2024-21', null],
  ['2024-05~', null],
  ['2024/2025', null],
  ['-0043', null],
])('what <time> takes for %s is %s', (edtf, machine) => {
  expect(machineDate({ edtf })).toBe(machine);
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
