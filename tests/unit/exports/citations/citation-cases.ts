/**
 * Odd names, dates and kinds of things to cite: a fixed list, written before the code that has to word them.
 * Each is rendered by citeproc with the official styles and compared with what the page shows.
 */

/** A name of a byline, as an editor types it. */
type TypedName = string | { readonly name: string; readonly family: string };

/** Front matter of an article, as an editor types it. */
interface TypedArticle {
  readonly title?: string;
  readonly byline?: TypedName[];
  readonly editors?: TypedName[];
  readonly publisher?: string;
  readonly date?: string;
  readonly dateNote?: string;
  readonly dateline?: string;
  readonly language?: string;
  readonly added?: string;
  readonly origin?: string;
  readonly copy?: {
    readonly url?: string;
    readonly via?: string;
    readonly archived?: { readonly url: string; readonly date?: string }[];
  };
  readonly status?: 'published' | 'withdrawn';
  readonly corrections?: { date: string; kind: 'withdrawal'; why: string }[];
}

export interface CitationCase {
  readonly about: string;
  /** The report as published, the archive's page about it, an earlier version of that page, or the page of an event. */
  readonly cites: 'report' | 'record' | 'version' | 'event';
  readonly article: TypedArticle;
  /** The article that it is based on, if any. */
  readonly basis?: TypedArticle;
  /** Which version of the archive's page it is, where versions are counted. */
  readonly version?: number;
}

const url = 'https://gazette.example/2024/05/bridge';
const base: TypedArticle = {
  title: 'Harbour bridge closed after cracks are found',
  byline: ['Ana Müller'],
  copy: { url },
};

const report = (about: string, article: TypedArticle, basis?: TypedArticle): CitationCase => ({
  about,
  cites: 'report',
  article: { ...base, ...article },
  ...(basis && { basis }),
});

const vague = { dateNote: 'The copy has no date.' };
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    name: `Ana Bea Name${at + 1}`,
    family: `Name${at + 1}`,
  }));

const names = [
  report('one author', {}),
  report('two authors', { byline: ['Ana Müller', 'Ben Okafor'] }),
  report('three authors', { byline: ['Ana Müller', 'Ben Okafor', 'Kim Sato'] }),
  report('six authors', { byline: many(6) }),
  report('seven authors', { byline: many(7) }),
  report('twenty authors', { byline: many(20) }),
  report('twenty-one authors', { byline: many(21) }),
  report('no author', { byline: [] }),
  report('a single name', { byline: ['Endrra'] }),
  report('a particle', { byline: ['Ben de la Cruz'] }),
  report('a particle, second', { byline: ['Ana Müller', 'Ursula von der Leyen'] }),
  report('a particle with a hyphen', { byline: ['Bashar al-Assad'] }),
  report('a particle with an apostrophe', { byline: ["Jean d'Ormesson"] }),
  report('an apostrophe that is part of the name', { byline: ["Conor O'Brien", 'Ana Müller'] }),
  report('a Chinese name', { byline: [{ name: 'Xi Jinping', family: 'Xi' }] }),
  report('a Vietnamese name', { byline: [{ name: 'Nguyễn Văn An', family: 'Nguyễn' }] }),
  report('an Irish name', {
    byline: ['Ana Müller', { name: 'Máire Ní Bhriain', family: 'Ní Bhriain' }],
  }),
  report('a doctor', { byline: ['Dr Ada Okafor'] }),
  report('a junior', { byline: ['Martin Luther King Jr.'] }),
  report('a junior, second', { byline: ['Ana Müller', 'Martin Luther King, Jr.'] }),
  report('a third of the name', { byline: ['Ben Okafor III'] }),
  report('a hyphen in the given name', { byline: ['Jean-Paul Sartre'] }),
  report('initials', { byline: ['J. R. R. Tolkien', 'B.C. Dodd'] }),
  report('an agency', { byline: ['Agence France-Presse'] }),
  report('staff, and a person', { byline: ['Reuters staff', 'Ana Müller'] }),
  report('an institution with a comma', { byline: ['Ministry of Ports, Roads and Bridges'] }),
  report('a Persian name', {
    byline: ['علی رضایی', 'محمود احمدی نژاد'],
    title: 'پل بندر بسته شد',
    publisher: 'شرق',
    language: 'fa',
  }),
  report('an Arabic name', {
    byline: ['جمال عبد الناصر'],
    title: 'إغلاق جسر الميناء',
    publisher: 'الأهرام',
    language: 'ar',
  }),
  report('a Chinese name in its own letters', {
    byline: ['习近平'],
    title: '海港大桥关闭',
    publisher: '人民日报',
    language: 'zh',
  }),
  report('a Russian name', {
    byline: ['Мария Иванова'],
    title: 'Мост закрыт',
    publisher: 'Известия',
    language: 'ru',
  }),
  report('an editor', { editors: ['Kim Sato'] }),
  report('an editor and no author', { byline: [], editors: ['Kim Sato'] }),
];

