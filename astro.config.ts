import './scripts/stay-home.mjs';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { brokenPages } from './src/integrations/broken-pages.ts';
import { contentReload } from './src/integrations/content-reload.ts';
import { desk } from './src/integrations/desk.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { localRequests } from './src/integrations/local-requests.ts';
import { replayDevErrors } from './src/integrations/replay-dev-errors.ts';
import { search } from './src/integrations/search.ts';
import { sitemapEntries } from './src/integrations/sitemap-entries.ts';
import { site } from './src/site/config.ts';

export default defineConfig({
  site: site.origin,
  base: site.base,
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [
    sitemap(sitemapEntries()),
    search(),
    localRequests(),
    brokenPages(),
    contentReload(),
    replayDevErrors(),
    desk(),
    hostFiles(),
  ],
});
