/** Citations for tests: of one article of an archive, and of any text in every field. */
import fc from 'fast-check';
import { type ArticleCitations, articleCitations } from '#exports/citations/citation.ts';
import type { Citation } from '#exports/citations/citation-fields.ts';
import { type ArticleInput, aDate, anArchive, anArticle } from '../../../support/builders.ts';

/** The two citations of an article that is made of these fields. */
export function citationsOf(fields: Partial<ArticleInput>): ArticleCitations {
  const archive = anArchive({ articles: [anArticle('bridge', fields)] });
  const [article] = archive.articles;
  if (!article) throw new Error('There is no article');
  return articleCitations(archive, article);
}

/** What breaks formats: their own marks, line breaks of every kind, control and direction characters. */
const hostile = fc.oneof(
  fc.constantFrom(
    '\r\nER  - \r\nTY  - BOOK\r\nTI  - Another',
    '\n\n@misc{x, title = {y}}',
    '}, note = {injected',
    '{',
    '}',
    '\\',
    '\\}',
    '\\textbf{',
    '$x$',
    '% & _ # ^ ~',
    '"',
    '``',
    "''",
    '--',
    '---',
    '<<',
    '?`',
    '\u2028',
    '\u2029',
    '\u0085',
    '\0',
    '\u000b',
    '\u202e',
    '\ud800',
    'AU  - X, Y',
    ' and ',
    ', ',
    '<i>',
    '</script>',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

/** A text of any characters that has some to show. */
export const anyText = fc
  .array(hostile, { minLength: 1, maxLength: 6 })
  .map((pieces) => `x${pieces.join('')}y`);

const anyName = fc.oneof(
  anyText.map((literal) => ({ literal: clean(literal) })),
  fc
    .tuple(anyText, anyText)
    .map(([family, given]) => ({ family: clean(family), given: clean(given) })),
);

/** Names are read line by line before they come here (`citedName`). */
const clean = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();

const anyDate = fc
  .constantFrom(
    '2024',
    '2024-05',
    '2024-05-02',
    '2024-05~',
    '202X',
    '../2014',
    '2024-21',
    '2024-05-01/2024-06-03',
  )
  .map(aDate);

export const anyCitation: fc.Arbitrary<Citation> = fc.record({
  id: fc.constant('bridge'),
  kind: fc.constantFrom('report', 'page'),
  title: anyText,
  language: fc.constant('en'),
  authors: fc.array(anyName, { maxLength: 3 }),
  editors: fc.array(anyText, { maxLength: 2 }),
  container: anyText,
  republisher: fc.option(anyText),
  place: fc.option(anyText),
  issued: fc.option(anyDate),
  url: fc.option(fc.webUrl()),
  heldAt: fc.option(fc.webUrl()),
  version: fc.option(fc.integer({ min: 1 })),
  genre: fc.option(anyText),
  isWithdrawn: fc.boolean(),
  note: fc.option(anyText),
  origin: fc.option(anyText),
  basis: fc.option(
    fc.record({
      title: anyText,
      language: fc.constant('en'),
      authors: fc.array(anyName, { maxLength: 2 }),
      publisher: anyText,
      issued: anyDate,
    }),
  ),
});
