/** Agencies that a text or a credit names, in its own words: "as the Reuters news agency reported". */
import type { Root } from 'mdast';
import { agencyNamed } from '#importing/words/agencies.ts';
import { textOfMarkdown } from '#importing/words/plain-words.ts';
import type { OriginHint } from './origin-hints.ts';

/** Names that are no other words, with the letters that Arabic and Albanian put before and after them. */
const names =
  /(?<![\p{L}\p{M}])(?:[وفبلك]*)(Reuters|REUTERS|AFP|Agence France-Presse|Associated Press|Xinhua|Interfax|TASS|ANSA|dpa|Anadolu|Bloomberg|IRNA|ISNA|Tasnim|Fars News|Mehr News|Al Jazeera|BBC|CNN|Deutsche Welle|Voice of America|رويترز|رویترز|فرانس برس|الأناضول|ایرنا|ایسنا|تسنیم)(?:it|n|s|t)?(?![\p{L}\p{M}])/gu;

/** How many words before and after the name are quoted. */
const around = 4;

export function agenciesIn(text: string): string[] {
  const found = Array.from(text.matchAll(names), ([, name = '']) => agencyNamed(name) ?? name);
  return [...new Set(found)];
}

/** The first place of each. */
export function mentionsIn(body: Root): OriginHint[] {
  const hints = body.children.flatMap((block) => {
    const text = textOfMarkdown(block);
    return Array.from(text.matchAll(names), (match): OriginHint => {
      const [whole, name = ''] = match;
      const before = text
        .slice(0, match.index)
        .split(' ')
        .slice(-around - 1)
        .join(' ');
      const after = text
        .slice(match.index + whole.length)
        .split(' ')
        .slice(0, around)
        .join(' ');
      return {
        origin: agencyNamed(name) ?? name,
        because: `the text has "${before}${whole}${after}"`,
      };
    });
  });
  return [...Map.groupBy(hints, ({ origin }) => origin).values()].flatMap((same) =>
    same.slice(0, 1),
  );
}
