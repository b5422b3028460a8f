/** The classes of corrections in words: four, after the handbook of journalism of Reuters. */
import type { CorrectionKind } from '#archive/article/correction.ts';

/** `name` is the class, `done` what was done to the report, `meaning` what readers may take from it. */
interface CorrectionWords {
  readonly name: string;
  readonly done: string;
  readonly meaning: string;
}

export const correctionWords: Readonly<Record<CorrectionKind, CorrectionWords>> = {
  correction: {
    name: 'Correction',
    done: 'Corrected',
    meaning:
      'Something was wrong: a fact, a name, a figure, a date, or what a report was said to say.',
  },
  clarification: {
    name: 'Clarification',
    done: 'Clarified',
    meaning: 'Nothing was wrong, but it could be misread, or lacked what a reader needed.',
  },
  update: {
    name: 'Update',
    done: 'Updated',
    meaning:
      'Something was added, or became known later. What was there before was right at the time.',
  },
  withdrawal: {
    name: 'Withdrawal',
    done: 'Withdrawn',
    meaning:
      'The report is no longer valid. Its address and headline stay, with the reason; its text is not shown, and it counts in no status.',
  },
};
