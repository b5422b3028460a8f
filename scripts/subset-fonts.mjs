// Makes the web fonts in src/fonts from the npm package `source-serif` (SIL Open Font License 1.1):
// the characters of Latin scripts, the weights and sizes that the styles use, and the figures and
// small capitals that ready-made subsets leave out. `npm run fonts`; a test says when to run it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import subsetFont from 'subset-font';

const folder = 'node_modules/source-serif/WOFF2/VAR/SourceSerif4Variable';

const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join('');

const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ıŒœʼˆ˚˜ ‑–—‘’‚“”„†•…‰′″‹›€™−←↑→↓≠`;
const latinExtended = `${range(0x100, 0x17f)}${range(0x218, 0x21b)}${range(0x1e00, 0x1e9f)}`;

const spacing = ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl'];
const figures = ['onum', 'lnum', 'tnum', 'pnum'];
const capitals = ['smcp', 'c2sc'];
const weights = { min: 400, max: 650 };

/** Italics are set at text sizes only: without the optical axis they weigh a third. */
export const fonts = {
  'source-serif-roman': {
    style: 'Roman',
    text: latin,
    axes: { wght: weights, opsz: { min: 14, max: 48 } },
    features: [...spacing, ...figures, ...capitals],
  },
  'source-serif-roman-extended': {
    style: 'Roman',
    text: latinExtended,
    axes: { wght: weights, opsz: { min: 14, max: 48 } },
    features: [...spacing, ...capitals],
  },
  'source-serif-italic': {
    style: 'Italic',
    text: latin,
    axes: { wght: weights, opsz: 18 },
    features: [...spacing, ...figures],
  },
  'source-serif-italic-extended': {
    style: 'Italic',
    text: latinExtended,
    axes: { wght: weights, opsz: 18 },
    features: spacing,
  },
};

/** The bytes of one font, the same each time. */
export function makeFont({ style, text, axes, features }) {
  return subsetFont(readFileSync(`${folder}-${style}.ttf.woff2`), text, {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: features,
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync('src/fonts', { recursive: true });
  for (const [name, font] of Object.entries(fonts)) {
    const bytes = await makeFont(font);
    writeFileSync(`src/fonts/${name}.woff2`, bytes);
    console.log(`src/fonts/${name}.woff2: ${bytes.length} bytes`);
  }
}
