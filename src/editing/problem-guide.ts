/** The page of the manual that explains every problem, written from the registry: `docs/problems.md`. */
import type { ProblemKind } from '#archive/problems/problem-kind.ts';
import { problemSubjects } from '#archive/problems/registry.ts';

type Entry = readonly [code: string, kind: ProblemKind];

const subjects = problemSubjects.map(({ title, kinds }) => ({
  title,
  entries: Object.entries<ProblemKind>(kinds),
}));

const severityWords = {
  error: 'Error',
  warning: 'Warning',
  either: 'Error or warning',
} as const satisfies Record<ProblemKind['severity'], string>;

const introduction = `# What each message means

<!-- \`npm run problems\` writes this page from src/archive/problems. Change the words there. -->

The first line of a message of \`npm run validate\`, \`npm run build\` or \`npm run import\` ends with a code in brackets. Look
for the code here: its entry says what is wrong, why it matters and what to write. An **error** stops a build; a **warning**
does not. A code never changes its meaning, so tools can rely on it.

[How to read a message](editors.md#what-validate-says) is in the manual for editors.`;

/** The whole page. */
export function problemGuide(): string {
  const sections = subjects.flatMap(({ title, entries }) => [
    `## ${title}`,
    ...entries.flatMap(entryLines),
  ]);
  return `${[introduction, '## All codes', table(), ...sections].join('\n\n')}\n`;
}

function table(): string {
  const rows = subjects
    .flatMap(({ entries }) => entries)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([code, { severity, wrong }]) =>
        `| [\`${code}\`](#${code}) | ${severityWords[severity].toLowerCase()} | ${wrong} |`,
    );
  return ['| code | severity | what is wrong |', '| --- | --- | --- |', ...rows].join('\n');
}

function entryLines([code, { severity, section, wrong, why, write, example }]: Entry): string[] {
  return [
    `### \`${code}\``,
    `${severityWords[severity]}. More [in the manual](${section}).`,
    `**What is wrong.** ${wrong}`,
    `**Why it matters.** ${why}`,
    `**What to write.** ${write}`,
    ...(example === undefined ? [] : [`\`\`\`${exampleLanguage(example)}\n${example}\n\`\`\``]),
  ];
}

/** What an example is written in, for those who colour it. */
export function exampleLanguage(example: string): 'markdown' | 'text' | 'yaml' {
  if (/^(?:---\n|<|\[)/.test(example)) return 'markdown';
  return /^\w+:(?: |\n)/.test(example) ? 'yaml' : 'text';
}
