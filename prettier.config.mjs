// Prettier formats, and Biome only lints: Biome's formatter reads the code in { } of an .astro file as
// React's JSX, and adds spaces to the text.
/** @type {import('prettier').Config} */
export default {
  singleQuote: true,
  printWidth: 100,
  plugins: ['prettier-plugin-astro'],
  // Must match compressHTML in astro.config.ts: a line break between words is a space.
  astroCompressHTML: 'html',
};
