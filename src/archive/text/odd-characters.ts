/** Characters that look like those that front matter is made of, and are others: they come with copied text. */

export interface OddCharacter {
  readonly character: string;
  readonly index: number;
  /** "a no-break space (U+00A0)" */
  readonly name: string;
  /** What is meant: "a plain space". */
  readonly meant: string;
}

interface Kind {
  readonly meant: string;
  readonly names: Readonly<Record<string, string>>;
}

const nothing = 'nothing at all';
const kinds = {
  space: {
    meant: 'a plain space',
    names: {
      '\u00a0': 'a no-break space',
      '\u202f': 'a narrow no-break space',
      '\u2007': 'a figure space',
      '\u2009': 'a thin space',
      '\u2002': 'an en space',
      '\u2003': 'an em space',
      '\u200a': 'a hair space',
      '\u2028': 'a line separator',
      '\u2029': 'a paragraph separator',
      '\u3000': 'an ideographic space',
    },
  },
  unseen: {
    meant: nothing,
    names: {
      '\u200b': 'a zero-width space',
      '\u2060': 'a word joiner',
      '\ufeff': 'a byte order mark',
      '\u00ad': 'a soft hyphen',
    },
  },
  colon: {
    meant: 'a colon and a space',
    names: {
      '：': 'a full-width colon',
      '﹕': 'a small colon',
      '∶': 'a ratio sign',
      '꞉': 'a modifier letter colon',
    },
  },
  dash: {
    meant: 'a hyphen',
    names: {
      '–': 'an en dash',
      '—': 'an em dash',
      '―': 'a horizontal bar',
      '−': 'a minus sign',
      '‐': 'a Unicode hyphen',
      '‑': 'a no-break hyphen',
      '－': 'a full-width hyphen',
    },
  },
  bullet: {
    meant: 'a hyphen and a space',
    names: {
      '•': 'a bullet',
      '·': 'a middle dot',
      '‣': 'a triangular bullet',
      '⁃': 'a hyphen bullet',
      '*': 'an asterisk',
    },
  },
  quote: {
    meant: 'a straight quotation mark',
    names: {
      '“': 'a curly quotation mark',
      '”': 'a curly quotation mark',
      '„': 'a low quotation mark',
      '‟': 'a curly quotation mark',
      '‘': 'a curly quotation mark',
      '’': 'a curly quotation mark',
      '‚': 'a low quotation mark',
      '«': 'a pointed quotation mark',
      '»': 'a pointed quotation mark',
      '＂': 'a full-width quotation mark',
      '＇': 'a full-width apostrophe',
    },
  },
  sign: {
    meant: 'the plain sign',
    names: {
      '，': 'a full-width comma',
      '、': 'an ideographic comma',
      '،': 'an Arabic comma',
      '［': 'a full-width bracket',
      '］': 'a full-width bracket',
      '｛': 'a full-width bracket',
      '｝': 'a full-width bracket',
      '／': 'a full-width slash',
      '．': 'a full-width full stop',
      '＜': 'a full-width sign',
      '＞': 'a full-width sign',
      '～': 'a full-width tilde',
      '？': 'a full-width question mark',
    },
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type OddKind = keyof typeof kinds;

const all = new Map<string, { readonly name: string; readonly meant: string }>(
  Object.values<Kind>(kinds).flatMap(({ meant, names }) =>
    Object.entries(names).map(
      ([character, name]) =>
        [character, { name: `${name} (${codeOf(character)})`, meant }] as const,
    ),
  ),
);

/** What an odd character is, at a place; `undefined` for a plain one. */
export function oddCharacter(character: string, index: number): OddCharacter | undefined {
  const known = all.get(character);
  return known && { character, index, ...known };
}

/** The odd characters of some kinds, for a class of a regular expression. */
export function charactersOf(...wanted: readonly OddKind[]): string {
  return wanted
    .flatMap((kind) => Object.keys(kinds[kind].names))
    .join('')
    .replace(/[\\\]^-]/g, String.raw`\$&`);
}

/**
 * ` It has a no-break space (U+00A0) where a plain space is meant.`, or nothing: it is put after what was found in a value
 * that can have no such character.
 */
export function oddCharacterNote(value: string): string {
  const [first] = [...value].flatMap((character, index) =>
    character === '*' ? [] : (oddCharacter(character, index) ?? []),
  );
  if (first === undefined) return '';
  return ` It has ${first.name} in it, where ${first.meant} is meant.`;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
