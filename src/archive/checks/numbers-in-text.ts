/** The numbers in a sentence, without those that are dates, times of day, ages or labels. */
import { multipliers, numberOfWords, wordsPattern } from './number-words.ts';
import { unitFactors } from './unit-factors.ts';

export interface NumberInText {
  /** As it is written in the sentence. */
  readonly typed: string;
  /** What it may be: 1.234 is read in two ways. */
  readonly readings: readonly number[];
  /** The same in other units: two days are 48 hours. */
  readonly converted: readonly number[];
}

const numeral = String.raw`\d+(?:[.,'’\u00a0\u202f ]\d{3})*(?:[.,]\d+)?`;
const scale = [...multipliers.keys()].join('|');
const number = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/#-])(?<minus>[-−])?(?:(?<digits>${numeral})(?:[\s-]?(?<scale>${scale})\b)?|(?<words>${wordsPattern}))(?:[\s-]+(?<unit>\p{L}+))?`,
  'giu',
);

/** The stroke in "3-5". */
const span = /(\d)\s*[-–—]\s*(?=\d)/g;

/** What has figures in it and counts nothing; the names of months in whatever language, by their beginnings. */
const notCounting = [
  /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/gu,
  /\b\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\b\.?|h\b|uhr\b|o’clock)|\b\d{1,2}:\d{2}\b|\b\d{1,2}\s*(?:[ap]\.?m\b\.?|o['’]clock)/giu,
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4})?\b/giu,
  /\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?(?:,?\s+\d{4})?/giu,
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+\d{4}\b/giu,
  /\d+(?:st|nd|rd|th)\b/giu,
  /\b\d{3}0s\b/gu,
  /\b(?:aged?|no\.?|number|article|section|chapter|page|room|pier|flight|route|line|channel|unit)\s+\d+/giu,
  /\b(?:\d+|[a-z]+)[\s-]years?[\s-]old\b/giu,
  /(?<=^|[^\d.,])(?:19|20)\d\d(?=[^\d.,\p{L}]*$|[.,;:)](?!\d)|\s+(?:and|to|when|after|before|by|was|were|had|has|have|is|the|in|at|on|for)\b)/giu,
  /\b(?:in|since|of|from|until|till|during|before|after|by|year|early|late|mid|spring|summer|autumn|winter)\s+(?:19|20)\d\d(?![\d.,]*\d)/giu,
];

export function numbersInText(sentence: string): readonly NumberInText[] {
  const plain = notCounting.reduce(
    (text, pattern) => text.replace(pattern, ' … '),
    westernDigits(sentence.normalize('NFKC')),
  );
  return [...plain.replace(span, '$1 to ').matchAll(number)].flatMap(({ groups = {} }) => {
    const { minus = '', digits, scale, words, unit } = groups;
    const read = digits === undefined ? wordReadings(words ?? '') : digitReadings(digits, scale);
    const readings = minus ? read.flatMap((one) => [one, -one]) : read;
    const converted = readings.flatMap((one) => unitFactors(unit).map((by) => one * by));
    const typed = `${minus}${digits ?? words}${scale ? ` ${scale}` : ''}`;
    // "One" is a pronoun as often as a number.
    return /^one$/i.test(typed) ? [] : [{ typed, readings, converted }];
  });
}

function wordReadings(words: string): number[] {
  return [numberOfWords(words)];
}

/** "1,234" and "1.234" are a number of four digits, or one and a bit; "3 500" may be two numbers side by side. */
function digitReadings(digits: string, scale = ''): number[] {
  const times = multipliers.get(scale.toLowerCase()) ?? 1;
  const whole = Number(digits.replace(/[^\d]/g, ''));
  const decimal = Number(
    digits.replace(/[.,'’\u00a0\u202f ](?=\d{3}(?!\d).*[.,])/g, '').replace(',', '.'),
  );
  const parts = digits.split(/[\u00a0\u202f ]/);
  const side = parts.length === 1 ? [] : parts.map((part) => Number(part.replace(/[^\d]/g, '')));
  const grouped = /^\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+$/.test(digits) || /^\d+$/.test(digits);
  const readings = [...(grouped ? [whole] : []), decimal, ...side].filter(Number.isFinite);
  return readings.flatMap((one) => (times === 1 ? [one] : [one * times, one]));
}

function westernDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x966));
}
