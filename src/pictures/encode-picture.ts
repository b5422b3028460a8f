/** Reads and encodes pictures. What cameras write into them (places, names of owners) is left out. */
import sharp from 'sharp';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Width and height in pixels, as the picture is meant to be seen. Throws where the file is no picture. */
export async function pictureSize(path: string): Promise<PictureSize> {
  const { autoOrient } = await sharp(path).metadata();
  return { width: autoOrient.width, height: autoOrient.height };
}

/** The picture as WebP of that width in pixels; the same bytes each time. */
export async function encodePicture(path: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(
    await sharp(path).autoOrient().resize({ width }).webp({ quality: 80 }).toBuffer(),
  );
}
