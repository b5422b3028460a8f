/** Which addresses a body may link to. */

/** Characters that browsers drop or rewrite before they read an address, so that it goes elsewhere than it seems to. */
const treacherous = /[\p{Cc}\\]|^\s|\s$/u;

/** A scheme that is allowed, with its two slashes and a host that names no user. Anything else is rejected. */
const allowed = /^(?:https?:\/\/[^/?#@]+(?:[/?#]|$)|mailto:[^/])/i;

/** No `//host`, no bare `#fragment`, no scheme but those that name what the archive holds: `event:bridge-closed`. */
const ofArchive = /^(?:(?:article|event|topic):[a-z\d]|(?![a-z][a-z\d+.-]*:|\/\/|#)(?=.))/iu;

/**
 * Checks an address that leads out of the archive.
 *
 * @param address As its author typed it, character references decoded.
 * @returns The address as the WHATWG URL standard reads it (what was checked is what is printed), or undefined when it
 *   is rejected: another scheme than http, https or mailto, a user's name or password, `https:/host`, a backslash, a tab,
 *   a line break or another control character.
 */
export function externalAddress(address: string): string | undefined {
  if (treacherous.test(address) || !allowed.test(address)) return undefined;
  return URL.parse(address)?.href;
}

/** Whether an address, as typed, is one for the site to resolve: `other.md`, `../x.md#part`, `/topics/`, `event:x`. */
export function isArchiveAddress(address: string): boolean {
  return !treacherous.test(address) && ofArchive.test(address);
}
