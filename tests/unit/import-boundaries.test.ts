/** Who may import what: each row of biome.boundaries.jsonc, tried on sources that keep and break it. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

const up = '../site/paths.ts ../../package.json ./../site/paths.ts';
const astro = 'astro astro/config astro:content @astrojs/sitemap';

const component = {
  may: './B.astro #components/B.astro #layouts/Base.astro #styles/base.css #site/paths.ts #archive/event.ts #queries/event-page.ts #exports/citations/styles.ts #exports/data/guide.ts #exports/schema-org/json-ld.ts #markdown/render-markdown.ts #ingest/read-body.ts astro astro/types astro:assets',
  mayNot: `${up} #exports/citations/citation.ts #exports/data/files.ts #exports/schema-org/article.ts #ingest/load-archive.ts #cli/build.ts #pages/index.astro node:fs zod remark gray-matter astro/config`,
};
const page = {
  may: './_a.ts #ingest/load-archive.ts #archive/event.ts #queries/event-page.ts #exports/citations/citation.ts #exports/citations/ris.ts #exports/data/files.ts #exports/data/json-files.ts #exports/feeds/rss.ts #exports/schema-org/list.ts #site/paths.ts #layouts/Base.astro #components/B.astro #markdown/render-markdown.ts astro @astrojs/sitemap node:crypto',
  mayNot: `${up} #cli/build.ts gray-matter #exports/correction-keys.ts #exports/citations/person-name.ts #exports/data/csv.ts #exports/data/tables/articles.ts #exports/feeds/xml.ts #exports/schema-org/parts.ts`,
};

/** A file of each folder, what it may import and what not, parted by spaces. */
const rows: Record<string, { may: string; mayNot: string }> = {
  'src/archive/a.ts': {
    may: './b.ts #archive/b.ts zod edtf date-fns/format @date-fns/utc',
    mayNot: `${up} ${astro} date-fns zod/v4 node:fs node:crypto fs yaml gray-matter #ingest/a.ts #site/paths.ts #queries/a.ts`,
  },
  'src/addresses/a.ts': {
    may: './b.ts #archive/b.ts',
    mayNot: `${up} ${astro} node:fs zod #ingest/a.ts #site/paths.ts #fixity/a.ts`,
  },
  'src/ingest/a.ts': {
    may: './b.ts #archive/b.ts #markdown/body-links.ts #markdown/unfit-texts.ts #markdown/unmarked-quotations.ts node:fs node:fs/promises yaml zod',
    mayNot: `${up} ${astro} gray-matter remark #markdown/render-markdown.ts #site/paths.ts #queries/a.ts #cli/build.ts`,
  },
  'src/ingest/front-matter/front-matter.ts': {
    may: './b.ts #archive/b.ts gray-matter yaml zod',
    mayNot: `${up} ${astro} node:fs #site/paths.ts`,
  },
  'src/importing/a.ts': {
    may: './b.ts #archive/b.ts mdast',
    mayNot: `${up} ${astro} node:fs yaml zod gray-matter hast #importing/words/byline.ts #importing/draft/draft.ts #ingest/a.ts #cli/import.ts`,
  },
  'src/importing/words/a.ts': {
    may: './b.ts #archive/b.ts #importing/clipping.ts hast mdast',
    mayNot: `${up} ${astro} node:fs zod remark gray-matter #importing/body/element.ts #importing/read/a.ts #importing/draft/draft.ts #importing/write/a.ts #ingest/a.ts #cli/import.ts`,
  },
  'src/importing/body/a.ts': {
    may: './b.ts #archive/b.ts #importing/clipping.ts #importing/words/a.ts unified remark remark-gfm rehype-parse rehype-remark unist-util-visit mdast hast',
    mayNot: `${up} ${astro} node:fs zod linkedom gray-matter #importing/read/a.ts #importing/draft/draft.ts #importing/write/a.ts #ingest/a.ts #markdown/a.ts`,
  },
  'src/importing/read/a.ts': {
    may: './b.ts #archive/b.ts #importing/clipping.ts #importing/words/a.ts #importing/body/html-body.ts #importing/body/markdown-body.ts #ingest/front-matter/front-matter.ts node:fs node:fs/promises zod @mozilla/readability fast-xml-parser linkedom mdast hast',
    mayNot: `${up} ${astro} yaml remark @clack/prompts gray-matter #importing/body/markdown-text.ts #importing/body/normalise-body.ts #importing/draft/draft.ts #importing/write/a.ts #markdown/a.ts`,
  },
  'src/importing/draft/a.ts': {
    may: './b.ts #archive/b.ts #importing/clipping.ts #importing/words/a.ts #importing/body/markdown-text.ts #ingest/known-content.ts mdast',
    mayNot: `${up} ${astro} node:fs @clack/prompts yaml zod remark gray-matter #importing/body/element.ts #importing/read/a.ts #importing/write/write-drafts.ts #site/paths.ts`,
  },
  'src/importing/write/a.ts': {
    may: './b.ts #archive/b.ts #importing/clipping.ts #importing/draft/draft.ts #importing/draft/remarks.ts #ingest/a.ts node:fs node:path yaml',
    mayNot: `${up} ${astro} zod mdast gray-matter #importing/words/a.ts #importing/body/markdown-text.ts #importing/read/a.ts #importing/draft/given.ts #cli/import.ts`,
  },
  'src/editing/a.ts': {
    may: './b.ts #archive/b.ts #ingest/a.ts #markdown/link-places.ts #site/config.ts node:fs yaml zod',
    mayNot: `${up} ${astro} gray-matter remark @clack/prompts #importing/draft/draft.ts #markdown/render-markdown.ts #site/paths.ts #queries/a.ts #cli/new.ts`,
  },
  'src/fixity/a.ts': {
    may: './b.ts #archive/problem.ts node:fs node:fs/promises yauzl',
    mayNot: `${up} ${astro} zod yazl gray-matter #archive/archive.ts #ingest/a.ts #site/config.ts #cli/verify.ts`,
  },
  'src/packing/a.ts': {
    may: './b.ts #archive/b.ts #fixity/b.ts #ingest/a.ts #security/content-policy.ts #site/paths.ts node:fs node:zlib unified rehype-parse unist-util-visit hast',
    mayNot: `${up} ${astro} zod yauzl gray-matter remark #markdown/a.ts #queries/a.ts #cli/pack.ts`,
  },
  'src/linkcheck/a.ts': {
    may: './b.ts #archive/b.ts #ingest/a.ts #markdown/body-links.ts #markdown/safe-address.ts #site/config.ts node:net node:https',
    mayNot: `${up} ${astro} zod gray-matter #markdown/render-markdown.ts #queries/a.ts #cli/links.ts`,
  },
  'src/markdown/a.ts': {
    may: './b.ts #archive/text/direction.ts #archive/text/script.ts #site/language.ts unified remark remark-gfm rehype rehype-sanitize unist-util-visit mdast hast hast-util-to-string vfile',
    mayNot: `${up} ${astro} node:fs zod #archive/a.ts #site/paths.ts gray-matter`,
  },
  'src/site/a.ts': {
    may: './b.ts #archive/text/direction.ts #archive/text/script.ts astro node:crypto',
    mayNot: `${up} astro:content @astrojs/sitemap node:fs zod #archive/a.ts #queries/a.ts`,
  },
  'src/queries/a.ts': {
    may: './b.ts #archive/b.ts #site/paths.ts',
    mayNot: `${up} ${astro} node:fs zod #ingest/a.ts #markdown/a.ts #exports/feeds/feed.ts #components/B.astro`,
  },
  'src/search/a.ts': {
    may: './b.ts #archive/text/suggestions.ts #site/language.ts',
    mayNot: `${up} ${astro} node:fs zod #archive/a.ts #queries/a.ts #site/config.ts #site/paths.ts`,
  },
  'src/security/a.ts': {
    may: './b.ts node:crypto node:net',
    mayNot: `${up} ${astro} node:fs zod #archive/a.ts #site/paths.ts #queries/a.ts`,
  },
  'src/exports/a.ts': {
    may: './b.ts #archive/b.ts #queries/a.ts #site/paths.ts schema-dts node:crypto',
    mayNot: `${up} ${astro} fs node:fs node:fs/promises gray-matter #ingest/a.ts #markdown/a.ts #pages/index.astro #components/B.astro #layouts/Base.astro #cli/build.ts`,
  },
  'src/exports/citations/a.ts': {
    may: './b.ts #archive/b.ts #queries/a.ts #exports/forbidden-characters.ts #exports/citations/b.ts',
    mayNot: `${up} astro node:fs #ingest/a.ts #exports/data/a.ts #exports/feeds/a.ts #exports/schema-org/a.ts`,
  },
  'src/exports/data/tables/a.ts': {
    may: './b.ts #archive/b.ts #queries/a.ts #exports/forbidden-characters.ts #exports/data/b.ts zod',
    mayNot: `${up} astro node:fs #ingest/a.ts #exports/citations/a.ts #exports/feeds/a.ts #exports/schema-org/a.ts`,
  },
  'src/exports/feeds/a.ts': {
    may: './b.ts #archive/b.ts #queries/a.ts #exports/forbidden-characters.ts #exports/feeds/b.ts',
    mayNot: `${up} astro node:fs #ingest/a.ts #exports/citations/a.ts #exports/data/a.ts #exports/schema-org/a.ts`,
  },
  'src/exports/schema-org/a.ts': {
    may: './b.ts #archive/b.ts #queries/a.ts #exports/exact-date.ts #exports/schema-org/b.ts #exports/citations/person-name.ts schema-dts',
    mayNot: `${up} astro node:fs #ingest/a.ts #exports/citations/citation.ts #exports/data/a.ts #exports/feeds/a.ts`,
  },
  'src/components/A.astro': component,
  'src/layouts/A.astro': component,
  'src/pages/[id].astro': page,
  'src/pages/rss.xml.ts': page,
  'src/cli/a.ts': {
    may: './b.ts #ingest/a.ts #editing/a.ts #importing/clipping.ts #importing/read/a.ts #importing/draft/a.ts #importing/write/a.ts #archive/b.ts #exports/feeds/feed.ts #markdown/a.ts #site/paths.ts node:fs zod',
    mayNot: `${up} ${astro} gray-matter #importing/body/element.ts #importing/words/byline.ts #pages/index.astro #components/B.astro #layouts/Base.astro #styles/base.css`,
  },
};

