// Prettier formats and Biome lints: Biome's own formatter takes what stands in { } of an .astro file for
// React's JSX, and adds spaces to the text.
/** @type {import('prettier').Config} */
export default {
  singleQuote: true,
  printWidth: 100,
  plugins: ['prettier-plugin-astro'],
  // As compressHTML in astro.config.ts: a line break between words is a space.
  astroCompressHTML: 'html',
};
