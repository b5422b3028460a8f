/** Finds the pictures that an article holds: files beside it, or in the folder `media`. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArticleFields } from '#archive/article/schema.ts';
import type { PictureFile } from '#archive/article.ts';
import { type Finding, findingOf } from '#archive/problem.ts';
import { suggestion } from '#archive/text/suggestions.ts';
import { messagePath } from '#ingest/folder/content-files.ts';
import { reasonOf } from '#ingest/folder/read-text.ts';
import { entriesIn, isLink, linked, linkOnTheWay, ownKind } from '#ingest/folder/symbolic-links.ts';
import { shownFormats, unshownByBytes, unshownByName } from './picture-formats.ts';
import { isWhole } from './whole-picture.ts';

const formats = shownFormats;

export interface FoundPictures {
  readonly pictures: ReadonlyMap<string, PictureFile>;
  readonly findings: readonly Finding[];
}

/** In: the content folder, the article's file as messages name it, and its fields. */
export function findPictures(
  folder: string,
  path: string,
  { media }: Pick<ArticleFields, 'media'>,
): FoundPictures {
  const pictures = new Map<string, PictureFile>();
  const findings = media.flatMap(({ file }, index): Finding[] => {
    if (file === undefined) return [];
    const places = [dirname(path), join(folder, 'media')];
    const found = isPlainName(file)
      ? places
          .map((place) => join(place, file))
          .find((place) => isLink(place) || ownKind(place)?.isFile())
      : undefined;
    if (found === undefined) return [missing(path, index, file, places)];
    const link = linkOnTheWay(folder, found);
    if (link !== undefined) return [linked(messagePath(link))];
    const bytes = readPicture(found);
    if (typeof bytes === 'string') return [unusable(path, index, bytes)];
    if (!isPicture(bytes)) return [invalid(path, index, file, bytes)];
    if (!isWhole(bytes)) return [cutOff(path, index, file)];
    const digest = createHash('sha256').update(bytes).digest('hex');
    pictures.set(file, { path: messagePath(found), digest });
    return [];
  });
  return { pictures, findings };
}

/** The most that a picture may have, in MB: what a camera writes, and no film. */
const maxMegabytes = 64;

/** The bytes of a picture, or why it cannot be used. */
function readPicture(file: string): Buffer | string {
  const name = messagePath(file);
  try {
    const megabytes = Math.ceil(statSync(file).size / 2 ** 20);
    return megabytes > maxMegabytes
      ? `The picture "${name}" has ${megabytes.toLocaleString('en')} MB; a picture may have up to ${maxMegabytes} MB.`
      : readFileSync(file);
  } catch (error) {
    return `The picture "${name}" cannot be read${reasonOf(error)}.`;
  }
}

function unusable(path: string, index: number, found: string): Finding {
  return findingOf(
    'picture-invalid',
    { path, field: ['media', index, 'file'] },
    { found, remedy: 'Put a picture there that can be read, saved smaller where it is too large.' },
  );
}

function cutOff(path: string, index: number, file: string): Finding {
  return findingOf(
    'picture-invalid',
    { path, field: ['media', index, 'file'] },
    {
      found: `The picture "${file}" is cut off: its file ends before the picture does.`,
      remedy: 'Copy it again from where it came from, whole.',
    },
  );
}

/** How the files of each format begin, at byte 0 or (AVIF, WebP) a little later. */
const beginnings = [
  /^\xff\xd8\xff/,
  /^\x89PNG\r\n/,
  /^GIF8/,
  /^RIFF.{4}WEBP/s,
  /^.{4}ftypavi/s,
  /^II\*\0|^MM\0\*/,
];

function isPicture(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 16).toString('latin1');
  return beginnings.some((beginning) => beginning.test(start));
}

function invalid(path: string, index: number, file: string, bytes: Buffer): Finding {
  const is = unshownByBytes(bytes);
  return findingOf(
    'picture-invalid',
    { path, field: ['media', index, 'file'] },
    {
      found:
        is === undefined
          ? `The file "${file}" is no picture, whatever its name says.`
          : `The file "${file}" is ${is}, whatever its name says, and cannot be shown.`,
      remedy: `Save it again as a picture of the format ${formats.join(', ')}.`,
    },
  );
}

/** A name of a picture and nothing else: no folder, no address. */
function isPlainName(file: string): boolean {
  return !/[/\\\0]/.test(file) && formats.some((format) => file.toLowerCase().endsWith(format));
}

function missing(path: string, index: number, file: string, places: readonly string[]): Finding {
  const unshown = unshownByName(file);
  if (unshown !== undefined) return unshowable(path, index, file, unshown);
  const there = places
    .filter((place) => ownKind(place)?.isDirectory())
    .flatMap((place) => (entriesIn(place) ?? []).map(({ name }) => name).filter(isPlainName));
  return findingOf(
    'picture-missing',
    { path, field: ['media', index, 'file'] },
    {
      found: `There is no picture "${file}" beside the article or in the folder media.`,
      remedy: `${suggestion(file, there)}Write the name of a file that ends in ${formats.join(', ')}, or take file away: the picture is then described, not shown.`,
    },
  );
}

function unshowable(path: string, index: number, file: string, is: string): Finding {
  return findingOf(
    'picture-format',
    { path, field: ['media', index, 'file'] },
    {
      found: `The file "${file}" is ${is}: pictures of that format are not shown.`,
      remedy: `Save it as a picture that ends in ${formats.join(', ')}, beside the article or in the folder media, and write that name; or take file away: the picture is then described, not shown.`,
    },
  );
}
