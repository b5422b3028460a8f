/** The JSON Schemas of the JSON files. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { schemaNames } from '#exports/data/archive-fields.ts';
import { writeJson } from '#exports/data/archive-json.ts';
import { dataSchema } from '#exports/data/schemas.ts';
import { staticPath } from '#site/static-path.ts';

export const getStaticPaths = (() =>
  schemaNames.map((name) =>
    staticPath({ name }, { schema: dataSchema(name) }),
  )) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(writeJson(props.schema));
