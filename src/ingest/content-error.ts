/** What a build throws for content that cannot be shown. */
import { fewerProblems } from '#archive/fewer-problems.ts';
import { formatProblem, type Problem } from '#archive/problem.ts';

/** An archive that cannot be shown: the message is every error, as an editor reads it. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(fewerProblems(problems).map(formatProblem).join('\n\n'));
    this.problems = problems;
  }
}
