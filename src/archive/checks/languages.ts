/** Texts whose letters do not fit the language that they are said to be in: a screen reader would read them wrongly. */
import type { ArticleFields } from '#archive/article/schema.ts';
import { printedName } from '#archive/byline.ts';
import type { EventFields } from '#archive/event.ts';
import { type FieldPath, type Finding, findingOf } from '#archive/problem.ts';
import { isUnfit, lettersOf, scriptOf } from '#archive/text/script.ts';
import { languagesOf } from '#archive/text/text-language.ts';
import { unfitWords } from '#archive/text/unfit-words.ts';
import type { TopicFields } from '#archive/topic.ts';
import type { ArchiveFiles } from './known-files.ts';

/** A text in front matter, and its field. */
type Text = readonly [text: string | undefined, field: FieldPath];

/** In: the files, and the archive's own language (BCP 47). Bodies are looked at when they are read. */
export function checkLanguages(
  { articles, events, topics }: Pick<ArchiveFiles, 'articles' | 'events' | 'topics'>,
  own: string,
): Finding[] {
  return [
    ...articles.flatMap(({ path, fields }) => ofArticle(path, fields, own)),
    ...events.flatMap(({ path, fields }) => unfit(path, textsOfEvent(fields), own, remedies.own)),
    ...topics.flatMap(({ path, fields }) => ofTopic(path, fields)),
  ];
}

/** What to write, by what the text is. */
const remedies = {
  headline: 'Write the headline as it was published, or mend language: it is the report’s.',
  name: 'Write the name as the report prints it, or mend language: it is the report’s.',
  text: 'Write it in that language, or say under textLanguage in which the texts of this file are.',
  own: 'Write it in the archive’s own language.',
  ofTopic: 'Write the name in the letters of that language, or put it under aliases.',
} as const;

function ofArticle(path: string, fields: ArticleFields, own: string): Finding[] {
  const { language, textLanguage } = languagesOf(fields, own);
  const names = namesOf(fields).filter(([name = '']) => scriptOf(lettersOf(name)) !== 'Latn');
  return [
    ...unfit(path, [[fields.title, ['title']]], language, remedies.headline),
    ...unfit(path, names, language, remedies.name),
    ...unfit(path, textsOf(fields), textLanguage, remedies.text),
  ];
}

/** Of these only names in other than Latin letters are doubtful: names are often printed, or put by editors, in Latin ones. */
function namesOf({ byline, editors, dateline }: ArticleFields): Text[] {
  return [
    ...byline.map((name, index): Text => [printedName(name), ['byline', index]]),
    ...editors.map((name, index): Text => [printedName(name), ['editors', index]]),
    [dateline, ['dateline']],
  ];
}

/** What the archive writes about a report. The name of an outlet among its sources stays in its own letters. */
function textsOf(fields: ArticleFields): Text[] {
  const { dateNote, summary, sources, statements, media, corrections } = fields;
  return [
    [dateNote, ['dateNote']],
    [summary, ['summary']],
    ...media.flatMap(({ shows, alt }, index): Text[] => [
      [shows, ['media', index, 'shows']],
      [alt, ['media', index, 'alt']],
    ]),
    ...sources.flatMap(({ name, kind, role, channel }, index): Text[] => [
      [kind === 'media' ? undefined : name, ['sources', index, 'name']],
      [role, ['sources', index, 'role']],
      [channel, ['sources', index, 'channel']],
    ]),
    ...statements.map(({ says }, index): Text => [says, ['statements', index, 'says']]),
    ...corrections.flatMap(({ was, now, why }, index): Text[] => [
      [was, ['corrections', index, 'was']],
      [now, ['corrections', index, 'now']],
      [why, ['corrections', index, 'why']],
    ]),
  ];
}

function textsOfEvent({ title, dateNote, summary, unknowns, claims }: EventFields): Text[] {
  return [
    [title, ['title']],
    [dateNote, ['dateNote']],
    [summary, ['summary']],
    ...unknowns.map((unknown, index): Text => [unknown, ['unknowns', index]]),
    ...Object.entries(claims).flatMap(([id, { text, part }]): Text[] => [
      [text, ['claims', id, 'text']],
      [part, ['claims', id, 'part']],
    ]),
  ];
}

/** A topic's name may be in any letters where it has no other; a name under a language is in that language. */
function ofTopic(path: string, { names }: TopicFields): Finding[] {
  return Object.entries(names).flatMap(([language, name]) =>
    unfit(path, [[name, ['names', language]]], language, remedies.ofTopic),
  );
}

function unfit(path: string, texts: readonly Text[], language: string, remedy: string): Finding[] {
  return texts.flatMap(([text = '', field]) =>
    isUnfit(text, language)
      ? [findingOf('script-unfit', { path, field }, { found: unfitWords(text, language), remedy })]
      : [],
  );
}
