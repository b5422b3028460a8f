import { expect, test } from 'vitest';
import { plainName } from '#search/plain-name.ts';

test.for([
  ['Durrës', 'durres'],
  ['Aldo Bumçi', 'aldo bumci'],
  ['Mujahideen-e-Khalq', 'mujahideen e khalq'],
  [' mujahideen  E Khalq ', 'mujahideen e khalq'],
  ['سازمان مجاهدین خلق', 'سازمان مجاهدین خلق'],
  ['?', ''],
])('%s is compared as "%s"', ([name = '', plain]) => {
  expect(plainName(name)).toBe(plain);
});
