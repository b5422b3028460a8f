/** Writes the JSON Schemas of front matter, and what VS Code needs to use them. */

import { command } from '#cli/command.ts';
import { help } from '#cli/help/schemas.ts';
import { count } from '#cli/reporting/report.ts';
import { schemaFiles, writeEditorIndex, writeSchemaFiles } from '#cli/schema-files.ts';

export const run = command(help, {}, (_, io) => {
  const written = writeSchemaFiles(io.cwd);
  writeEditorIndex(io);
  const total = count(schemaFiles().length, 'schema');
  io.print(written.length === 0 ? `${total}, all current.` : `Written: ${written.join(', ')}.`);
  return 0;
});
