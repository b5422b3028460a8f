import { describe, expect, test } from 'vitest';
import { buildArchive, coverageOf } from '#archive/archive.ts';
import type { ArticleFile } from '#archive/article.ts';
import type { ClaimStatus } from '#archive/coverage/claim-status.ts';
import {
  type ArticleInput,
  anArchive,
  anArticle,
  anEvent,
  aTopic,
  settings,
} from '../../support/builders.ts';

const event = anEvent('bridge-closed', { claims: { time: { text: 'When', kind: 'date' } } });
const witness = { id: 'witness', name: 'A witness', kind: 'eyewitness' } as const;
const onWitness = {
  claim: 'bridge-closed/time',
  says: 'At dusk.',
  source: 'witness',
  value: '2024-05-01',
};
const seen: Partial<ArticleInput> = { sources: [witness], statements: [onWitness] };

const gazette = anArticle('gazette', { publisher: 'The Gazette', ...seen });
const radio = anArticle('radio', { publisher: 'Harbour Radio', ...seen });
const reprint = anArticle('reprint', { publisher: 'Harbour Life', basedOn: 'gazette', ...seen });

function coverageIn(...articles: ArticleFile[]) {
  const coverage = anArchive({ articles, events: [event] }).coverageByClaim;
  return coverage.get('bridge-closed/time');
}

const statusIn = (...articles: ArticleFile[]): ClaimStatus | undefined =>
  coverageIn(...articles)?.status;

describe('reprints', () => {
  test('two newsrooms with a witness each corroborate', () => {
    expect(statusIn(gazette, radio)).toBe('corroborated');
  });

  test('a reprint does not', () => {
    expect(statusIn(gazette, reprint)).toBe('single-origin');
    expect(coverageIn(gazette, reprint)).toMatchObject({
      origins: ['The Gazette'],
      reports: ['gazette', 'reprint'],
    });
  });

  test('nor does a reprint of a reprint', () => {
    const again = anArticle('again', { publisher: 'Coastal Wire', basedOn: 'reprint', ...seen });
    expect(statusIn(gazette, reprint, again)).toBe('single-origin');
  });

  test('the origin of a reprint of a reprint is that of the article at the end, another outlet’s', () => {
    const archive = anArchive({
      articles: [
        anArticle('first', { publisher: 'Harbour Life', origin: 'Coastal Wire' }),
        anArticle('second', { publisher: 'The Gazette', basedOn: 'first' }),
        anArticle('third', { publisher: 'Harbour Radio', basedOn: 'second' }),
      ],
    });
    const origins = archive.articles.map(({ id, wholeOrigin, root }) => [id, wholeOrigin, root]);
    expect(origins.toSorted()).toEqual([
      ['first', 'Coastal Wire', 'first'],
      ['second', 'Coastal Wire', 'first'],
      ['third', 'Coastal Wire', 'first'],
    ]);
  });

  test('"Reuters reported" has the origin Reuters, whoever published it', () => {
    const relayed = anArticle('relayed', {
      publisher: 'Harbour Radio',
      sources: [{ ...witness, origin: 'The Gazette' }],
      statements: [onWitness],
    });
    expect(statusIn(gazette, relayed)).toBe('single-origin');
  });

  test('the origin of a statement is its own, else its source’s, else its article’s', () => {
    const article = anArticle('mixed', {
      publisher: 'Harbour Radio',
      sources: [
        { ...witness, origin: 'The Gazette' },
        { ...witness, id: 'sailor' },
      ],
      statements: [
        { ...onWitness, origin: 'Coastal Wire' },
        onWitness,
        { ...onWitness, source: 'sailor' },
      ],
    });
    expect(coverageIn(article)?.origins).toEqual(['Coastal Wire', 'The Gazette', 'Harbour Radio']);
  });

  test('an article whose chain comes back to it still has a page', () => {
    const a = anArticle('a', { basedOn: 'b', publisher: 'A' });
    const b = anArticle('b', { basedOn: 'a', publisher: 'B' });
    expect(anArchive({ articles: [a, b] }).articles).toHaveLength(2);
  });
});

test('sources that share a topic are one, across articles', () => {
  const sources = [{ ...witness, topic: 'ana' }];
  const [one, other] = ['The Gazette', 'Harbour Radio'].map((publisher, index) =>
    anArticle(`report-${index}`, { publisher, sources, statements: [onWitness] }),
  );
  expect(statusIn(...[one, other].flatMap((article) => article ?? []))).toBe('reported');
});

