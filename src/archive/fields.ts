/** The kinds of field that front matter is made of. Every scalar comes in as the text that was typed. */
import { z } from 'zod';
import { datesMeant } from '#archive/dates/dates-meant.ts';
import { type EdtfDate, parseEdtf } from '#archive/dates/edtf-date.ts';
import type { FindingCode } from '#archive/problems/registry.ts';
import { idMeant } from '#archive/text/ascii-slug.ts';
import { idFault } from '#archive/text/id-fault.ts';
import { didYouMean } from '#archive/text/suggestions.ts';

export { idFault };

/** What a problem says, attached to a Zod issue. */
export interface IssueParams {
  readonly code: FindingCode;
  readonly found: string;
  readonly remedy: string;
}

/** Refuses a value inside a Zod transform, with a problem's words. */
export function refuse(ctx: z.RefinementCtx, params: IssueParams): never {
  ctx.addIssue({ code: 'custom', message: params.found, params: { ...params } });
  return z.NEVER;
}

/**
 * A rule across the fields of one object, for Zod's `refine`: it runs whatever else is wrong there,
 * so that one run shows an editor everything.
 */
export function rule(field: string, params: IssueParams) {
  return {
    path: [field],
    params: { ...params },
    when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null,
  };
}

/** A rule that a field has to be there. */
export function required(field: string, because: string) {
  return rule(field, {
    code: 'field-missing',
    found: `${because}, and there is no ${field}.`,
    remedy: `Add a line that begins with ${field}:.`,
  });
}

export const text = () => z.string().min(1);

/** A list that may be left out; a single value where a list is asked for is a mistake, not a short form. */
export const list = <T extends z.ZodType>(item: T) => z.array(item).default([]);

export const edtfDate = () =>
  z.string().transform((typed, ctx): EdtfDate => {
    const read = parseEdtf(typed);
    if (read.ok) return read.value;
    return refuse(ctx, {
      code: 'date-invalid',
      found: `"${typed}" is not a date that can be read: ${read.fault}.`,
      remedy: `${didYouMean(datesMeant(typed))}Write a year, month or day, such as 2024, 2024-05, 2024-05-02, or 2024-05~ for "about".`,
    });
  });

export const id = () =>
  z.string().transform((typed, ctx): string => {
    const fault = idFault(typed);
    if (fault === undefined) return typed;
    const meant = idMeant(typed);
    return refuse(ctx, {
      code: 'id-invalid',
      found: `"${typed}" is not an id: ${fault}.`,
      remedy: meant === undefined ? 'Write an id such as harbour-bridge.' : `Write ${meant}.`,
    });
  });

export const language = () =>
  z.string().transform((typed, ctx): string => {
    const tag = canonicalLanguage(typed);
    if (tag !== undefined) return tag;
    return refuse(ctx, {
      code: 'language-invalid',
      found: `"${typed}" is not a language tag (BCP 47).`,
      remedy: 'Write a tag such as en, en-GB, sq, fa or ar.',
    });
  });

export function isLanguageTag(typed: string): boolean {
  return canonicalLanguage(typed) !== undefined;
}

function canonicalLanguage(typed: string): string | undefined {
  // No language has a tag of more letters: whoever writes "Albanian" means sq.
  if (!/^[a-z]{2,3}(?:-|$)/i.test(typed)) return undefined;
  try {
    return Intl.getCanonicalLocales(typed)[0];
  } catch {
    return undefined;
  }
}

export const webAddress = () =>
  z.string().transform((typed, ctx): string => {
    if (isWebAddress(typed)) return typed;
    return refuse(ctx, {
      code: 'url-invalid',
      found: `"${typed}" is not a web address.`,
      remedy: 'Write the whole address, beginning with https:// or http://.',
    });
  });

/** Whether a text is an absolute http(s) address as the WHATWG URL standard reads it, with nothing for it to mend. */
export function isWebAddress(typed: string): boolean {
  if (!/^https?:\/\/[^\s/\\@][^\s\\]*$/i.test(typed)) return false;
  const url = URL.parse(typed);
  return url !== null && url.username === '' && url.password === '';
}

export const trueOrFalse = () =>
  z
    .enum(['true', 'false'], { error: 'Write true or false.' })
    .transform((typed) => typed === 'true');

/** The ids that a file had before, which redirect to its present one. */
export const formerly = () => list(id()).describe('Ids that this file had before; they redirect.');
