/** The files in which the citations of an article or event can be downloaded. */
import { type CitationFormat, citationFormats, citationPath } from '#site/paths.ts';

export interface CitationDownload {
  /** The name of the format. */
  readonly text: string;
  readonly href: string;
  /** What the file is called on the reader's disk. */
  readonly file: string;
}

const names: Record<CitationFormat, string> = {
  bib: 'BibTeX',
  ris: 'RIS',
  'csl.json': 'CSL-JSON',
};

export function citationDownloads(
  kind: 'articles' | 'events',
  { id }: { readonly id: string },
): CitationDownload[] {
  return citationFormats.map((format) => ({
    text: names[format],
    href: citationPath(kind, { id }, format),
    file: `${id}.${format}`,
  }));
}
