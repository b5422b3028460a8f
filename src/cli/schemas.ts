/** Writes the JSON Schemas of front matter, and what VS Code needs to use them. */
import { count } from './report.ts';
import { schemaFiles, writeEditorIndex, writeSchemaFiles } from './schema-files.ts';
import { readArguments, runCommand } from './usage.ts';

const help = `npm run schemas

Writes schemas/article.schema.json, event.schema.json and topic.schema.json from the schemas in src/archive, and lists the
content files for the Astro extension of VS Code, which then completes and checks their front matter.

  --help   this text`;

await runCommand(() => {
  const { values } = readArguments({ help: { type: 'boolean', short: 'h' } });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const written = writeSchemaFiles();
  writeEditorIndex();
  const total = count(schemaFiles().length, 'schema');
  console.log(written.length === 0 ? `${total}, all current.` : `Written: ${written.join(', ')}.`);
  return 0;
});
