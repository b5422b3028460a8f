/** Decides which language a report is in, where what the clipping declares fits the script of its text. */
import { isLanguageTag } from '#archive/fields.ts';
import { joinWords } from '#archive/text/english.ts';
import { isForeignTo } from '#archive/text/script.ts';
import type { Candidate } from '#importing/clipping.ts';
import { guessLanguage } from '#importing/words/language-guess.ts';
import { conflict, quoted, type Resolution } from './question.ts';

export function resolveLanguage(candidates: readonly Candidate[], text: string): Resolution {
  const tags = candidates.filter(({ value }) => isLanguageTag(value));
  const fitting = tags.filter(({ value }) => !isForeignTo(text, value));
  const byLanguage = Map.groupBy(fitting, ({ value }) => new Intl.Locale(value).language);
  const [first] = fitting;
  if (byLanguage.size > 1) {
    return conflict(
      'language',
      fitting.map((one) => ({ ...one, answer: one.value })),
    );
  }
  return first
    ? { value: Intl.getCanonicalLocales(first.value)[0] ?? first.value }
    : openLanguage(tags, guessLanguage(text));
}

/** In: the languages that the clipping declares, none of which fits, and the one that its words look like. */
function openLanguage(unfit: readonly Candidate[], guess: string | undefined): Resolution {
  const found =
    unfit.length === 0
      ? 'The clipping does not say which language it is in.'
      : `The clipping says ${joinWords(unfit.map(quoted))}, but its text is in another script.`;
  if (guess === undefined) return { question: { field: 'language', found, choices: [] } };
  const proposal = `Its words look like ${nameOf(guess)} (${guess}).`;
  return { question: { field: 'language', found: `${found} ${proposal}`, choices: [guess] } };
}

/** In English. */
function nameOf(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
}
