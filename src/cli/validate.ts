/** Checks the content and says what to mend. Exit 0, 1 where there is an error, 2 where it was called wrongly. */
import { dayNumber } from '#archive/dates/calendar.ts';
import type { Problem } from '#archive/problem.ts';
import { readArchive } from '#ingest/load-archive.ts';
import { progress } from './progress.ts';
import { bySeverity, listProblems, summary } from './report.ts';
import { problemsAsAnnotations } from './report-github.ts';
import { problemsAsJson } from './report-json.ts';
import { readArguments, runCommand, UsageError } from './usage.ts';

const help = `npm run validate [-- <flags>]

Checks every file of the content folder and says, for each problem, where it is, what was found and what to write.
Errors stop a build; warnings do not.

  --quiet            errors only
  --json             one JSON object on stdout, for tools (the same as --format json)
  --format <format>  text, json, or github: lines that GitHub shows in a pull request (where GITHUB_ACTIONS is true,
                     it is github unless another is named)
  --help             this text

ARCHIVE_CONTENT names another content folder. Exit code: 0, 1 where there is an error, 2 for a wrong flag.`;

const formats = ['text', 'json', 'github'] as const;
type Format = (typeof formats)[number];

await runCommand(() => {
  const { values, positionals } = readArguments({
    quiet: { type: 'boolean' },
    json: { type: 'boolean' },
    format: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  if (positionals.length > 0) {
    throw new UsageError(
      'It checks the whole archive and takes no names of files. --help tells more.',
    );
  }
  const format = formatOf(values.json ? 'json' : values.format);
  const line = progress();
  const { problems, files } = readArchive(undefined, line.onRead, today());
  line.end();
  const shown = values.quiet ? bySeverity(problems).errors : problems;
  print(format, shown, summary(problems, files), files);
  return bySeverity(problems).errors.length > 0 ? 1 : 0;
});

/** The day where this machine is. */
function today(): number {
  const now = new Date();
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

function formatOf(named: string | undefined): Format {
  if (named === undefined) return process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text';
  const format = formats.find((one) => one === named);
  if (format) return format;
  throw new UsageError(`There is no format "${named}". Write one of: ${formats.join(', ')}.`);
}

function print(format: Format, shown: readonly Problem[], sum: string, files: number): void {
  if (format === 'json') {
    console.log(problemsAsJson(shown, files));
    return;
  }
  if (format === 'github') {
    const root = process.env.GITHUB_WORKSPACE || process.cwd();
    for (const annotation of problemsAsAnnotations(shown, root)) console.log(annotation);
  } else {
    const { errors, warnings } = bySeverity(shown);
    if (warnings.length > 0) {
      console.error(listProblems('Warnings (they do not stop a build)', warnings));
    }
    if (errors.length > 0) console.error(listProblems('Errors', errors));
  }
  console.log(sum);
}
