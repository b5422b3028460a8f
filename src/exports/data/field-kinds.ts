/** The kinds of field that the archive's data is made of. Each says what it means: that is the manual at /data/. */
import { z } from 'zod';

export const text = (meaning: string) => z.string().describe(meaning);
export const maybeText = (meaning: string) => z.string().nullable().describe(meaning);
export const texts = (meaning: string) => z.array(z.string()).describe(meaning);
export const names = (meaning: string) => z.record(z.string(), z.string()).describe(meaning);
export const count = (meaning: string) => z.int().nonnegative().describe(meaning);
export const yesOrNo = (meaning: string) => z.boolean().describe(meaning);
export const choice = <const Choices extends readonly string[]>(
  choices: Choices,
  meaning: string,
) => z.enum(choices).describe(meaning);

/** The id of a file: an article, an event or a topic. */
export const fileId = (meaning: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe(meaning);

/** The id of something in a file, under the file's own: `bridge-closed/time`. */
export const partId = (meaning: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*\/.+$/)
    .describe(meaning);

/** An address of this archive. */
export const address = (meaning: string) => z.url().describe(meaning);

/** A day of the calendar, `2024-05-01`. */
export const maybeDay = (meaning: string) => z.iso.date().nullable().describe(meaning);

/** A date in JSON; in CSV it takes three columns. */
export const date = (meaning: string) =>
  z
    .strictObject({
      edtf: text('As typed, in EDTF (level 1 of the Library of Congress).'),
      min: maybeDay('The first day that it spans; null for an open start.'),
      max: maybeDay('The last day that it spans; null for an open end.'),
    })
    .describe(meaning);

export const firstDay = (of: string) => maybeDay(`The first day that ${of} spans.`);
export const lastDay = (of: string) => maybeDay(`The last day that ${of} spans.`);
