/** Reports with names, dates and headlines of many kinds, as editors are likely to type them. */
import fc from 'fast-check';
import { anArticle } from '../../../support/builders.ts';

const words =
  "bridge Old a of the town iPad up-to-date mayor’s mayor's \"safe\" ‘safe’ “over” over: over? no! (ok) – x, U.S. and BBC's e-mail mayors'";

const title = fc
  .array(fc.constantFrom(...words.split(' ')), { minLength: 2, maxLength: 6 })
  .map((some) => `Ship ${some.join(' ')}`);

const name = fc.constantFrom(
  'Ana Müller',
  'Ben de la Cruz',
  'Reuters staff',
  'Endrra',
  'Bashar al-Assad',
  "Jean d'Ormesson",
  "Conor O'Brien",
  'Martin Luther King Jr.',
  'Dr Ada Okafor',
  'J. R. R. Tolkien',
  'B.C. Dodd',
  'Jean-Paul Sartre',
  'علی رضایی',
  'Мария Иванова',
  'Xi Jinping',
  'Ludwig van Beethoven',
  'Ursula von der Leyen',
  'Ministry of Roads, Ports',
  { name: 'Xi Jinping', family: 'Xi' },
  { name: 'Nguyễn Văn An', family: 'Nguyễn' },
  { name: 'Máire Ní Bhriain', family: 'Ní Bhriain' },
  { name: '习近平', family: '习' },
);

const date = fc.constantFrom(
  '2024',
  '2024-05',
  '2024-05-02',
  '202X',
  '2024-XX',
  '2024-05-02~',
  '2024?',
  '2024-05-01/2024-05-03',
  '2023-12-30/2024-01-02',
  '2023-05/2024-05',
  '2024-05-30/2024-06',
  '2024-22',
  '../2014',
  '2014/..',
);

const publisher = fc.constantFrom(
  'The Gazette',
  'gazeta shqiptare',
  'Who?',
  'شرق',
  'Yahoo!',
  'A & B',
);

const fields = fc.record(
  {
    title,
    byline: fc.array(name, { maxLength: 23, size: 'small' }),
    publisher,
    date,
    language: fc.constantFrom('en', 'en-GB', 'sq', 'fa', 'de'),
    dateNote: fc.constant('The copy has no date.'),
    copy: fc.record(
      { url: fc.constant('https://x.example/a_b?c=1'), via: publisher },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['title', 'date', 'publisher', 'dateNote'] },
);

/** A report and, where it is based on one, the report of a single author or none that it repeats. */
export const likelyReports = fc
  .tuple(fields, fc.option(fc.record({ title, publisher, date, dateNote: fc.constant('Why.') })))
  .map(([report, basis]) => [
    anArticle('bridge', { ...report, ...(basis && { basedOn: 'basis' }) }),
    ...(basis ? [anArticle('basis', basis)] : []),
  ]);
