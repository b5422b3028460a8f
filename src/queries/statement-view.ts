/** One statement as pages show it: what the report says, and on whose word. */
import type { Article, Source, Stance } from '#archive/article.ts';
import type { Claim } from '#archive/event.ts';
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
  /** Whose reporting it is, where that is not the article's own. */
  readonly origin: string | null;
}

export interface StatementView {
  readonly says: string;
  /** Of what it says: the article's. */
  readonly language: LanguageMark;
  readonly stance: Stance;
  readonly value: string | null;
  /** `null` for the report's own words. */
  readonly source: SourceView | null;
}

/** `ownOrigin` is the article's: an origin is named only where it is another. */
export function sourceView(source: Source, ownOrigin: string, origin = source.origin): SourceView {
  return {
    name: source.name,
    capacity: source.name.toLowerCase().includes(source.kind) ? null : source.kind,
    role: source.role ?? null,
    party: source.party,
    channel: source.channel ?? null,
    date: source.date ? dateWords(source.date) : null,
    origin: origin !== undefined && origin !== ownOrigin ? origin : null,
  };
}

export function statementView(
  statement: Statement,
  claim: Claim,
  article: Pick<Article, 'language' | 'wholeOrigin'>,
): StatementView {
  return {
    says: statement.says,
    language: languageMark(article),
    stance: statement.stance,
    value: statement.value ? wordValue(statement.value, claim.unit) : null,
    source: statement.source && sourceView(statement.source, article.wholeOrigin, statement.origin),
  };
}
