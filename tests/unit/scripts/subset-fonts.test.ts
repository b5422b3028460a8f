/** The fonts in the repository are what the script makes of the npm package. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fonts, makeFont } from '../../../scripts/subset-fonts.mjs';

test.each(Object.entries(fonts))('%s is what `npm run fonts` makes', async (name, font) => {
  const kept = readFileSync(`src/fonts/${name}.woff2`);
  expect(Buffer.compare(await makeFont(font), kept), 'run npm run fonts').toBe(0);
});
