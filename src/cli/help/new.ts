/** What `npm run new -- --help` prints, and with a kind of file also the flags of its fields. */
import { descriptionOf, fieldFlags, requiredFlags } from '#editing/field-flags.ts';
import { jsonSchemaOf } from '#editing/json-schemas.ts';
import type { ContentKind } from '#ingest/folder/content-files.ts';

const intro = `npm run new -- <article|event|topic> [<flags>]

Writes a new file with the fields that you give, and all others as comments that explain them. At a terminal it asks for
what is missing. It never overwrites a file.

  npm run new -- article
  npm run new -- article --title "Harbour bridge closed" --date 2024-05-02 --publisher "The Gazette" --event bridge-closed
  npm run new -- topic --name "Port Maren" --kind place`;

const outro = `  --id               the file's name, which is its address; made from the title by default
  --yes              ask nothing
  --help             this text (npm run new -- article --help lists the flags of an article)

A flag with * can be given more than once.

Exit code: 0; 1 if nothing was written; 2 if a flag is missing or wrong.`;

export const help = `${intro}\n\n${outro}`;

export function helpOf(kind: ContentKind): string {
  const schema = jsonSchemaOf(kind);
  const required = new Set(requiredFlags[kind]);
  const lines = fieldFlags[kind].map((flag) => {
    const name = `--${flag.name}${flag.isList ? ' *' : ''}`;
    const needed = required.has(flag.name) ? ' (required)' : '';
    return `  ${name.padEnd(18)} ${descriptionOf(schema, flag)}${needed}`;
  });
  return [intro, '', ...lines, outro].join('\n');
}
