import { describe, expect, test } from 'vitest';
import { eventPage } from '#queries/event-page.ts';
import { anArchive, anArticle, anEvent } from '../../support/builders.ts';
import { found, newsroom } from './newsroom.ts';

const pageOf = (id: string) => eventPage(newsroom, found(newsroom.eventById, id));
const closed = pageOf('bridge-closed');

test('origins and reports are counted', () => {
  expect([closed.counts, closed.reporting]).toEqual([
    '2 origins · 4 reports',
    'The reporting is that of The Maren Gazette and Harbour Radio.',
  ]);
});

test('reports stand under the origin whose reporting they are, the earliest first', () => {
  const columns = closed.columns.map(({ origin, reports }) => [
    origin,
    reports.map(({ publisher }) => publisher.text),
  ]);
  expect(columns).toEqual([
    ['The Maren Gazette', ['The Maren Gazette', 'Coastal Wire', 'Gazeta e Bregut']],
    ['Harbour Radio', ['Harbour Radio']],
  ]);
});

test('there is a row for each claim, in the order of the file, under the headings of the file', () => {
  expect(closed.parts.map(({ title, rows }) => [title, rows.map(({ id }) => id)])).toEqual([
    [null, ['time', 'cables', 'tower', 'traffic', 'barge']],
    ['Whose fault it is', ['blame', 'overdue', 'sabotage']],
    ['What comes next', ['reopening']],
  ]);
});

test('each row has a cell for each report, in the order of the columns', () => {
  const outlets = closed.columns.flatMap(({ reports }) =>
    reports.map(({ publisher }) => publisher.text),
  );
  for (const { cells } of closed.parts.flatMap(({ rows }) => rows)) {
    expect(cells.map(({ publisher }) => publisher)).toEqual(outlets);
  }
});

test('a report that makes no statement on a claim is silent in its row', () => {
  const barge = closed.parts.flatMap(({ rows }) => rows).find(({ id }) => id === 'barge');
  expect(barge?.cells.map(({ statements }) => statements.length)).toEqual([1, 1, 1, 0]);
});

test('what is only suggested is shown, with its value in words', () => {
  const row = closed.parts.flatMap(({ rows }) => rows).find(({ id }) => id === 'reopening');
  expect(row?.cells.flatMap(({ statements }) => statements)).toMatchObject([
    { stance: 'suggests', value: 'autumn 2024', source: null },
  ]);
});

test('a source is shown as a party, with its capacity, channel and date', () => {
  const row = closed.parts.flatMap(({ rows }) => rows).find(({ id }) => id === 'blame');
  expect(row?.cells[0]?.statements).toMatchObject([
    {
      stance: 'asserts',
      source: {
        name: 'Ada Okafor',
        party: true,
        role: 'Mayor of Port Maren',
        channel: 'radio interview',
        date: { text: '1 May 2024' },
      },
    },
    { stance: 'denies', source: { party: true } },
  ]);
});

test('where reports differ on a date, each is given with its outlet', () => {
  expect(closed.datesByReport).toMatchObject([
    {
      href: '#time',
      dates: [
        { date: { text: '1 May 2024' }, publisher: 'The Maren Gazette' },
        { date: { text: '1 May 2024' }, publisher: 'Harbour Radio' },
        { date: { text: 'May 2024' }, publisher: 'Coastal Wire' },
      ],
    },
  ]);
});

test('the reports stand in the order of the reporting clock', () => {
  expect(closed.reports.map(({ date }) => date.text)).toEqual([
    '2 May 2024',
    '2 May 2024',
    '3 May 2024',
    '4 May 2024',
  ]);
});

test('each speaker is named once, with the newsroom and the reports that carry the word', () => {
  const inspector = closed.voices.filter(({ speaker }) => speaker?.name === 'A harbour inspector');
  expect(inspector).toHaveLength(1);
  expect(inspector[0]?.reports).toHaveLength(2);
});

test('a translation that gives a source another name speaks of another, whose newsroom is the same', () => {
  const [inspector] = closed.voices.filter(
    ({ speaker }) => speaker?.name === 'Një inspektor i portit',
  );
  expect([inspector?.origin, inspector?.reports.length]).toEqual(['The Maren Gazette', 1]);
});

