/** What is wrong in the text of a file, before or while it is read as front matter and body. */
import type { FindingCode, Position, Words } from '#archive/problem.ts';

/** A code with its words; where it is found, the caller knows. */
export interface Mistake extends Words {
  readonly code: FindingCode;
}

/** A mistake with its place in the text that was read. */
export interface TextFault extends Mistake, Position {}
