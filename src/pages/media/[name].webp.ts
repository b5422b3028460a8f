/** The pictures that articles hold, in the sizes that pages ask for. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadArchive } from '#ingest/load-archive.ts';
import { encodePicture, pictureSize } from '#pictures/encode-picture.ts';
import { pictureName, widthsOf } from '#pictures/picture-sizes.ts';
import { heldPictures } from '#queries/pictures.ts';
import { staticPath } from '#site/static-path.ts';

export const getStaticPaths = (async () => {
  const sizes = heldPictures(loadArchive()).map(async ({ path, digest }) => {
    const { width } = await pictureSize(path);
    return widthsOf(width).map((wide) =>
      staticPath({ name: pictureName(digest, wide) }, { path, digest, width: wide }),
    );
  });
  return (await Promise.all(sizes)).flat();
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await encodePicture(props.path, props.width), {
    headers: { 'content-type': 'image/webp' },
  });
