/** One statement as pages show it: what the report says, and on whose word. */
import type { Source } from '#archive/article/source.ts';
import type { Stance } from '#archive/article/statement.ts';
import type { Article } from '#archive/article.ts';
import { namesOrigin } from '#archive/coverage/speaker-wording.ts';
import type { Statement } from '#archive/coverage/statement.ts';
import { wordValue } from '#archive/coverage/value-wording.ts';
import type { Claim } from '#archive/event.ts';
import { type LanguageMark, languageMark } from '#site/language.ts';
import { type DateWords, dateWords } from './dates.ts';

export interface SourceView {
  readonly name: string;
  /** Of its name, role and channel (BCP 47): what the archive writes. */
  readonly language: string;
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
  /** Of what it says, which is the archive's own text. */
  readonly language: LanguageMark;
  /** The report's (BCP 47), and so that of what is quoted from it. */
  readonly quoted: string;
  readonly stance: Stance;
  readonly value: string | null;
  /** `null` where the report names none. */
  readonly source: SourceView | null;
  /** In place of a source: "its own words", or whose they are. */
  readonly unsourced: string;
}

/** An article as its sources and statements need to know it. */
type Report = Pick<Article, 'language' | 'textLanguage' | 'publisher' | 'wholeOrigin'>;

/** `origin` is whose reporting it is, where that is known. */
export function sourceView(
  source: Source,
  report: Omit<Report, 'language'>,
  origin: string | undefined = source.origin,
): SourceView {
  return {
    name: source.name,
    language: report.textLanguage,
    capacity: source.name.toLowerCase().includes(source.kind) ? null : source.kind,
    role: source.role ?? null,
    party: source.party,
    channel: source.channel ?? null,
    date: source.date ? dateWords(source.date) : null,
    reporting: reportingOf(source, report, origin),
  };
}

function reportingOf(
  source: Source,
  { publisher, wholeOrigin }: Pick<Report, 'publisher' | 'wholeOrigin'>,
  origin: string | undefined,
): string | null {
  if (origin === undefined || origin === wholeOrigin || namesOrigin(source, origin)) return null;
  return origin === publisher ? 'its own reporting' : `from ${origin}`;
}

export function statementView(statement: Statement, claim: Claim, article: Report): StatementView {
  const { says, stance, value, source, origin } = statement;
  return {
    says,
    language: languageMark(says, article.textLanguage, article.language),
    quoted: article.language,
    stance,
    value: value ? wordValue(value, claim.unit) : null,
    source: source && sourceView(source, article, origin),
    unsourced: origin === article.publisher ? 'its own words' : `no source named · from ${origin}`,
  };
}
