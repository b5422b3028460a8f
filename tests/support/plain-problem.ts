/** Whether an editor is told of a problem in the three lines that every problem has, and in no words of a program. */
import { formatProblem, type Problem } from '#archive/problem.ts';

const threeLines = /^\S.*:[1-9]\d*:[1-9]\d* {2}.*\[[a-z-]+\]\n {2}\S.*\n {2}\S.*\.$/s;
const program = /^\s+at \S.*:\d+\)?$|node_modules|\[object /m;

export function isToldPlainly(problem: Problem): boolean {
  const told = formatProblem(problem);
  return threeLines.test(told) && !program.test(told);
}
