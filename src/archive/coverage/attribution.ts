/** Whose reporting the statements of a report are, and on whose word: followed back through what it is based on. */
import type { Source } from '#archive/article/source.ts';
import type { StatementFields } from '#archive/article/statement.ts';
import type { ArticleFile } from '#archive/article.ts';
import { followReferences } from '#archive/follow-references.ts';
import { byId } from '#archive/index-by.ts';
import { fold } from '#archive/text/fold.ts';

/** What of an article's file says whose reporting it is. */
type Report = Pick<ArticleFile, 'id' | 'fields'>;

/** One report, with what is known of each of its sources and statements. */
export interface Attribution extends Report {
  /** What it is based on, where that is held. */
  readonly base: Attribution | null;
  /** By the source's id. */
  readonly sources: ReadonlyMap<string, AttributedSource>;
  /** In the order of the file. */
  readonly statements: readonly AttributedStatement[];
}

export interface AttributedSource {
  readonly source: Source;
  /** Distinguishes sources across reports. */
  readonly key: string;
  /** Whether a report that this one is based on lists it. */
  readonly isOfBase: boolean;
}

export interface AttributedStatement {
  readonly fields: StatementFields;
  readonly source: AttributedSource | null;
  /** Whose reporting it is; `undefined` where the report that decides is a draft without a publisher. */
  readonly origin: string | undefined;
  /** What decides: the statement or its source says so, a report further back does, or it is the report's own. */
  readonly decidedBy: 'statement' | 'base' | 'report';
}

/**
 * In: every article's file. Out: the attribution of each, by its id. A base counts as it is held, a draft or a withdrawn
 * one too: whose words they are does not change with a status.
 */
export function attributionsOf(reports: readonly Report[]): ReadonlyMap<string, Attribution> {
  const reportById = byId(reports);
  const attributions = new Map<string, Attribution>();
  for (const { id } of reports) {
    const { chain } = followReferences(id, (link) => reportById.get(link)?.fields.basedOn);
    let base: Attribution | null = null;
    for (const link of chain.toReversed()) {
      const report = reportById.get(link);
      if (!report) continue;
      base = attributions.get(link) ?? attributionOf(report, base);
      attributions.set(link, base);
    }
  }
  return attributions;
}

function attributionOf({ id, fields }: Report, base: Attribution | null): Attribution {
  const sources = new Map(fields.sources.map((source) => [source.id, attribute(source, id, base)]));
  const statements = fields.statements.map((statement): AttributedStatement => {
    const source = sources.get(statement.source ?? '') ?? null;
    return { fields: statement, source, ...decide(statement, source, fields, base) };
  });
  return { id, fields, base, sources, statements };
}

/**
 * A source is that of a report further back where one of the same id and name is listed there; otherwise sources are one
 * where they share a topic.
 */
function attribute(source: Source, report: string, base: Attribution | null): AttributedSource {
  for (const { sources } of reportsFrom(base)) {
    const same = sources.get(source.id);
    if (same && isSame(source, same.source)) return { source, key: same.key, isOfBase: true };
  }
  return { source, key: source.topic ?? `${report}#${source.id}`, isOfBase: false };
}

function isSame(a: Source, b: Source): boolean {
  const topicsDiffer = a.topic !== undefined && b.topic !== undefined && a.topic !== b.topic;
  return fold(a.name) === fold(b.name) && !topicsDiffer;
}

/**
 * What the statement or its source says; else, of a claim that a report further back speaks of, whoever's reporting it
 * is there; else the origin of the report itself, and where it names none, its publisher.
 */
function decide(
  statement: StatementFields,
  source: AttributedSource | null,
  { origin, publisher }: Report['fields'],
  base: Attribution | null,
): Pick<AttributedStatement, 'origin' | 'decidedBy'> {
  const named = statement.origin ?? source?.source.origin;
  if (named !== undefined) return { origin: named, decidedBy: 'statement' };
  const before = takenFrom(statement, source, base);
  return before
    ? { origin: before.origin, decidedBy: 'base' }
    : { origin: origin ?? publisher, decidedBy: 'report' };
}

/**
 * The statement further back that a report has taken over: the nearest that says the same on the same word. A report
 * between the two may have left that one out and kept another on the claim, which comes second.
 */
function takenFrom(
  statement: StatementFields,
  source: AttributedSource | null,
  base: Attribution | null,
): AttributedStatement | undefined {
  let onSameWord: AttributedStatement | undefined;
  let onClaim: AttributedStatement | undefined;
  for (const { statements, fields } of reportsFrom(base)) {
    const ofReport = ownFirst(
      statements.filter((one) => isSameClaim(one.fields, statement)),
      fields.origin ?? fields.publisher,
    );
    const ofSource = ofReport.filter((one) => one.source?.key === source?.key);
    const same = ofSource.find(
      (one) => one.fields.stance === statement.stance && one.fields.value === statement.value,
    );
    if (same) return same;
    onSameWord ??= ofSource[0];
    onClaim ??= ofReport[0];
  }
  return onSameWord ?? onClaim;
}

/** What names no origin first, as in the report that took it over; of that, the report's own reporting. */
function ownFirst(
  statements: readonly AttributedStatement[],
  own: string | undefined,
): AttributedStatement[] {
  const rank = ({ decidedBy, origin }: AttributedStatement) =>
    (decidedBy === 'statement' ? 2 : 0) + (origin === own ? 0 : 1);
  return statements.toSorted((a, b) => rank(a) - rank(b));
}

function isSameClaim({ claim: a }: StatementFields, { claim: b }: StatementFields): boolean {
  return a.event === b.event && a.claim === b.claim;
}

/** A report, what it is based on, what that is based on, to the end. */
export function* reportsFrom(report: Attribution | null): Generator<Attribution> {
  for (let at = report; at !== null; at = at.base) yield at;
}
