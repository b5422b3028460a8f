/** The picture that a link to the archive shows elsewhere: 1200 × 630, in the archive's own type. */

export interface ShareCard {
  /** Above the headline, in small letters: the publisher, or the day of an event. */
  readonly over: string;
  readonly title: string;
  /** Below it: how it is known, or when it was reported. */
  readonly under: string;
  readonly archive: string;
}

/** One element as satori takes it. */
export interface CardElement {
  readonly type: string;
  readonly props: {
    readonly style: Record<string, string | number>;
    readonly children: CardContent;
  };
}
export type CardContent = string | readonly CardElement[];

export const shareSize = { width: 1200, height: 630 } as const;

const ink = '#1d1b18';
const quiet = '#4d473e';

/** What the face of the card can set: Latin, its punctuation and signs. */
const settable = /^[\u0020-\u024f\u1e00-\u1eff\u2010-\u2026\u2030-\u203a\u20ac\u2122\s]*$/u;

/** Whether every letter of the card has a glyph; a headline in another script would be drawn as boxes. */
export function canSet(text: string): boolean {
  return settable.test(text);
}

/** The card as a tree of boxes. Lines that the face cannot set are left out; the archive's name is always there. */
export function layOutCard({ over, title, under, archive }: ShareCard): CardElement {
  const line = (text: string, style: Record<string, string | number>) =>
    text !== '' && canSet(text) ? [box({ ...style }, text)] : [];
  return box(
    {
      ...shareSize,
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      boxSizing: 'border-box',
      padding: '70px 80px 56px',
      backgroundColor: '#fbf8f2',
      color: ink,
      fontFamily: 'Text',
    },
    [
      box({ display: 'flex', flexDirection: 'column' }, [
        ...line(over.toLocaleUpperCase('en-GB'), {
          fontSize: 28,
          letterSpacing: 3,
          marginBottom: 22,
        }),
        ...line(title, { fontFamily: 'Display', fontSize: titleSize(title), lineHeight: 1.08 }),
      ]),
      box(
        {
          display: 'flex',
          justifyContent: 'space-between',
          alignItems: 'flex-end',
          borderTop: `2px solid ${ink}`,
          paddingTop: 22,
          fontSize: 30,
        },
        [
          ...line(under, { color: quiet, maxWidth: 700 }),
          ...line(archive, { fontFamily: 'Strong', marginLeft: 40 }),
        ],
      ),
    ],
  );
}

function box(style: Record<string, string | number>, children: CardContent): CardElement {
  return { type: 'div', props: { style, children } };
}

/** Long headlines are set smaller, so that four lines hold them. */
function titleSize(title: string): number {
  if (title.length <= 60) return 84;
  return title.length <= 110 ? 66 : 50;
}