test('an event stands between those before and after it', () => {
  expect(closed.previous?.href).toBe('/events/channel-dredged/');
  expect(closed.next?.href).toBe('/events/ferry-fire/');
  expect(pageOf('bridge-opened').previous).toBeNull();
  expect(pageOf('inquiry-opens').next).toBeNull();
});

test('an event of which nobody tells has a page', () => {
  const archive = anArchive({ events: [anEvent('alone')] });
  expect(eventPage(archive, found(archive.eventById, 'alone'))).toMatchObject({
    counts: '0 origins · 0 reports',
    columns: [],
    parts: [],
    voices: [],
    body: null,
  });
});

test('a withdrawn report is in no row and no column', () => {
  expect(JSON.stringify(closed)).not.toContain('Thirty');
});

test('an article that makes two statements on a claim has both in its cell', () => {
  const events = [anEvent('closed', { claims: { blame: { text: 'They knew' } } })];
  const statements = [
    { claim: 'closed/blame', says: 'They knew.' },
    { claim: 'closed/blame', says: 'They did not.', stance: 'denies' as const },
  ];
  const archive = anArchive({ events, articles: [anArticle('report', { statements })] });
  const { parts } = eventPage(archive, found(archive.eventById, 'closed'));
  expect(parts[0]?.rows[0]?.cells[0]?.statements.map(({ says }) => says)).toEqual([
    'They knew.',
    'They did not.',
  ]);
});

test('the bodies of an event and of a report with its id give their headings different ids', () => {
  const body = { digest: 'x' };
  const archive = anArchive({
    events: [{ ...anEvent('fire'), body }],
    articles: [{ ...anArticle('fire', { events: ['fire'] }), body }],
  });
  const page = eventPage(archive, found(archive.eventById, 'fire'));
  expect([page.body, page.reports[0]?.body].map((one) => one?.idPrefix)).toEqual([
    'user-content-fire--',
    'user-content-report.fire--',
  ]);
});

test('props are plain data', () => {
  for (const event of newsroom.events) {
    const page = eventPage(newsroom, event);
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  }
});

describe('a report that relies on another outlet', () => {
  const archive = anArchive({
    articles: [
      anArticle('gazette', {
        sources: [
          {
            id: 'local',
            name: 'Local media, unnamed',
            kind: 'media',
            origin: 'Local media (unnamed)',
          },
          {
            id: 'mayor',
            name: 'The mayor, to the radio',
            kind: 'official',
            origin: 'Harbour Radio',
          },
        ],
        statements: [
          { claim: 'closed/blame', says: 'They knew.', source: 'local' },
          { claim: 'closed/blame', says: 'They did not.', source: 'mayor', stance: 'denies' },
          { claim: 'closed/blame', says: 'It is said.', origin: 'Coastal Wire' },
        ],
      }),
    ],
    events: [anEvent('closed', { claims: { blame: { text: 'They knew' } } })],
  });
  const page = eventPage(archive, found(archive.eventById, 'closed'));
  const said = page.parts[0]?.rows[0]?.cells[0]?.statements ?? [];

  test('names the outlet once, where the source is called after it', () => {
    expect(said.map(({ source }) => source?.reporting)).toEqual([
      null,
      'from Harbour Radio',
      undefined,
    ]);
    expect(page.voices.map(({ speaker, origin, how }) => [speaker?.name, origin, how])).toEqual([
      [undefined, 'Local media (unnamed)', 'reported it'],
      ['The mayor, to the radio', 'Harbour Radio', 'reported it'],
      [undefined, 'Coastal Wire', 'in its own words'],
    ]);
  });

  test('does not call another’s words its own', () => {
    expect(said[2]?.unsourced).toBe('no source named · from Coastal Wire');
  });

  test('says of a denial that it is one, wherever the claim is named', () => {
    expect(page.voices.map(({ claims }) => claims[0]?.remark)).toEqual([null, 'denied', null]);
  });

  test('has the accounts of a dispute within itself, and differs from none', () => {
    expect(page.glance).toEqual([]);
    expect(page.reporting).toBe(
      'What is said of it comes from Local media (unnamed), Harbour Radio and Coastal Wire.',
    );
  });
});
