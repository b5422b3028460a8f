/**
 * Words as the index holds them. Pagefind answers a word that it does not hold with the longest beginning of it that it
 * does ("as" for "asdfgh"), and takes words of other scripts apart by rules of its own. So each is written in plain
 * letters, and ends in a sign that no beginning of a word has: then nothing but the word, or what begins so, is found.
 */

/** In: "iran". Out: what every word of the index that begins so begins with. */
export function beginning(folded: string): string {
  return Array.from(folded, (letter) => (/[a-pr-z\d]/.test(letter) ? letter : spelt(letter))).join(
    '',
  );
}

/** In: "iran". Out: this word of the index. */
export const whole = (folded: string) => beginning(folded) + spelt(' ');

/** Parts two texts, so that no phrase reaches from one into the other. */
export const gap = 'qz';

/** "q" and five letters from a to p, the hexadecimal digits of the character. */
function spelt(letter: string): string {
  const digits = (letter.codePointAt(0) ?? 0).toString(16).padStart(5, '0');
  return `q${digits.replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)))}`;
}
