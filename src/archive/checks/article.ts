/** What is wrong between an article's file and the others. */

import type { StatementFields } from '#archive/article/statement.ts';
import type { ArticleFile } from '#archive/article.ts';
import { type ClaimKind, parseClaimValue } from '#archive/coverage/claim-value.ts';
import { datesMeant } from '#archive/dates/dates-meant.ts';
import type { ClaimFields } from '#archive/event.ts';
import { followReferences } from '#archive/follow-references.ts';
import { outletSlug } from '#archive/outlet.ts';
import { type FieldPath, type Finding, findingOf } from '#archive/problem.ts';
import { oddCharacterNote } from '#archive/text/odd-characters.ts';
import { didYouMean, suggestion } from '#archive/text/suggestions.ts';
import { type Known, unknownId } from './known-files.ts';

export function checkArticle(file: ArticleFile, known: Known): Finding[] {
  const { path, fields } = file;
  return [
    ...(fields.basedOn === undefined
      ? []
      : unknownId('article', path, ['basedOn'], fields.basedOn, known.articles)),
    ...fields.topics.flatMap((topic, index) =>
      unknownId('topic', path, ['topics', index], topic, known.topics),
    ),
    ...fields.events.flatMap((event, index) =>
      unknownId('event', path, ['events', index], event, known.events),
    ),
    ...fields.sources.flatMap(({ topic }, index) =>
      topic === undefined
        ? []
        : unknownId('topic', path, ['sources', index, 'topic'], topic, known.topics),
    ),
    ...checkSourceIds(file),
    ...fields.statements.flatMap((statement, index) =>
      checkStatement(file, statement, ['statements', index], known),
    ),
    ...checkOriginOfReprint(file, known),
  ];
}

function checkSourceIds({ path, fields }: ArticleFile): Finding[] {
  return fields.sources.flatMap(({ id }, index) =>
    fields.sources.findIndex((other) => other.id === id) === index
      ? []
      : [
          findingOf(
            'id-duplicate',
            { path, field: ['sources', index, 'id'] },
            {
              found: `Two sources of this article have the id "${id}".`,
              remedy: 'Give each source an id of its own.',
            },
          ),
        ],
  );
}

function checkStatement(
  { path, fields }: ArticleFile,
  statement: StatementFields,
  field: FieldPath,
  known: Known,
): Finding[] {
  return [
    ...checkSource(path, field, statement, fields.sources),
    ...checkClaim(path, field, statement, known),
  ];
}

function checkSource(
  path: string,
  field: FieldPath,
  { source }: StatementFields,
  sources: ArticleFile['fields']['sources'],
): Finding[] {
  if (source === undefined || sources.some(({ id }) => id === source)) return [];
  const ids = sources.map(({ id }) => id);
  return [
    findingOf(
      'source-unknown',
      { path, field: [...field, 'source'] },
      {
        found: `This article lists no source "${source}".${oddCharacterNote(source)}`,
        remedy: `${suggestion(source, ids)}Write the id of one of its sources, or leave source out for the report's own words.`,
      },
    ),
  ];
}

function checkClaim(
  path: string,
  field: FieldPath,
  statement: StatementFields,
  known: Known,
): Finding[] {
  const { event, claim } = statement.claim;
  const eventFile = known.events.get(event);
  if (!eventFile) return unknownId('event', path, [...field, 'claim'], event, known.events);
  const claims = eventFile.fields.claims;
  const fields = Object.hasOwn(claims, claim) ? claims[claim] : undefined;
  if (fields) return checkValue(path, field, statement, fields);
  return [
    findingOf(
      'claim-unknown',
      { path, field: [...field, 'claim'] },
      {
        found: `The event "${event}" has no claim "${claim}".${oddCharacterNote(claim)}`,
        remedy: `${suggestion(claim, Object.keys(claims))}Write one of its claims, or add the claim to ${eventFile.path}.`,
      },
    ),
  ];
}

const valueForms: Record<ClaimKind, string> = {
  date: 'a date such as 2024, 2024-05, 2024-05-02, or 2024-05~ for "about"',
  number:
    "a number such as 3, 3~ for \"about\", 3-5, or in quotation marks '<3' (under), '>3' (over), '<=3' (up to), '>=3' (at least)",
  text: 'a label of your choice',
};

function checkValue(
  path: string,
  field: FieldPath,
  { stance, value }: StatementFields,
  { kind }: ClaimFields,
): Finding[] {
  const at = { path, field: [...field, 'value'] };
  if (value === undefined) {
    if (!kind || stance !== 'asserts') return [];
    return [
      findingOf('value-missing', at, {
        found: `The claim is of kind ${kind}, and the statement gives no value.`,
        remedy: `Add value: with ${valueForms[kind]}.`,
      }),
    ];
  }
  if (stance === 'denies') {
    return [
      findingOf('value-unexpected', at, {
        found: 'A denial takes no value: it opposes every value asserted.',
        remedy: 'Take the value away, or change the stance.',
      }),
    ];
  }
  if (!kind) {
    return [
      findingOf('value-unexpected', at, {
        found: `The claim has no kind, so the value "${value}" cannot be compared.`,
        remedy: 'Take the value away, or give the claim a kind in its event.',
      }),
    ];
  }
  const read = parseClaimValue(kind, value);
  if (read.ok) return [];
  return [
    findingOf('value-invalid', at, {
      found: `"${value}" does not fit a claim of kind ${kind}: ${read.fault}.${oddCharacterNote(value)}`,
      remedy: `${kind === 'date' ? didYouMean(datesMeant(value)) : ''}Write ${valueForms[kind]}.`,
    }),
  ];
}

/** The origin of a reprint is that of the article at the end of the chain, however far back. */
function checkOriginOfReprint({ id, path, fields }: ArticleFile, known: Known): Finding[] {
  if (fields.basedOn === undefined || fields.origin === undefined) return [];
  const { chain, circle } = followReferences(
    id,
    (link) => known.articles.get(link)?.fields.basedOn,
  );
  const root = known.articles.get(chain.at(-1) ?? '');
  const origin = root && (root.fields.origin ?? root.fields.publisher);
  if (circle || origin === undefined || outletSlug(fields.origin) === outletSlug(origin)) return [];
  return [
    findingOf(
      'origin-contradicts',
      { path, field: ['origin'] },
      {
        found: `The origin "${fields.origin}" contradicts basedOn, which leads to "${root?.id}", of the origin "${origin}".`,
        remedy: 'Leave origin out where basedOn stands, or take basedOn away.',
      },
    ),
  ];
}
