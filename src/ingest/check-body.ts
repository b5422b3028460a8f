/** What is doubtful in a body. Bodies are not kept, so they are looked at while they are read. */
import type { ArticleFields } from '#archive/article.ts';
import type { Finding } from '#archive/problem.ts';
import { bodyPictures } from '#markdown/body-pictures.ts';
import { unmarkedQuotations } from '#markdown/unmarked-quotations.ts';
import { site } from '#site/config.ts';
import type { FrontMatter } from './front-matter.ts';

type Body = Pick<FrontMatter, 'body' | 'bodyLine'>;

/** The body of an article: it has a text, unless its rights say that it has none. */
export function checkArticleBody(fields: ArticleFields, body: Body, path: string): Finding[] {
  return [
    ...(fields.rights.text === 'none' || fields.status === 'withdrawn'
      ? []
      : emptiness(body, path)),
    ...checkBody(fields.language ?? site.language, body, path),
  ];
}

/** The body of an event or a topic, in the archive's own language. */
export function checkOwnBody(_fields: unknown, body: Body, path: string): Finding[] {
  return checkBody(site.language, body, path);
}

function emptiness({ body, bodyLine }: Body, path: string): Finding[] {
  if (body.replace(/<!--.*?-->/gs, '').trim() !== '') return [];
  return [
    {
      severity: 'warning',
      code: 'body-empty',
      path,
      field: ['body'],
      at: { line: bodyLine, column: 1 },
      found: 'There is no text below the front matter.',
      remedy: 'Write the report there in your own words, or text: none under rights.',
    },
  ];
}

function checkBody(language: string, body: Body, path: string): Finding[] {
  return [...quotations(language, body, path), ...pictures(body, path)];
}

function quotations(language: string, { body, bodyLine }: Body, path: string): Finding[] {
  return unmarkedQuotations(body, language).map(({ text, line, column }) => ({
    severity: 'warning',
    code: 'quotation-language',
    path,
    field: ['body'],
    at: { line: line + bodyLine - 1, column },
    found: `The quotation "${text}" is in a script that the language of the text (${language}) is not written in.`,
    remedy:
      'Say in which language it is: <blockquote lang="sq">…</blockquote>, or <span lang="sq">…</span> in a line.',
  }));
}

function pictures({ body, bodyLine }: Body, path: string): Finding[] {
  return bodyPictures(body).map(({ address, line, column }) => ({
    severity: 'warning',
    code: 'picture-in-body',
    path,
    field: ['body'],
    at: { line: line + bodyLine - 1, column },
    found: `The picture "${address}" is not shown: in a body only its words are.`,
    remedy:
      'Take it out of the text, and list it under media of the article: with file, alt, credit and licence it is shown, without file described.',
  }));
}
