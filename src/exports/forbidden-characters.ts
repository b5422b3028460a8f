/** Characters that XML forbids, and that are left out of XML and CSV. */

/** What XML 1.0 (fifth edition, production 2) forbids: most control characters, lone surrogates, U+FFFE and U+FFFF. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The text without the characters that no reader can see and some parsers break on. Nothing is escaped. */
export function withoutForbidden(text: string): string {
  return text.replace(forbidden, '');
}
