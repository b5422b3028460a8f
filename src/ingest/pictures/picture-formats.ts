/** Formats of pictures: those that are shown, and those that no browser can show or that may hold more than a picture. */

/** Endings of pictures that are shown. */
export const shownFormats = ['.avif', '.gif', '.jpeg', '.jpg', '.png', '.tif', '.tiff', '.webp'];

const phone = 'a photograph of a telephone (HEIF)';
const camera = 'a raw photograph of a camera';

/** By ending, what a file is that is not shown. */
const notShown: Readonly<Record<string, string>> = {
  heic: phone,
  heif: phone,
  hif: phone,
  svg: 'a drawing (SVG), which may hold scripts',
  svgz: 'a drawing (SVG), which may hold scripts',
  cr2: camera,
  cr3: camera,
  nef: camera,
  arw: camera,
  dng: camera,
  raf: camera,
  orf: camera,
  rw2: camera,
  raw: camera,
  bmp: 'a bitmap (BMP)',
  ico: 'an icon',
  psd: 'a file of Photoshop',
  ai: 'a file of Illustrator',
  eps: 'a drawing (EPS)',
  pdf: 'a PDF',
  jxl: 'a JPEG XL',
  jp2: 'a JPEG 2000',
  jfif: 'a JPEG under another ending',
  mp4: 'a film',
  mov: 'a film',
  webm: 'a film',
  docx: 'a document',
};

/** How files of these begin, whatever their names say. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^.{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/s, phone],
  [
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?(?:<!DOCTYPE[^>]*>\s*)?<svg/is,
    'a drawing (SVG), which may hold scripts',
  ],
  [/^BM/, 'a bitmap (BMP)'],
  [/^%PDF/, 'a PDF'],
  [/^8BPS/, 'a file of Photoshop'],
  [/^\xff\n|^\0\0\0\fJXL/, 'a JPEG XL'],
  [/^\0\0\0\fjP/, 'a JPEG 2000'],
  [/^.{4}ftyp(?:mp4|isom|qt)/s, 'a film'],
  [/^\s*<(?:!doctype html|html)/i, 'a page (HTML), saved in place of a picture'],
];

/** What the name of a file says that it is, where that is not shown. */
export function unshownByName(file: string): string | undefined {
  const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(notShown, ending) ? notShown[ending] : undefined;
}

/** What a file is by how it begins, where that is not shown. In: its first bytes. */
export function unshownByBytes(bytes: Buffer): string | undefined {
  const start = bytes.subarray(0, 400).toString('latin1');
  return beginnings.find(([beginning]) => beginning.test(start))?.[1];
}
