/** The JSON Schemas of the JSON files. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { writeJson } from '#exports/data/json-files.ts';
import { dataSchema, schemaNames } from '#exports/data/json-schemas.ts';
import { staticPath } from '#site/static-path.ts';

export const getStaticPaths = (() =>
  schemaNames.map((name) =>
    staticPath({ name }, { schema: dataSchema(name) }),
  )) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(writeJson(props.schema));