/** Every way to write an import, in each of which a forbidden one must be found. */
const ways = [
  (from: string) => `import '${from}';`,
  (from: string) => `import type { A } from '${from}';`,
  (from: string) => `export { B } from '${from}';`,
  (from: string) => `await import('${from}');`,
];

const importsOf = (list: string) => list.split(' ').flatMap((from) => ways.map((way) => way(from)));
const fenced = (file: string, lines: string[]) =>
  (file.endsWith('.astro') ? ['---', ...lines, '---', '<p>text</p>'] : lines).join('\n');

const report = z.object({
  diagnostics: z.array(
    z.object({ location: z.object({ path: z.string(), start: z.object({ line: z.number() }) }) }),
  ),
});
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
let folder = '';
let found: z.infer<typeof report>['diagnostics'] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-boundaries-'));
  for (const file of ['biome.json', 'biome.boundaries.jsonc'])
    copyFileSync(file, join(folder, file));
  for (const [file, { may, mayNot }] of Object.entries(rows)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), fenced(file, importsOf(`${may} ${mayNot}`)));
  }
  const only = ['--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=json'];
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', '--vcs-enabled=false', ...only, 'src'],
    { cwd: folder, encoding: 'utf8' },
  );
  found = report.parse(JSON.parse(stdout)).diagnostics;
});

afterAll(() => rmSync(folder, { recursive: true }));

test.for(Object.entries(rows))('%s imports what it may and nothing else', ([file, row]) => {
  const lines = fenced(file, importsOf(`${row.may} ${row.mayNot}`)).split('\n');
  const reported = found
    .filter(({ location }) => location.path === file)
    .map(({ location }) => lines[location.start.line - 1]);
  expect(reported.toSorted()).toEqual(importsOf(row.mayNot).toSorted());
});
