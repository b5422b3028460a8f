/** Statements: what one report says of one claim, and on whose word. Withdrawn articles have none. */
import { createHash } from 'node:crypto';
import type { Archive } from '#archive/archive.ts';
import { stances } from '#archive/article/statement.ts';
import type { Article } from '#archive/article.ts';
import { claimKey } from '#archive/claim-key.ts';
import { isFirstHand, restsOnParty, type Statement } from '#archive/coverage/statement.ts';
import { isoDay } from '#archive/dates/iso-day.ts';
import { compareText } from '#archive/problem.ts';
import { type Fields, field, recordOf } from '#exports/data/field.ts';
import {
  choice,
  fileId,
  firstDay,
  lastDay,
  maybeText,
  partId,
  text,
  yesOrNo,
} from '#exports/data/field-kinds.ts';
import { table } from '#exports/data/table.ts';

interface Subject {
  readonly statement: Statement;
  readonly claim: string;
  readonly id: string;
}

export const statementFields = {
  id: field(
    partId(
      'The article, and a digest of the statement: a statement that is changed is another one.',
    ),
    ({ id }) => id,
  ),
  article: field(
    fileId('The article that makes it.'),
    ({ statement }) => statement.article,
    'articles.id',
  ),
  claim: field(partId('The claim that it speaks of.'), ({ claim }) => claim, 'claims.id'),
  says: field(
    text('What the article says of it, in the archive’s words.'),
    ({ statement }) => statement.says,
  ),
  stance: field(
    choice(stances, 'How the article says it; suggests is for what a report hedges.'),
    ({ statement }) => statement.stance,
  ),
  value: field(
    maybeText('The date (EDTF), number or label that is given, as typed.'),
    ({ statement }) => statement.value?.typed ?? null,
  ),
  source: field(
    partId('On whose word; without one, the report’s own words.').nullable(),
    ({ statement: { article, source } }) => source && `${article}/${source.id}`,
    'sources.id',
  ),
  origin: field(text('The newsroom whose reporting this is.'), ({ statement }) => statement.origin),
  first_hand: field(
    yesOrNo('Whether it rests on an eyewitness, a reporter or a document that is no party.'),
    ({ statement }) => isFirstHand(statement),
  ),
  on_party: field(yesOrNo('Whether it rests on a party.'), ({ statement }) =>
    restsOnParty(statement),
  ),
} satisfies Fields<Subject>;

export const statements = table<Subject>({
  name: 'statements',
  holds: 'One row for what one report says of one claim, and on whose word.',
  key: ['id'],
  byArticle: true,
  columns: {
    ...statementFields,
    value_min: field(firstDay('a date in value'), (subject) =>
      isoDay(dateOf(subject)?.min ?? null),
    ),
    value_max: field(lastDay('a date in value'), (subject) => isoDay(dateOf(subject)?.max ?? null)),
  },
  subjects: (archive, articles) => articles.flatMap((article) => subjectsOf(archive, article)),
});

export function statementRecords(archive: Archive, article: Article) {
  return subjectsOf(archive, article).map((subject) => recordOf(statementFields, subject));
}

/** The statements of an article by claim, each with an id made of what it says and of nothing around it. */
function subjectsOf(archive: Archive, { id }: Article): Subject[] {
  const made = archive.statementsByArticle.get(id) ?? [];
  return [...Map.groupBy(made, digestOf)]
    .flatMap(([digest, alike]) =>
      alike.map((statement, index) => ({
        statement,
        claim: claimKey(statement),
        id: `${id}/${index === 0 ? digest : `${digest}-${index + 1}`}`,
      })),
    )
    .sort((a, b) => compareText(a.claim, b.claim) || compareText(a.id, b.id));
}

function digestOf(statement: Statement): string {
  const { says, stance, value, source } = statement;
  const content = [claimKey(statement), says, stance, value?.typed ?? null, source?.id ?? null];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
}

function dateOf({ statement: { value } }: Subject) {
  return value?.kind === 'date' ? value.date : undefined;
}
