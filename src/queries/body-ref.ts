/** A body as props carry it: not the text but where it is and its digest, which changes with it. */
import type { Article } from '#archive/article.ts';
import type { Event } from '#archive/event.ts';
import type { Topic } from '#archive/topic.ts';
import type { LanguageMark } from '#site/language.ts';

export interface BodyRef {
  readonly path: string;
  readonly digest: string;
  /** Stands before every id of the body; no id ends in a hyphen, so no two bodies can meet. */
  readonly idPrefix: string;
  /** `null` for the language of the page around it. */
  readonly language: LanguageMark | null;
  /** Of a kept version: where its links led when it was kept, by address without fragment, to `events/ferry-fire`. */
  readonly links?: Readonly<Record<string, string>>;
}

/** `null` for a body without text. */
export function bodyRef(
  { id, path, body }: Article | Event | Topic,
  language: LanguageMark | null = null,
): BodyRef | null {
  if (body.digest === '') return null;
  return { path, digest: body.digest, idPrefix: `user-content-${id}--`, language };
}
