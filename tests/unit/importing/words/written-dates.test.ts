import { expect, test } from 'vitest';
import { readWrittenDate } from '#importing/words/written-dates.ts';

test.each([
  ['2022-09-08', 'ISO'],
  ['2022-09-08T23:30:00-05:00', 'ISO with a time: the day of the publisher'],
  ['2022-09-08 12:00:00', 'a database'],
  ['20220908', 'ISO without hyphens'],
  ['Thu, 08 Sep 2022 10:00:00 GMT', 'RFC 822'],
  ['8 September 2022', 'English'],
  ['Sept. 8, 2022', 'English, American'],
  ['Published: Thursday, September 8, 2022 at 10:30 AM', 'English, with a label and a time'],
  ['Sep 8, 2022 | 10:30 CET', 'English, with a zone'],
  ['8 shtator 2022', 'Albanian'],
  ['E enjte 8 shtator 2022, ora 10:30', 'Albanian, with a weekday and a time'],
  ['Publikuar më: E enjte, 8 shtator 2022', 'Albanian, with a label'],
  ['jeudi 8 septembre 2022', 'French'],
  ['Donnerstag, 8. September 2022, 10:30 Uhr', 'German'],
  ['8 de septiembre de 2022', 'Spanish'],
  ['٨ سبتمبر ٢٠٢٢', 'Arabic'],
  ['الخميس، 8 أيلول/سبتمبر 2022', 'Arabic, both names of the month'],
  ['نُشر في: الخميس ٨ سبتمبر ٢٠٢٢ - ١٤:٣٠', 'Arabic, with vowel signs, a label and a time'],
  ['پنج‌شنبه ۱۷ شهریور ۱۴۰۱', 'Persian, with a weekday'],
  ['۸ سپتامبر ۲۰۲۲', 'Persian, the Gregorian month'],
  ['۱۷ شهریور ۱۴۰۱', 'Persian, the solar calendar'],
])('%s is 8 September 2022 (%s)', (written) => {
  expect(readWrittenDate(written)).toBe('2022-09-08');
});

test.each([
  ['1er mai 2024', '2024-05-01'],
  ['1 mars 2024', '2024-03-01'],
  ['8 تشرين الثاني 2022', '2022-11-08'],
  ['23/09/2022', '2022-09-23'],
  ['23.09.2022, 14:30', '2022-09-23'],
  ['09/23/2022', '2022-09-23'],
  ['05.05.2022', '2022-05-05'],
  ['30 اسفند 1403', '2025-03-20'],
])('%s is %s', (written, date) => {
  expect(readWrittenDate(written)).toBe(date);
});

test.each([
  ['05/02/2024', 'two days'],
  ['05.02.2024', 'two days'],
  ['31.04.2024', 'no such day'],
  ['May 2024', 'no day'],
  ['31 February 2024', 'no such day'],
  ['30 اسفند 1402', 'no such day in the solar calendar'],
  ['8 أيلول/أكتوبر 2022', 'two months'],
  ['1970-01-01T00:00:00Z', 'what programs write for no date'],
  ['0001-01-01', 'what programs write for no date'],
  ['On 8 September 2022 the embassy closed.', 'a sentence'],
  ['yesterday', 'no date'],
])('%s is left out: %s', (written) => {
  expect(readWrittenDate(written)).toBeUndefined();
});

const languages =
  'sq sr sr-Latn bs hr sl mk bg el tr ro hu de de-AT fr es ca it pt nl cs sk ru uk en he ar ar-EG ar-SY ar-LB ar-IQ ar-MA fa'.split(
    ' ',
  );

test.each(languages)(
  'every month of %s is read, as it is written in dates and in capitals',
  (language) => {
    const wrong = Array.from({ length: 12 }, (_, month) => Date.UTC(2022, month, 8)).flatMap(
      (day) =>
        (['latn', 'arab', 'arabext'] as const).flatMap((numberingSystem) =>
          (['full', 'long'] as const).flatMap((dateStyle) => {
            const options = {
              dateStyle,
              numberingSystem,
              calendar: 'gregory',
              timeZone: 'UTC',
            } as const;
            const written = new Intl.DateTimeFormat(language, options).format(day);
            return [written, written.toLocaleUpperCase(language), written.normalize('NFD')].filter(
              (one) => readWrittenDate(one) !== new Date(day).toISOString().slice(0, 10),
            );
          }),
        ),
    );
    expect(wrong).toEqual([]);
  },
);

test.each([
  ['8 Sht. 2022', '2022-09-08'],
  ['8 shtatorit 2022', undefined],
  ['Objavljeno: četvrtak, 8. rujna 2022.', '2022-09-08'],
  ['8. SEPTEMBAR 2022', '2022-09-08'],
  ['8 Mayis 2022', '2022-05-08'],
  ['8 EYLÜL 2022 Perşembe', '2022-09-08'],
  ['8 Σεπτέμβριος 2022', '2022-09-08'],
  ['8 ιουν 2022', '2022-06-08'],
  ['2022. szeptember 8., csütörtök', '2022-09-08'],
  ['Опубликовано: 8 сентября 2022 года', '2022-09-08'],
  ['٨ كانون الأول ٢٠٢٢', '2022-12-08'],
  ['۸ دسامبر ۲۰۲۲', '2022-12-08'],
  ['8. listopada 2022.', '2022-10-08'],
  ['8 listopada 2022', undefined],
  ['8. lipnja 2022.', '2022-06-08'],
])('%s is %s', (written, date) => {
  expect(readWrittenDate(written)).toBe(date);
});
