import { expect, test } from 'vitest';
import { resolveByline } from '#importing/draft/resolve-byline.ts';
import { resolveDate } from '#importing/draft/resolve-date.ts';
import { resolveLanguage, resolvePublisher } from '#importing/draft/resolve-publisher.ts';
import { resolveTitle } from '#importing/draft/resolve-title.ts';

const told = (...values: string[]) =>
  values.map((value, index) => ({ value, where: `place ${index + 1}` }));

test('dates that agree are one date', () => {
  expect(resolveDate(told('2024-05-02', '2 May 2024')).value).toBe('2024-05-02');
});

test('one moment in two zones is dated in the zone of the publisher', () => {
  const moments = told('2024-05-02T22:40:00Z', '2024-05-03T00:40:00+02:00');
  expect(resolveDate(moments).value).toBe('2024-05-03');
});

test.each([
  ['2024-05-02T23:30Z', ['2024-05-02', '2024-05-03']],
  ['2024-05-02T21:40:00+00:00', ['2024-05-02', '2024-05-03']],
  ['Thu, 02 May 2024 23:30:00 GMT', ['2024-05-02', '2024-05-03']],
  ['Thu, 02 May 2024 23:30:00 +0000', ['2024-05-02', '2024-05-03']],
  ['2024-05-02 23:30 UTC', ['2024-05-02', '2024-05-03']],
  ['2024-05-02T03:30:00.000Z', ['2024-05-02', '2024-05-01']],
])('the day of %s is asked: the clock of the outlet is not known', (value, choices) => {
  const settled = resolveDate([{ value, where: 'meta date' }]);
  expect(settled.value).toBeUndefined();
  expect(settled.question).toMatchObject({ choices, found: expect.stringContaining('in UTC') });
});

test('a time in UTC that is one day nearly everywhere is that day, with a remark', () => {
  const { value, hints } = resolveDate(told('2024-05-02T10:30:00Z'));
  expect([value, hints?.length]).toEqual(['2024-05-02', 1]);
});

test.each([
  ['2024-05-02T23:30Z', '3 May 2024', '2024-05-03'],
  ['2024-05-02T23:30Z', '2024-05-02', '2024-05-02'],
  ['2024-05-02T23:30Z', '2024-05-03T01:30:00+02:00', '2024-05-03'],
  ['2024-05-02T01:30Z', '1 May 2024', '2024-05-01'],
])('%s beside %s on the outlet’s own clock is %s', (utc, own, day) => {
  expect(resolveDate(told(utc, own))).toMatchObject({ value: day });
  expect(resolveDate(told(own, utc))).toMatchObject({ value: day });
});

test('a time in UTC and a day that it cannot be are a conflict', () => {
  expect(resolveDate(told('2024-05-02T23:30Z', '2024-05-09')).question?.choices).toEqual([
    '2024-05-02',
    '2024-05-09',
  ]);
});

test('of dates that differ none is taken, and both are named', () => {
  const { value, question } = resolveDate(told('2024-05-02', '2024-05-09'));
  expect(value).toBeUndefined();
  expect(question).toEqual({
    field: 'date',
    found: 'The clipping gives "2024-05-02" (place 1) and "2024-05-09" (place 2).',
    choices: ['2024-05-02', '2024-05-09'],
  });
});

test('a date that may be two days is left out, and named', () => {
  const { value, question } = resolveDate(told('05/02/2024'));
  expect(value).toBeUndefined();
  expect(question?.found).toBe('"05/02/2024" (place 1) is not a date that can mean one day only.');
});

test('a date without a day is as precise as it was given, and a vague one needs its note', () => {
  expect(resolveDate(told('2024-05')).value).toBe('2024-05');
  expect(resolveDate(told('2024-05~')).value).toBeUndefined();
  expect(resolveDate(told('2024-05~'), true).value).toBe('2024-05~');
});

test('an outlet and its department are one publisher, two outlets are a question', () => {
  expect(resolvePublisher(told('BBC News', 'BBC')).value).toBe('BBC News');
  expect(resolvePublisher(told('The Gazette', 'Harbour Life')).question?.choices).toEqual([
    'The Gazette',
    'Harbour Life',
  ]);
});

test('a byline is taken where its places agree, and an agency is kept for a remark', () => {
  expect(resolveByline(told('Ana Müller', 'By Ana Müller', 'Reuters'), [])).toEqual({
    value: ['Ana Müller'],
    agencies: ['Reuters'],
    hints: [],
  });
  expect(resolveByline(told('Ana Müller', 'Kim Sato'), []).question?.choices).toEqual([
    'Ana Müller',
    'Kim Sato',
  ]);
  expect(resolveByline(told('admin'), [])).toEqual({
    agencies: [],
    hints: ['"admin" (place 1) is no person\'s name.'],
  });
});

test('of bylines that hold one another the longest is taken', () => {
  const { value } = resolveByline(told('Ana Müller', 'By Ana Müller and Kim Sato', 'Kim Sato'), []);
  expect(value).toEqual(['Ana Müller', 'Kim Sato']);
});

test('a language that the clipping does not say is proposed by the words of the text, and asked', () => {
  const text =
    'Ura e portit u mbyll të mërkurën në mbrëmje, pasi një inspektor gjeti çarje në dy kabllo.';
  expect(resolveLanguage([], text)).toEqual({
    question: {
      field: 'language',
      found:
        'The clipping does not say in which language it is. By its words it may be Albanian (sq).',
      choices: ['sq'],
    },
  });
});

test('the script of the text tells a wrong language from a right one', () => {
  expect(resolveLanguage(told('en-us', 'ar'), 'نعم ولا').value).toBe('ar');
  expect(resolveLanguage(told('en-US'), 'نعم ولا').question?.found).toBe(
    'The clipping says "en-US" (place 1), and its text is in another script.',
  );
});

test('a language that is written in two scripts fits a text in either of them', () => {
  expect(resolveLanguage(told('sr'), 'Most je zatvoren').value).toBe('sr');
  expect(resolveLanguage(told('sr'), 'Мост је затворен').value).toBe('sr');
});

test('two languages of one script are a question, two regions of one language are not', () => {
  expect(resolveLanguage(told('en', 'sq'), 'yes and no').question?.choices).toEqual(['en', 'sq']);
  expect(resolveLanguage(told('en-GB', 'en-US'), 'yes and no').value).toBe('en-GB');
});

test('what is no language tag is passed over', () => {
  expect(resolveLanguage(told('English', 'en_US', ''), 'yes').value).toBeUndefined();
});

test('a headline that was cut is taken whole from elsewhere', () => {
  const whole =
    'The harbour bridge of Port Maren was closed at dusk after an inspector found cracks in two cables of it';
  expect(resolveTitle(told(`${whole.slice(0, 60)}…`, whole)).value).toBe(whole);
});
