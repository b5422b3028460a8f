/** Why front matter is not YAML, where its lines show it: a character that is not the one it looks like. */
import { charactersOf, oddCharacter } from '#archive/text/odd-characters.ts';
import type { TextFault } from './text-fault.ts';

const odd = {
  space: charactersOf('space'),
  unseen: charactersOf('unseen'),
  colon: charactersOf('colon'),
  mark: charactersOf('dash', 'bullet'),
  quote: charactersOf('quote'),
};

/** Each with the odd character as its group. */
const structural = [
  // Where a line is indented, or after its dash.
  new RegExp(`^(?: *- +)* *(?<odd>[${odd.space}${odd.unseen}])`, 'du'),
  new RegExp(`^ *(?:- +)*-(?<odd>[${odd.space}])`, 'du'),
  new RegExp(`^ *(?:- +)*[\\w-]+ *(?<odd>[${odd.colon}])`, 'du'),
  new RegExp(`^ *(?:- +)*[\\w-]+ *:(?<odd>[${odd.space}${odd.unseen}])`, 'du'),
  new RegExp(`^ *(?:- +)*[\\w-]+(?<odd>[${odd.space}${odd.unseen}])[\\w-]* *:`, 'du'),
  new RegExp(`^ *(?<odd>[${odd.mark}])[ ${odd.space}]+\\S`, 'du'),
  new RegExp(`^ *(?:- +)*(?<odd>[${odd.quote}])[\\w-]+[${odd.quote}] *:`, 'du'),
];

/** Quotation marks that YAML takes for letters: no mistake in a text, unless YAML stumbles there. */
const quoted = new RegExp(`(?:^ *-|:|[\\[{,]) +(?<odd>[${odd.quote}])`, 'du');

/** A dash of a list without a space behind it. */
const tightDash = /^ *(?<odd>-)[\p{L}"'[{]/du;

/** A colon behind the name of a field without a space behind it. */
const tightColon = /^ *(?:- +)*[\w-]+(?<odd>:)[^\s:/]/du;

/**
 * In: a block of YAML, the lines (from 1) on which it cannot be read, and those of texts over several lines, where
 * everything is allowed. Out: nothing where no such line has a cause of its own.
 */
export function yamlCauses(
  block: string,
  stumbles: ReadonlySet<number>,
  texts: ReadonlySet<number>,
): TextFault[] {
  const causes = block.split('\n').flatMap((line, index): TextFault[] => {
    const number = index + 1;
    if (texts.has(number)) return [];
    const patterns = stumbles.has(number) ? [...structural, quoted] : structural;
    const found = patterns.map((pattern) => pattern.exec(line)?.indices?.groups?.odd).find(Boolean);
    if (found) return oddFault(line, number, found[0]);
    if (!stumbles.has(number)) return [];
    if (tightDash.test(line)) return [spaceMissing(line, number)];
    const colon = tightColon.exec(line)?.indices?.groups?.odd;
    return colon ? [spaceAfterColon(number, colon[0])] : [];
  });
  return causes.some(({ line }) => stumbles.has(line)) ? causes : [];
}

function oddFault(text: string, line: number, index: number): TextFault[] {
  const found = oddCharacter(text.charAt(index), index);
  if (!found) return [];
  return [
    {
      code: 'character-mistaken',
      found: `This is ${found.name}, where front matter takes ${found.meant}.`,
      remedy: odd.quote.includes(found.character)
        ? `Put the whole text in straight ones, '…' or "…": the others may stay within them.`
        : `Write ${found.meant} in its place.`,
      line,
      column: index + 1,
    },
  ];
}

function spaceMissing(text: string, line: number): TextFault {
  return {
    code: 'list-dash',
    found: 'There is no space after the dash that begins an entry of a list.',
    remedy: 'Write a dash, a space and the entry.',
    line,
    column: text.indexOf('-') + 1,
  };
}

function spaceAfterColon(line: number, index: number): TextFault {
  return {
    code: 'yaml-colon',
    found: 'There is no space after the colon.',
    remedy: 'Write the name of the field, a colon, a space and the value.',
    line,
    column: index + 1,
  };
}
