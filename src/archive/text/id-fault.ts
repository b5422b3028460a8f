/** Which ids can be used: they are names of files and parts of addresses. */

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Names that the site's own addresses use, or that some systems cannot store. */
const reservedIds = /^(index|404|con|prn|aux|nul|com\d|lpt\d|v|rss|cite)$/;

/** Why an id cannot be used, or `undefined` where it can. */
export function idFault(id: string): string | undefined {
  if (id.length > 80) return `it has ${id.length} characters, and up to 80 are allowed`;
  if (!idPattern.test(id)) {
    return 'an id has small letters a–z, digits and single hyphens between them';
  }
  if (/^\d{4}$/.test(id)) return 'four digits alone are the address of a year';
  return reservedIds.test(id) ? 'that name is reserved' : undefined;
}
