/** Finds where readers' comments begin below a report, by words that are only used there. */

const names =
  'comments?|responses?|replies|reactions?|komente?t?|commentaires?|réactions|kommentare?|comentarios|التعليقات|نظرات|دیدگاه‌ها';

/** A number or an invitation, which no subheading of a report has. */
const clearTitle = new RegExp(
  String.raw`^(?:\d+ (?:${names}|thoughts on .{1,150})|(?:${names}) \(?\d+\)?|(?:\d+ )?(?:${names}) (?:to|on) [“"«].{1,150}|(?:leave|post|add|write) a (?:reply|comment)|lini një koment|laisser un commentaire|schreiben sie einen kommentar|deja un comentario|اترك تعليقا?)\s*[:：.…»>→]*$`,
  'iu',
);

/** A word that is the heading of comments and of parts of reports alike. */
const ambiguousTitle = new RegExp(String.raw`^(?:${names})\s*[:：]?$`, 'iu');

/** The lines beside a comment: how long ago it was written, how to answer. */
const ofComment =
  /^(?:(?:.{2,40} )?(?:an?|\d+) (?:minute|hour|day|week|month|year)s? ago|reply|log ?in to (?:reply|comment)|përgjigju|répondre|antworten|responder|رد|پاسخ)$/iu;

/** In: a line, and the lines below it. */
export function startsComments(line: string, below: () => readonly string[]): boolean {
  if (line.length > 200) return false;
  if (clearTitle.test(line)) return true;
  return (
    ambiguousTitle.test(line) && below().some((one) => clearTitle.test(one) || ofComment.test(one))
  );
}

/** Whether a line may be the heading of comments or a subheading of the report. */
export function mayStartComments(line: string): boolean {
  return ambiguousTitle.test(line);
}
