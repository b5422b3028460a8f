/** Reads and encodes pictures. What cameras write into them (places, names of owners) is left out. */
import sharp from 'sharp';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Width and height in pixels, as the picture is meant to be seen. Throws where the file is no picture. */
export async function pictureSize(path: string): Promise<PictureSize> {
  const { autoOrient } = await named(path, sharp(path).metadata());
  return { width: autoOrient.width, height: autoOrient.height };
}

/** The picture as WebP of that width in pixels; the same bytes each time. */
export async function encodePicture(path: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const encoded = sharp(path).autoOrient().resize({ width }).webp({ quality: 80 }).toBuffer();
  return new Uint8Array(await named(path, encoded));
}

/** The library says what is wrong, and not with which file. */
async function named<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    throw new Error(
      `${path}: The picture cannot be decoded (${why}). Save it again with a program for pictures, or take it away.`,
      { cause: error },
    );
  }
}
