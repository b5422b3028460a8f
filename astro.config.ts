import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { contentReload } from './src/integrations/content-reload.ts';
import { sitemapEntries } from './src/integrations/sitemap-entries.ts';
import { site } from './src/site/config.ts';

const face = '@fontsource-variable/source-serif-4/files/source-serif-4';
const latin =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215';
const latinExtended =
  'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB';

/** A file of the face, for the characters of its range. */
function variant(file: string, style: 'normal' | 'italic', range: string) {
  const unicodeRange: [string] = [range];
  const src: [string] = [`${face}-${file}.woff2`];
  return { src, weight: '200 900', style, unicodeRange };
}

export default defineConfig({
  site: site.origin,
  base: site.base,
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [sitemap(sitemapEntries()), contentReload()],
  fonts: [
    {
      name: 'Source Serif 4',
      cssVariable: '--font-serif',
      provider: fontProviders.local(),
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          variant('latin-opsz-normal', 'normal', latin),
          variant('latin-ext-opsz-normal', 'normal', latinExtended),
          // Italics are set at text sizes only: without the optical axis, less than half the weight on the wire.
          variant('latin-wght-italic', 'italic', latin),
          variant('latin-ext-wght-italic', 'italic', latinExtended),
        ],
      },
    },
  ],
});
