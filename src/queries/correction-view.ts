/** One correction as pages show it: what kind, when, why, and what was changed to what. */
import type { Correction, CorrectionKind } from '#archive/article/correction.ts';
import type { Article } from '#archive/article.ts';
import { correctionWords } from '#archive/correction-wording.ts';
import { correctionPath } from '#site/paths.ts';
import { type DateWords, dateWords } from './dates.ts';

export interface CorrectionView {
  readonly kind: CorrectionKind;
  /** "Correction". */
  readonly name: string;
  /** "Corrected". */
  readonly done: string;
  readonly date: DateWords;
  readonly why: string;
  /** Of why, was and now (BCP 47). */
  readonly language: string;
  /** The report's (BCP 47), and so that of what is quoted from it. */
  readonly quoted: string;
  readonly was: string | null;
  readonly now: string | null;
  /** Its place in the article's file, from 1: what is added below shifts no other. */
  readonly place: number;
  /** Its address on the page of all corrections. */
  readonly href: string;
}

type Corrected = Pick<Article, 'id' | 'status' | 'language' | 'textLanguage'>;

/** In: the article, one of its corrections and its place. Nothing that a withdrawn article said is repeated. */
export function correctionView(
  { id, status, language, textLanguage }: Corrected,
  { date, kind, why, was, now }: Correction,
  place: number,
): CorrectionView {
  const { name, done } = correctionWords[kind];
  return {
    kind,
    name,
    done,
    date: dateWords(date),
    why,
    language: textLanguage,
    quoted: language,
    was: status === 'withdrawn' ? null : (was ?? null),
    now: status === 'withdrawn' ? null : (now ?? null),
    place,
    href: correctionPath({ article: id, place }),
  };
}

/** Those of an article, in the order of its file. */
export function correctionViews(
  article: Corrected & Pick<Article, 'corrections'>,
): CorrectionView[] {
  return article.corrections.map((one, index) => correctionView(article, one, index + 1));
}

/** What readers see above the text: all but updates, and the withdrawal, which has a note of its own. */
export function correctionNotes(article: Article): CorrectionView[] {
  return correctionViews(article).filter(
    ({ kind }) => kind === 'correction' || kind === 'clarification',
  );
}