const dates = [
  report('a year', { date: '2024' }),
  report('a month', { date: '2024-09' }),
  report('a decade', { date: '202X' }),
  report('a century', { date: '19XX', byline: [] }),
  report('a month that is not known', { date: '2024-XX' }),
  report('about a day', { date: '2024-05-02~', ...vague }),
  report('about a year, no author', { date: '2024?', byline: [], ...vague }),
  report('days of a month', { date: '2024-05-01/2024-05-03' }),
  report('days of two months', { date: '2024-05-30/2024-06-02', byline: [] }),
  report('days of two years', { date: '2023-12-30/2024-01-02' }),
  report('months', { date: '2024-05/2024-06' }),
  report('an interval of a day and a month', { date: '2024-05-30/2024-06' }),
  report('a season', { date: '2024-22' }),
  report('a year or earlier', { date: '../2014' }),
  report('a year or later', { date: '2014/..', byline: [] }),
];

const headlines = [
  report('quotation marks', { title: 'Mayor: "The bridge is safe"' }),
  report('quotation marks that are set', { title: '“Safe” bridge ‘closed’' }),
  report('an apostrophe', { title: "The mayors' bridge isn't safe" }),
  report('a colon and small words', { title: 'Bridge of the town: a report on it and on us' }),
  report('a question', { title: 'Who closed the "old" bridge?' }),
  report('italics', { title: 'Ferry *Ëndrra* strikes the wall' }),
  report('capitals', { title: 'BRIDGE CLOSED AFTER STORM' }),
  report('a full stop', { title: 'Bridge closed.' }),
  report('three dots', { title: 'And then the bridge…' }),
  report('an Albanian headline, no author', {
    title: 'Ura e portit u mbyll',
    byline: [],
    language: 'sq',
  }),
];

const kinds: CitationCase[] = [
  report(
    'a reprint',
    { publisher: 'Coast Today' },
    { title: 'Cracks close harbour bridge', publisher: 'The Gazette', date: '2024-05-01' },
  ),
  report(
    'a translation, with an author',
    { publisher: 'Gazeta', title: 'Ura e portit u mbyll', language: 'sq', date: '2024-05-03' },
    { title: 'Cracks close harbour bridge', byline: ['Ben de la Cruz'], date: '2024-05-02' },
  ),
  report('a report of another newsroom, not held', { origin: 'Coastal Wire' }),
  report('a copy that another publisher has', { copy: { url, via: 'Coast Today' } }),
  report('a copy that is archived', {
    copy: { url, archived: [{ url: 'https://web.archive.org/web/2024/x', date: '2024-05-03' }] },
  }),
  report('no address', { copy: {}, dateline: 'Port Maren' }),
  report('a publisher with a question mark', { publisher: 'Who?', byline: [] }),
  { about: 'the archive’s record', cites: 'record', article: { ...base, added: '2026-11-21' } },
  { about: 'a record without a date', cites: 'record', article: base },
  {
    about: 'a record of a version',
    cites: 'record',
    article: { ...base, added: '2026-11' },
    version: 3,
  },
  {
    about: 'an earlier version',
    cites: 'version',
    article: { ...base, added: '2026-11-21' },
    version: 1,
  },
  {
    about: 'a withdrawn record',
    cites: 'record',
    article: {
      ...base,
      added: '2026-11-21',
      status: 'withdrawn',
      corrections: [{ date: '2026-11-22', kind: 'withdrawal', why: 'It was a hoax.' }],
    },
  },
  {
    about: 'a record of a Persian report',
    cites: 'record',
    article: { ...base, title: 'پل بندر بسته شد', language: 'fa', added: '2026-11-21' },
  },
  { about: 'an event', cites: 'event', article: { title: 'Fire on the ferry Ëndrra' } },
];

export const citationCases: readonly CitationCase[] = [...names, ...dates, ...headlines, ...kinds];
