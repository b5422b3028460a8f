/** Writes the page of the manual that explains every problem. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { command } from '#cli/command.ts';
import { help } from '#cli/help/problems.ts';
import { problemGuide } from '#editing/problem-guide.ts';

const path = 'docs/problems.md';

export const run = command(help, {}, (_, io) => {
  const file = resolve(io.cwd, path);
  const text = problemGuide();
  const isCurrent = readFileSync(file, 'utf8') === text;
  if (!isCurrent) writeFileSync(file, text);
  io.print(isCurrent ? `${path} is current.` : `Written: ${path}.`);
  return 0;
});
