/** What is doubtful in a body. Bodies are not kept, so they are looked at while they are read. */
import type { ArticleFields } from '#archive/article/schema.ts';
import { type Finding, findingOf } from '#archive/problem.ts';
import { isUnfit } from '#archive/text/script.ts';
import { bodyLanguage, languagesOf } from '#archive/text/text-language.ts';
import { unfitWords } from '#archive/text/unfit-words.ts';
import type { FrontMatter } from '#ingest/front-matter/front-matter.ts';
import { bodyPictures } from '#markdown/body-pictures.ts';
import { unfitTexts } from '#markdown/unfit-texts.ts';
import { unmarkedQuotations } from '#markdown/unmarked-quotations.ts';
import { site } from '#site/config.ts';

type Body = Pick<FrontMatter, 'body' | 'bodyLine'>;

/** The body of an article: it has a text, unless its rights say that it has none. */
export function checkArticleBody(fields: ArticleFields, body: Body, path: string): Finding[] {
  return [
    ...(fields.rights.text === 'none' || fields.status === 'withdrawn'
      ? []
      : emptiness(body, path)),
    ...checkBody(bodyLanguage(fields, languagesOf(fields, site.language)), body, path),
  ];
}

/** The body of an event or a topic, in the archive's own language. */
export function checkOwnBody(_fields: unknown, body: Body, path: string): Finding[] {
  return checkBody(site.language, body, path);
}

function emptiness({ body, bodyLine }: Body, path: string): Finding[] {
  if (body.replace(/<!--.*?-->/gs, '').trim() !== '') return [];
  return [
    findingOf(
      'body-empty',
      { path, field: ['body'], at: { line: bodyLine, column: 1 } },
      {
        found: 'There is no text below the front matter.',
        remedy: 'Write the report there in your own words, or text: none under rights.',
      },
    ),
  ];
}

function checkBody(language: string, body: Body, path: string): Finding[] {
  return [
    ...scripts(language, body, path),
    // Where the whole text is in other letters, so are its quotations.
    ...(isUnfit(body.body, language) ? [] : quotations(language, body, path)),
    ...pictures(body, path),
  ];
}

/** Of unmarked texts only the first is reported: they need one remedy. */
function scripts(language: string, { body, bodyLine }: Body, path: string): Finding[] {
  const unfit = unfitTexts(body, language);
  const [first, ...others] = unfit.filter(({ isMarked }) => !isMarked);
  const more =
    others.length === 0
      ? ''
      : ` More is like it in ${others.length === 1 ? 'one other place' : `${others.length} other places`}.`;
  return unfit
    .filter((one) => one.isMarked || one === first)
    .map((one) =>
      findingOf(
        'script-unfit',
        { path, field: ['body'], at: { line: one.line + bodyLine - 1, column: one.column } },
        {
          found: `${unfitWords(one.text, one.language)}${one === first ? more : ''}`,
          remedy: one.isMarked
            ? 'Mend its lang, or write it in the letters of that language.'
            : 'Say in which language it is: <p lang="sq">…</p>; or mend language (of a text that is full or an excerpt) or textLanguage (of any other).',
        },
      ),
    );
}

function quotations(language: string, { body, bodyLine }: Body, path: string): Finding[] {
  return unmarkedQuotations(body, language).map(({ text, line, column }) =>
    findingOf(
      'quotation-language',
      { path, field: ['body'], at: { line: line + bodyLine - 1, column } },
      {
        found: `The quotation "${text}" is in a script that the language of the text (${language}) is not written in.`,
        remedy:
          'Say in which language it is: <blockquote lang="sq">…</blockquote>, or <span lang="sq">…</span> in a line.',
      },
    ),
  );
}

function pictures({ body, bodyLine }: Body, path: string): Finding[] {
  return bodyPictures(body).map(({ address, line, column }) =>
    findingOf(
      'picture-in-body',
      { path, field: ['body'], at: { line: line + bodyLine - 1, column } },
      {
        found: `The picture "${address}" is not shown: in a body only its words are.`,
        remedy:
          'Take it out of the text, and list it under media of the article: with file, alt, credit and licence it is shown, without file described.',
      },
    ),
  );
}
