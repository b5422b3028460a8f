/** Decides on headline, publisher and language where the clipping is clear, and asks where it is not. */

import { isLanguageTag, isWebAddress } from '#archive/fields.ts';
import { outletSlug } from '#archive/outlet.ts';
import { joinWords } from '#archive/text/english.ts';
import { isForeignTo } from '#archive/text/script.ts';
import type { Candidate } from '#importing/clipping.ts';
import { guessLanguage } from '#importing/words/language-guess.ts';
import { conflict, quoted, type Resolution } from './question.ts';

export function resolvePublisher(told: readonly Candidate[]): Resolution {
  const names = told.filter(({ value }) => outletSlug(value) !== '' && !isWebAddress(value));
  const [first] = names;
  if (!first) {
    const found = 'The clipping does not say who published it.';
    return { question: { field: 'publisher', found, choices: [] } };
  }
  const slug = outletSlug(first.value);
  const others = names.filter(({ value }) => !isPartOf(slug, outletSlug(value)));
  if (others.length === 0) return { value: first.value };
  return conflict(
    'publisher',
    [first, ...others].map((one) => ({ ...one, answer: one.value })),
  );
}

/** "BBC" and "BBC News" are one outlet. */
function isPartOf(a: string, b: string): boolean {
  return `-${a}-`.includes(`-${b}-`) || `-${b}-`.includes(`-${a}-`);
}

/** In: the text, whose script tells which of the declared languages it cannot be in. */
export function resolveLanguage(told: readonly Candidate[], text: string): Resolution {
  const tags = told.filter(({ value }) => isLanguageTag(value));
  const fitting = tags.filter(({ value }) => !isForeignTo(text, value));
  const byLanguage = Map.groupBy(fitting, ({ value }) => new Intl.Locale(value).language);
  const [first] = fitting;
  if (byLanguage.size > 1) {
    return conflict(
      'language',
      fitting.map((one) => ({ ...one, answer: one.value })),
    );
  }
  if (first) return { value: Intl.getCanonicalLocales(first.value)[0] ?? first.value };
  const wrong = tags.map(quoted);
  const guess = guessLanguage(text);
  const perhaps = guess === undefined ? '' : ` By its words it may be ${nameOf(guess)} (${guess}).`;
  const found =
    wrong.length === 0
      ? 'The clipping does not say in which language it is.'
      : `The clipping says ${joinWords(wrong)}, and its text is in another script.`;
  const choices = guess === undefined ? [] : [guess];
  return { question: { field: 'language', found: found + perhaps, choices } };
}

/** In English. */
function nameOf(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
}
