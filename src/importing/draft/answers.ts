/** What is wrong with an editor's answer to a question, or with the same given as a flag. */
import { isVagueDate, parseEdtf } from '#archive/dates/edtf-date.ts';
import { idFault, isLanguageTag } from '#archive/fields.ts';
import { outletSlug } from '#archive/outlet.ts';

export const answeredFields = [
  'title',
  'date',
  'publisher',
  'byline',
  'language',
  'read',
  'id',
] as const;
type AnsweredField = (typeof answeredFields)[number];

const faults: Record<AnsweredField, (answer: string) => string | undefined> = {
  title: () => undefined,
  byline: () => undefined,
  date: (answer) => dateFault(answer) ?? vagueFault(answer),
  read: dateFault,
  publisher: (answer) =>
    outletSlug(answer) === '' ? 'A name has a letter or a digit.' : undefined,
  language: (answer) =>
    isLanguageTag(answer)
      ? undefined
      : `"${answer}" is not a language tag. Write one such as en, sq, fa or ar.`,
  id: (answer) => {
    const fault = idFault(answer);
    return fault === undefined ? undefined : `"${answer}" cannot be an id: ${fault}.`;
  },
};

/** A sentence for the editor; `undefined` where the answer can be used. An empty one leaves the field out. */
export function answerFault(field: AnsweredField, answer: string): string | undefined {
  return answer === '' ? undefined : faults[field](answer);
}

function dateFault(answer: string): string | undefined {
  const read = parseEdtf(answer);
  return read.ok
    ? undefined
    : `"${answer}" is not a date that can be read: ${read.fault}. Write it such as 2024-05-02.`;
}

function vagueFault(answer: string): string | undefined {
  return isVagueDate({ edtf: answer })
    ? 'A date with ~, ? or % needs a dateNote: write both in the file itself.'
    : undefined;
}
