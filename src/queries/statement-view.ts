/** One statement as pages show it: what the report says, and on whose word. */
import type { Article, Source, Stance } from '#archive/article.ts';
import type { Claim } from '#archive/event.ts';
import { tellsOrigin } from '#archive/speaker-wording.ts';
import type { Statement } from '#archive/statement.ts';
import { wordValue } from '#archive/value-wording.ts';
import { type DateWords, dateWords } from './dates.ts';
import { type LanguageMark, languageMark } from './links.ts';

export interface SourceView {
  readonly name: string;
  /** "eyewitness", "official" …; `null` where the name says it. */
  readonly capacity: string | null;
  readonly role: string | null;
  readonly party: boolean;
  readonly channel: string | null;
  readonly date: DateWords | null;
  /** "from Reuters", "its own reporting": where that goes without saying of the article, `null`. */
  readonly reporting: string | null;
}

export interface StatementView {
  readonly says: string;
  /** Of what it says: the article's. */
  readonly language: LanguageMark;
  readonly stance: Stance;
  readonly value: string | null;
  /** `null` where the report names none. */
  readonly source: SourceView | null;
  /** In place of a source: "its own words", or whose they are. */
  readonly unsourced: string;
}

/** Of an article: who published it, and whose reporting it is as a whole. */
type Outlets = Pick<Article, 'publisher' | 'wholeOrigin'>;

/** `origin` is whose reporting it is, where that is known. */
export function sourceView(
  source: Source,
  outlets: Outlets,
  origin: string | undefined = source.origin,
): SourceView {
  return {
    name: source.name,
    capacity: source.name.toLowerCase().includes(source.kind) ? null : source.kind,
    role: source.role ?? null,
    party: source.party,
    channel: source.channel ?? null,
    date: source.date ? dateWords(source.date) : null,
    reporting: reportingOf(source, outlets, origin),
  };
}

function reportingOf(
  source: Source,
  { publisher, wholeOrigin }: Outlets,
  origin: string | undefined,
): string | null {
  if (origin === undefined || origin === wholeOrigin || tellsOrigin(source, origin)) return null;
  return origin === publisher ? 'its own reporting' : `from ${origin}`;
}

export function statementView(
  statement: Statement,
  claim: Claim,
  article: Pick<Article, 'language'> & Outlets,
): StatementView {
  const { says, stance, value, source, origin } = statement;
  return {
    says,
    language: languageMark(article),
    stance,
    value: value ? wordValue(value, claim.unit) : null,
    source: source && sourceView(source, article, origin),
    unsourced: origin === article.publisher ? 'its own words' : `no source named · from ${origin}`,
  };
}
