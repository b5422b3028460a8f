/** In which language each part of an article is: the report's own words in the report's, what is written about it in the archive's. */
import type { ArticleFields } from '#archive/article/schema.ts';

/** The two languages of an article (BCP 47). */
export interface Languages {
  /** The report's. */
  readonly language: string;
  /** Of what the archive writes about it. */
  readonly textLanguage: string;
}

/** In: the fields of an article, and the archive's own language. */
export function languagesOf(
  { language, textLanguage }: Pick<ArticleFields, 'language' | 'textLanguage'>,
  own: string,
): Languages {
  return { language: language ?? own, textLanguage: textLanguage ?? own };
}

/** Of the body: one that is the report's own text is in the report's language. */
export function bodyLanguage(
  { rights }: Pick<ArticleFields, 'rights'>,
  { language, textLanguage }: Languages,
): string {
  return rights.text === 'full' || rights.text === 'excerpt' ? language : textLanguage;
}
