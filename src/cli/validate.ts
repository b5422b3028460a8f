/** Checks the content and says what to mend. Exit 0, or 1 where there is an error. */
import { readArchive } from '#ingest/load-archive.ts';
import { printProblems } from './report.ts';

const { problems, files } = readArchive();
process.exitCode = printProblems(problems, files) ? 1 : 0;
