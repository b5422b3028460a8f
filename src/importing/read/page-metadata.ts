/** What a saved page says about its report outside the text: JSON-LD, Open Graph, meta tags, <time>, <html lang>. */
import type { Root } from 'hast';
import { attribute, elementsOf, named } from '#importing/body/element.ts';
import type { Candidate, CandidateFields, Copy, Medium } from '#importing/clipping.ts';
import { textOfHtml } from '#importing/words/plain-words.ts';
import { jsonLdArticle } from './json-ld-article.ts';
import { metaTags } from './meta-tags.ts';
import { bylinesOf } from './page-bylines.ts';
import { copyOf, isRepublished, pageAddresses } from './page-copy.ts';
import { datesOf } from './page-dates.ts';

export interface PageMetadata {
  readonly candidates: CandidateFields;
  readonly copy: Copy;
  /** For the links in its text. */
  readonly base: string | undefined;
  readonly media: readonly Medium[];
  /** Categories and tags. */
  readonly filed: readonly string[];
  /** What the page says about whose report it is: sentences. */
  readonly notes: readonly string[];
}

export function pageMetadata(page: Root): PageMetadata {
  const meta = metaTags(page);
  const addresses = pageAddresses(page, meta);
  const jsonLd = jsonLdArticle(page, addresses.canonical ?? addresses.page);
  const siteName = meta('og:site_name')[0]?.value;
  const republished = isRepublished(addresses);
  return {
    candidates: {
      title: [
        ...(jsonLd?.title ?? []),
        ...headline(page),
        ...meta(
          'og:title',
          'twitter:title',
          'dc.title',
          'dcterms.title',
          'parsely-title',
          'sailthru.title',
        ),
        ...documentTitle(page, siteName),
      ],
      date: datesOf(page, meta, jsonLd?.date ?? []),
      publisher: [
        ...(jsonLd?.publisher ?? []),
        ...meta('og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher'),
      ].filter(({ value }) => !/^https?:/i.test(value) && !(republished && value === siteName)),
      byline: bylinesOf(page, meta, jsonLd?.byline ?? []),
      language: [
        ...(jsonLd?.language ?? []),
        ...documentLanguage(page),
        ...meta('og:locale', 'content-language', 'dc.language', 'language').map(asTag),
      ],
      summary: [
        ...(jsonLd?.summary ?? []),
        ...meta('og:description', 'description', 'twitter:description', 'dc.description'),
      ],
    },
    copy: copyOf(addresses, siteName),
    base: addresses.page ?? addresses.canonical,
    media: jsonLd?.media ?? [],
    filed: meta('article:section', 'article:tag').map(({ value }) => value),
    notes: [
      ...(republished
        ? [`The page is a copy: it names ${addresses.canonical} as the place of the report.`]
        : []),
      ...(jsonLd?.basis ?? []).map((name) => `The page names ${name} as the source of its report.`),
    ],
  };
}

/** The only <h1> of the page, or of its article. */
function headline(page: Root): Candidate[] {
  const scopes = [...elementsOf(page, named('article')), ...elementsOf(page, named('main')), page];
  for (const scope of scopes) {
    const texts = elementsOf(scope, named('h1')).map(textOfHtml).filter(Boolean);
    if (texts.length === 1) return texts.map((value) => ({ value, where: 'the headline (h1)' }));
  }
  return [];
}

/** Without the name of the site at its end. */
function documentTitle(page: Root, siteName: string | undefined): Candidate[] {
  const [title] = elementsOf(page, named('title'));
  const text = title ? textOfHtml(title) : '';
  const [, words = text, site] = /^(.+?)\s+[|–—·«»-]\s+([^|–—·«»]{2,40})$/u.exec(text) ?? [];
  const isSite = siteName === undefined || site?.toLowerCase() === siteName.toLowerCase();
  const value = isSite ? words : text;
  return value === '' ? [] : [{ value, where: 'the title of the page' }];
}

function documentLanguage(page: Root): Candidate[] {
  const [html] = elementsOf(page, named('html'));
  const value = html && (attribute(html, 'lang') ?? attribute(html, 'xmlLang'));
  return value ? [{ value: value.replaceAll('_', '-'), where: 'html lang' }] : [];
}

/** `en_US` → `en-US`. */
function asTag({ value, where }: Candidate): Candidate {
  return { value: value.split(/[,;]/)[0]?.trim().replaceAll('_', '-') ?? '', where };
}
