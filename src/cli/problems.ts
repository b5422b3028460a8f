/** Writes the page of the manual that explains every problem. */
import { readFileSync, writeFileSync } from 'node:fs';
import { problemGuide } from '#editing/problem-guide.ts';
import { readArguments, runCommand } from './usage.ts';

const file = 'docs/problems.md';

const help = `npm run problems

Writes ${file} from the registry of problems in src/archive/problems. Run it after you change a code or its words there.

  --help   this text`;

await runCommand(() => {
  const { values } = readArguments({ help: { type: 'boolean', short: 'h' } });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const text = problemGuide();
  const isCurrent = readFileSync(file, 'utf8') === text;
  if (!isCurrent) writeFileSync(file, text);
  console.log(isCurrent ? `${file} is current.` : `Written: ${file}.`);
  return 0;
});
