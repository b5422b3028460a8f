/** Separates a caption from the credit at its end: "The closed bridge. Photo: Ana Müller / The Gazette". */

const labelled =
  /^(.*?)[\s.,;|–—([-]*\b((?:photo(?:graph)?|foto|picture|image|credit|courtesy|bild|crédit(?: photo)?|crédito)(?:\s+(?:credit|by|courtesy|nga|von|de|par))?\s*[:/]\s*|photo(?:graph)? by\s+)(.{2,120}?)[)\]\s.]*$/isu;
const signed = /^(.*?)[\s.,;|–—-]*©\s*(.{2,120}?)[\s.]*$/su;
const arabic = /^(.*?)[\s.,;،|–—(-]*(?:الصورة|تصوير|عکس|عکاس)\s*[:：/]\s*(.{2,120}?)[)\s.]*$/su;
/** "REUTERS/Florion Goga", "AP Photo/…": how agencies sign. */
const agency =
  /^(.*?)[\s.,;|–—([-]*\b(?:(?:[Pp]hoto|PHOTO|[Ff]oto|FOTO|[Pp]icture|[Ii]mage|[Cc]redit)\s*:\s*)?((?:REUTERS|AFP|AP(?: Photo)?|EPA|Getty(?: Images)?)\s*\/\s*[\p{L}][\p{L}\p{M}' .-]{1,60}?)[)\]\s.]*$/su;

/** A longer text is no caption, and is not searched. */
const maxLength = 2000;

/** In: a caption on one line. */
export function creditOf(caption: string): { shows?: string; credit?: string } {
  if (caption.length > maxLength) return { shows: caption };
  const [, shows, credit] =
    agency.exec(caption) ??
    withoutLabel(labelled.exec(caption)) ??
    arabic.exec(caption) ??
    signed.exec(caption) ??
    [];
  if (credit === undefined) return caption === '' ? {} : { shows: caption };
  const words = shows?.trim() ?? '';
  return { ...(words !== '' && { shows: words }), credit: credit.trim() };
}

function withoutLabel(match: RegExpExecArray | null) {
  return match ? [match[0], match[1], match[3]] : undefined;
}
