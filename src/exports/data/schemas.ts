/** The JSON Schemas (2020-12) of the JSON files under /data/, made from their definitions. */
import { z } from 'zod';
import { absolute, dataSchemaPath } from '#site/paths.ts';
import { jsonFiles, type SchemaName } from './archive-fields.ts';

export function dataSchema(name: SchemaName): Record<string, unknown> {
  const { title, file } = jsonFiles[name];
  const { $schema, ...schema } = z.toJSONSchema(file, { target: 'draft-2020-12' });
  return { $schema, $id: absolute(dataSchemaPath(name)), title, ...schema };
}
