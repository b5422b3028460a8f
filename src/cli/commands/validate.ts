/** Checks the content and says what to mend. Exit 0, 1 where there is an error, 2 where it was called wrongly. */
import { dayNumber } from '#archive/dates/calendar.ts';
import type { Problem } from '#archive/problem.ts';
import { command } from '#cli/command.ts';
import type { CommandIo } from '#cli/command-io.ts';
import { help } from '#cli/help/validate.ts';
import { progress } from '#cli/reporting/progress.ts';
import { bySeverity, listProblems, summary } from '#cli/reporting/report.ts';
import { problemsAsAnnotations } from '#cli/reporting/report-github.ts';
import { problemsAsJson } from '#cli/reporting/report-json.ts';
import { UsageError } from '#cli/usage.ts';
import { contentFolder } from '#ingest/folder/content-files.ts';
import { readArchive } from '#ingest/read-archive.ts';

const formats = ['text', 'json', 'github'] as const;
type Format = (typeof formats)[number];

const flags = {
  quiet: { type: 'boolean' },
  json: { type: 'boolean' },
  format: { type: 'string' },
} as const;

export const run = command(help, flags, ({ values, positionals }, io) => {
  if (positionals.length > 0) {
    throw new UsageError(
      'It checks the whole archive and takes no file names. --help explains the rest.',
    );
  }
  const format = formatOf(values.json ? 'json' : values.format, io);
  const line = progress(io.stderr);
  const { problems, files } = readArchive(contentFolder(io), line.onRead, today());
  line.end();
  const shown = values.quiet ? bySeverity(problems).errors : problems;
  print(format, shown, summary(problems, files), files, io);
  return bySeverity(problems).errors.length > 0 ? 1 : 0;
});

/** The day where this machine is. */
function today(): number {
  const now = new Date();
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

function formatOf(named: string | undefined, { env }: CommandIo): Format {
  if (named === undefined) return env.GITHUB_ACTIONS === 'true' ? 'github' : 'text';
  const format = formats.find((one) => one === named);
  if (format) return format;
  throw new UsageError(`There is no format "${named}". Write one of: ${formats.join(', ')}.`);
}

function print(
  format: Format,
  shown: readonly Problem[],
  sum: string,
  files: number,
  io: CommandIo,
): void {
  if (format === 'json') {
    io.print(problemsAsJson(shown, files));
    return;
  }
  if (format === 'github') {
    const root = io.env.GITHUB_WORKSPACE || io.cwd;
    for (const annotation of problemsAsAnnotations(shown, root)) io.print(annotation);
  } else {
    const { errors, warnings } = bySeverity(shown);
    if (warnings.length > 0) {
      io.printError(listProblems('Warnings (they do not stop a build)', warnings));
    }
    if (errors.length > 0) io.printError(listProblems('Errors', errors));
  }
  io.print(sum);
}