describe('drafts and withdrawn articles', () => {
  const withdrawn = anArticle('withdrawn', {
    publisher: 'Harbour Radio',
    status: 'withdrawn',
    corrections: [{ date: '2024-05-04', kind: 'withdrawal', why: 'It was made up.' }],
    topics: ['bridge'],
    events: ['bridge-closed'],
    ...seen,
  });
  const draft = anArticle('draft', {
    publisher: 'Coastal Wire',
    status: 'draft',
    topics: ['bridge'],
    events: ['bridge-closed'],
    ...seen,
  });
  const archive = anArchive({
    articles: [gazette, withdrawn, draft],
    events: [event],
    topics: [aTopic('bridge')],
  });

  test('count in no status', () => {
    expect(statusIn(gazette, withdrawn, draft)).toBe('single-origin');
    expect(statusIn(withdrawn, draft)).toBe('unreported');
  });

  test('count in no total', () => {
    expect(archive.published.map(({ id }) => id)).toEqual(['gazette']);
    expect(archive.articlesByTopic.get('bridge')).toBeUndefined();
    expect([...archive.articlesByPublisher.keys()]).toEqual(['the-gazette']);
    expect([...archive.statementsByArticle.keys()]).toEqual(['gazette']);
    expect(coverageOf(archive, { id: 'bridge-closed' })).toMatchObject({
      origins: ['The Gazette'],
      reports: ['gazette'],
    });
  });

  test('a withdrawn article keeps its page, a draft has none', () => {
    expect([...archive.articleById.keys()].toSorted()).toEqual(['gazette', 'withdrawn']);
  });

  test('a draft may lack date and publisher', () => {
    const bare = anArticle('bare', { status: 'draft', date: undefined, publisher: undefined });
    expect(anArchive({ articles: [bare] }).articles).toEqual([]);
  });

  test('a reprint of a withdrawn article keeps its origin', () => {
    const ofWithdrawn = anArticle('life', { publisher: 'Harbour Life', basedOn: 'withdrawn' });
    const { articleById } = anArchive({ articles: [withdrawn, ofWithdrawn] });
    expect(articleById.get('life')?.wholeOrigin).toBe('Harbour Radio');
  });
});

test('an article reports the events of its statements, and those that it lists, once each', () => {
  const article = anArticle('report', { events: ['ferry-fire', 'bridge-closed'], ...seen });
  const archive = anArchive({ articles: [article], events: [event, anEvent('ferry-fire')] });
  expect(archive.articleById.get('report')?.events).toEqual(['ferry-fire', 'bridge-closed']);
  expect(archive.articlesByEvent.get('bridge-closed')).toHaveLength(1);
});

test('an event stands under its place as under its topics, once', () => {
  const here = anEvent('bridge-closed', { place: 'bridge', topics: ['bridge', 'harbour'] });
  const { eventsByTopic } = anArchive({ events: [here] });
  expect([...eventsByTopic].map(([topic, events]) => [topic, events.length])).toEqual([
    ['bridge', 1],
    ['harbour', 1],
  ]);
});

test('articles are in the order of their dates, an exact date before an approximate one', () => {
  const dates = { b: '2024-05-02', a: '2024-05-02', year: '2024', about: '2024~', decade: '202X' };
  const articles = Object.entries(dates).map(([id, date]) =>
    anArticle(id, { date, dateNote: 'As it says.' }),
  );
  expect(anArchive({ articles }).articles.map(({ id }) => id)).toEqual([
    'decade',
    'year',
    'about',
    'a',
    'b',
  ]);
});

test('an article without a language is in the archive’s own', () => {
  const archive = anArchive({ articles: [anArticle('a'), anArticle('b', { language: 'sq' })] });
  expect(archive.articles.map(({ language }) => language)).toEqual([settings.language, 'sq']);
});

describe('the most notable status of an event', () => {
  const statuses = (typed: string[]) => {
    const [first] = typed;
    const stands = typed.map((stance) => ({
      claim: 'bridge-closed/blame',
      says: 'So.',
      stance: stance === 'no' ? ('denies' as const) : ('asserts' as const),
    }));
    const articles = stands.map((statement, index) =>
      anArticle(`report-${index}`, { publisher: `Outlet ${index}`, statements: [statement] }),
    );
    const blamed = anEvent('bridge-closed', { claims: { blame: { text: `Blame ${first}` } } });
    return coverageOf(anArchive({ articles, events: [blamed] }), blamed).mostNotable;
  };

  test('stands out where accounts differ or there is one origin', () => {
    expect(statuses(['yes', 'no'])).toBe('conflicting');
    expect(statuses(['yes'])).toBe('single-origin');
  });

  test('is none where nothing stands out', () => {
    expect(statuses(['yes', 'yes'])).toBeNull();
    expect(statuses([])).toBeNull();
  });
});

test('an event of another archive has no coverage: that is a bug, and thrown', () => {
  expect(() => coverageOf(anArchive({}), { id: 'elsewhere' })).toThrow('elsewhere');
});

test('nothing at all is an archive', () => {
  const { archive, findings } = buildArchive({ articles: [], events: [], topics: [] }, settings);
  expect([archive.articles, archive.events, archive.topics, findings]).toEqual([[], [], [], []]);
});
