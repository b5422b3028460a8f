/** Reads a date as people and programs write it, where it can mean one day only. */
import { parseEdtf } from '#archive/dates/edtf-date.ts';
import { gregorianMonth } from './month-names.ts';
import { gregorianDay, persianMonth } from './persian-calendar.ts';
import { oneLine } from './plain-words.ts';
import { withoutWeekday } from './weekday-names.ts';

/** The words before the date, on a line that has nothing else. */
const label =
  /^(?:published|posted|publikuar|veröffentlicht|publié|publicad[oa]|pubblicato|publicat|objavljeno|објављено|објавено|публикувано|опубликовано|опубліковано|δημοσι(?:εύθηκε|εύτηκε)|yayınlan(?:ma(?: tarihi)?|dı)|megjelent|פורסם|date|data|datum|датум|дата|tarih|dátum|fecha|نشر|تاريخ النشر|التاريخ|تاریخ انتشار|تاریخ)(?:\s+(?:on|at|më|me|am|le|el|il|la|στις|في|في:))?\s*:?\s+/iu;

/** A word before a comma, as weekdays are written, or a weekday without a comma. */
const weekday =
  /^(?:[\p{L}\p{M}\u200c]+(?:\s[\p{L}\p{M}]+)?[,،]\s*|(?:mon|tues|wednes|thurs|fri|satur|sun)day\s+|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+|e\s+(?:hënë|martë|mërkurë|enjte|premte|shtunë|diell?)\s+|(?:يوم\s+)?ال(?:أحد|[إا]ثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت)\s+|(?:(?:یک|دو|سه|چهار|پنج)[\s\u200c]?)?شنبه\s+|جمعه\s+)/iu;

const timeOfDay =
  /[\s,،|–—-]+(?:(?:at|um|à|a las|në|ora|në orën|الساعة|ساعت)\s+)?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s*uhr|\s*[ap]\.?m\.?)?(?:\s*(?:\(?[a-z]{2,5}\)?(?:[+-]\d{1,2})?|[+-]\d{2}:?\d{2}))?$/iu;

const monthName = String.raw`[\p{L}\p{M}]+[.׳'’]?(?:\s(?!del?\s)[\p{L}\p{M}]+)?(?:/[\p{L}\p{M}]+)?`;
/** "8 September 2022", "8. rujna 2022.", "8 сентября 2022 г.", "8 de setembro de 2022". */
const dayFirst = new RegExp(
  String.raw`^(\d{1,2})(st|nd|rd|th|er|ê|\.)?\s+(?:of\s+|de\s+|d[’']|ב(?=\p{L}))?(${monthName}?),?\s+(?:del?\s+)?(\d{4})(?:an|\.|\s+(?:г|р|թ)\.?|\s+(?:года|року|год))?$`,
  'iu',
);
const monthFirst = new RegExp(
  String.raw`^(${monthName}?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$`,
  'iu',
);
/** "2022. szeptember 8.", "2022. gada 8. septembris", "2022 m. rugsėjo 8 d." */
const yearFirst = new RegExp(
  String.raw`^(\d{4})(?:\.|\s+m\.)?\s+(?:(?:gada|g\.)\s+(\d{1,2})\.\s+(${monthName}?)|(${monthName}?)\s+(\d{1,2})(?:\.|\s+d\.)?,?)$`,
  'iu',
);
/** Day, month and year in figures, in the order of either side of the Atlantic. */
const figures = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;
const iso = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T\s]\s*\d{1,2}:\d{2})/;
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;

/**
 * The day (`2024-05-02`) that a text gives, in ISO form or with the name of the month in a language of
 * Europe or the Middle East. `undefined` for anything else: 05/02/2024 may be two days. A time of day and its
 * zone are ignored, since a report has the date that its publisher gave it.
 */
export function readWrittenDate(text: string): string | undefined {
  const line = westernDigits(oneLine(text)).replace(arabicVowels, '');
  const [, year, month, day] = iso.exec(line) ?? compact.exec(line) ?? [];
  if (year && month && day) return realDay(Number(year), Number(month), Number(day));
  const bare = withoutWeekday(
    line
      .replace(label, '')
      .replace(timeOfDay, '')
      .replace(weekday, '')
      .replace(/^(?:më|on)\s+/iu, ''),
  );
  const words = dayFirst.exec(bare);
  if (words) return namedDay(words[1], words[3], words[4], words[2] === '.');
  const reversed = monthFirst.exec(bare);
  if (reversed) return namedDay(reversed[2], reversed[1], reversed[3]);
  const turned = yearFirst.exec(bare);
  if (turned) return namedDay(turned[2] ?? turned[5], turned[3] ?? turned[4], turned[1], true);
  const [, one, , other, inYear] = figures.exec(bare) ?? [];
  if (one && other && inYear) return figuredDay(Number(one), Number(other), Number(inYear));
  const [, ofYear, ofMonth, ofDay] = iso.exec(bare) ?? [];
  return ofYear ? realDay(Number(ofYear), Number(ofMonth), Number(ofDay)) : undefined;
}

function namedDay(day = '', names = '', year = '', isDotted = false): string | undefined {
  const [name = '', other = name] = names.split('/');
  const solar = persianMonth(name);
  if (solar !== undefined) return gregorianDay(Number(year), solar, Number(day));
  const month = gregorianMonth(name, isDotted);
  if (month === undefined || gregorianMonth(other, isDotted) !== month) return undefined;
  return realDay(Number(year), month, Number(day));
}

/** The day where the figures leave no choice: 23/09/2022 and 05/05/2022 do, 05/02/2024 does not. */
function figuredDay(one: number, other: number, year: number): string | undefined {
  if (one === other || one > 12) return realDay(year, other, one);
  return other > 12 ? realDay(year, one, other) : undefined;
}

/** A day that is in the calendar, of a year in which there were newspapers. */
function realDay(year: number, month: number, day: number): string | undefined {
  const two = (part: number) => String(part).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  // Programs write the first day of 1970 where they have no date.
  if (year < 1600 || year > 2199 || date === '1970-01-01') return undefined;
  return parseEdtf(date).ok ? date : undefined;
}

/** Signs above and below Arabic letters: نُشر is نشر. */
const arabicVowels = /[\u064b-\u0652\u0670]/g;

function westernDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}
