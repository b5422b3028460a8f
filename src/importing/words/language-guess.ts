/** Guesses the language of a text by its small words. The guess is proposed to an editor, never taken for a fact. */

/** Words that are frequent in one of these languages and in none of the others. */
const smallWords: Readonly<Record<string, string>> = {
  ar: 'في من على إلى أن التي الذي عن هذا هذه كان قال',
  de: 'der und nicht ist von dem auf mit ein eine wurde sich',
  en: 'the of and to that was with for said by from it',
  es: 'el los las por una según como fue más dijo pero había',
  fa: 'که در از این را است به آن برای شد خود گفت',
  fr: 'le les des et dans est pour une qui sur pas selon',
  it: 'il di che della non con sono gli nel alla più ha',
  sq: 'të në dhe për nga është me ka më një se tha',
};

/** With a smaller share of a text's words there is no guess. */
const minShare = 0.08;

/** A language tag, or `undefined` where the text is short or two languages fit about as well. */
export function guessLanguage(text: string): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\u200c]+/gu) ?? [];
  if (words.length < 8) return undefined;
  const shares = Object.entries(smallWords)
    .map(([language, list]) => {
      const small = new Set(list.split(' '));
      return { language, share: words.filter((word) => small.has(word)).length / words.length };
    })
    .toSorted((a, b) => b.share - a.share);
  const [best, next] = shares;
  const isClear = best && next && best.share >= minShare && best.share >= 2 * next.share;
  return isClear ? best.language : undefined;
}
