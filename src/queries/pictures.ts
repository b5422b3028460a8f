/** The pictures that articles hold and may show. */
import type { Archive } from '#archive/archive.ts';
import type { Article, PictureFile } from '#archive/article.ts';
import { type DateWords, dateWords } from './dates.ts';

/** A picture of a report, as its page shows it. */
export interface PictureView extends PictureFile {
  readonly alt: string;
  readonly shows: string | null;
  /** Of what it shows and its description (BCP 47). */
  readonly language: string;
  readonly date: DateWords | null;
  readonly credit: string;
  readonly licence: string;
}

export function picturesOf({ media, pictures, status, textLanguage }: Article): PictureView[] {
  if (status === 'withdrawn') return [];
  return media.flatMap(({ file, alt, shows, date, credit, licence }) => {
    const held = file === undefined ? undefined : pictures.get(file);
    if (!held || alt === undefined || credit === undefined || licence === undefined) return [];
    return [
      {
        ...held,
        alt,
        shows: shows ?? null,
        language: textLanguage,
        date: date ? dateWords(date) : null,
        credit,
        licence,
      },
    ];
  });
}

/** Every picture that a page shows, once. */
export function heldPictures(archive: Archive): PictureFile[] {
  const shown = archive.articles.flatMap(picturesOf);
  return [...new Map(shown.map(({ path, digest }) => [digest, { path, digest }])).values()];
}
