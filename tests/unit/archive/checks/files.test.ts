import { describe, expect, test } from 'vitest';
import { buildArchive } from '#archive/archive.ts';
import {
  type ArticleInput,
  anArticle,
  anEvent,
  aTopic,
  findingsIn,
  settings,
} from '../../../support/builders.ts';

type Files = Parameters<typeof findingsIn>[0];

const codesIn = (files: Files) => findingsIn(files).map(({ code }) => code);
const foundIn = (files: Files) => findingsIn(files).map(({ found }) => found);

const based = (id: string, basedOn?: string, more: Partial<ArticleInput> = {}) =>
  anArticle(id, { basedOn, ...more });

describe('circles', () => {
  test('of two articles based on each other are told once, at the first', () => {
    expect(findingsIn({ articles: [based('b', 'a'), based('a', 'b')] })).toMatchObject([
      { code: 'based-on-circle', path: 'content/articles/a.md', field: ['basedOn'] },
    ]);
  });

  test('of one article based on itself', () => {
    expect(foundIn({ articles: [based('a', 'a')] })).toEqual([
      'a → a: these references come back to where they began.',
    ]);
  });

  test('of three name the way round', () => {
    const articles = [based('a', 'b'), based('b', 'c'), based('c', 'a')];
    expect(foundIn({ articles })).toEqual([
      'a → b → c → a: these references come back to where they began.',
    ]);
  });

  test('are not told at an article that only leads into one', () => {
    const articles = [based('a', 'b'), based('b', 'c'), based('c', 'b')];
    expect(foundIn({ articles })).toEqual([
      'b → c → b: these references come back to where they began.',
    ]);
  });

  test('two of them are told both', () => {
    const articles = [based('a', 'a'), based('b', 'c'), based('c', 'b')];
    expect(codesIn({ articles })).toEqual(['based-on-circle', 'based-on-circle']);
  });

  test('of events that come after each other', () => {
    const events = [anEvent('a', { after: 'b' }), anEvent('b', { after: 'a' })];
    expect(codesIn({ events })).toEqual(['after-circle']);
  });

  test('a chain that ends is none', () => {
    expect(codesIn({ articles: [based('a'), based('b', 'a'), based('c', 'b')] })).toEqual([]);
  });
});

describe('the origin of a reprint', () => {
  const original = anArticle('original', { publisher: 'The Gazette' });

  test('contradicts the article that it is based on', () => {
    const articles = [original, based('reprint', 'original', { origin: 'Coastal Wire' })];
    expect(codesIn({ articles })).toEqual(['origin-contradicts']);
  });

  test('contradicts the article at the end of the chain, however far back', () => {
    const articles = [
      original,
      based('reprint', 'original', { publisher: 'Harbour Life' }),
      based('again', 'reprint', { publisher: 'Harbour Radio', origin: 'Coastal Wire' }),
    ];
    expect(codesIn({ articles })).toEqual(['origin-contradicts']);
  });

  test('may repeat it', () => {
    const articles = [original, based('reprint', 'original', { origin: 'The Gazette' })];
    expect(codesIn({ articles })).toEqual([]);
  });
});

describe('the order of two events', () => {
  const fire = anEvent('fire', { date: '2024-05-02' });

  test('cannot be against their dates', () => {
    const events = [fire, anEvent('closed', { date: '2024-05-01', after: 'fire' })];
    expect(codesIn({ events })).toEqual(['after-impossible']);
  });

  test.each(['2024-05-02', '2024-05', '2024', '2024-05-01/2024-05-02', '2024-05-03'])(
    'can be where the later one happened on %s',
    (date) => {
      expect(codesIn({ events: [fire, anEvent('closed', { date, after: 'fire' })] })).toEqual([]);
    },
  );
});

describe('parties', () => {
  const said = (id: string, party: 'true' | 'false', event = 'bridge-closed') =>
    anArticle(id, {
      sources: [{ id: 'mayor', name: 'Ada Okafor', kind: 'official', party, topic: 'ada-okafor' }],
      statements: [{ claim: `${event}/blame`, says: 'They knew.', source: 'mayor' }],
    });
  const blame = { blame: { text: 'They knew' } };
  const topics = [aTopic('ada-okafor')];
  const events = [anEvent('bridge-closed', { claims: blame }), anEvent('fire', { claims: blame })];

  test('who is one in an article is one in every article on the event', () => {
    const articles = [said('a', 'true'), said('b', 'false'), said('c', 'true', 'fire')];
    expect(findingsIn({ articles, events, topics })).toMatchObject([
      { code: 'party-differs', path: 'content/articles/b.md', field: ['sources', 0, 'party'] },
    ]);
  });

  test('who is one on one event need not be one on another', () => {
    const articles = [said('a', 'true'), said('b', 'false', 'fire')];
    expect(codesIn({ articles, events, topics })).toEqual([]);
  });
});

describe('names of topics', () => {
  test('an alias that two topics claim is told at both, whatever its case', () => {
    const topics = [aTopic('a', { aliases: ['MEK'] }), aTopic('b', { aliases: ['mek'] })];
    expect(codesIn({ topics })).toEqual(['alias-claimed-twice', 'alias-claimed-twice']);
  });

  test('an alias that a topic claims twice is its own affair', () => {
    expect(codesIn({ topics: [aTopic('a', { aliases: ['MEK', 'mek'] })] })).toEqual([]);
  });

  test('an alias that is another topic’s name is a warning', () => {
    const topics = [aTopic('a', { name: 'Harbour' }), aTopic('b', { aliases: ['harbour'] })];
    expect(findingsIn({ topics })).toMatchObject([{ code: 'alias-is-name', severity: 'warning' }]);
  });
});

describe('ids', () => {
  test('that two files share are told at the later path', () => {
    const twin = { ...anArticle('report'), path: 'content/articles/2024/report.md' };
    expect(findingsIn({ articles: [anArticle('report'), twin] })).toMatchObject([
      { code: 'id-duplicate', path: 'content/articles/report.md' },
    ]);
  });

  test('of an article, an event and a topic may be the same', () => {
    const files = {
      articles: [anArticle('mek')],
      events: [anEvent('mek')],
      topics: [aTopic('mek')],
    };
    expect(codesIn(files)).toEqual([]);
  });

  test('that a file had before cannot be its own, another’s, or another’s before', () => {
    const topics = [
      aTopic('a', { formerly: ['a'] }),
      aTopic('b', { formerly: ['a'] }),
      aTopic('c', { formerly: ['old'] }),
      aTopic('d', { formerly: ['old'] }),
      aTopic('e', { formerly: ['e-before'] }),
    ];
    expect(findingsIn({ topics }).map(({ path }) => path)).toEqual(
      ['a', 'b', 'c', 'd'].map((id) => `content/topics/${id}.md`),
    );
  });
});

describe('a claim without a statement', () => {
  const events = [anEvent('bridge-closed', { claims: { blame: { text: 'They knew' } } })];
  const blamed = (more: Partial<ArticleInput>) =>
    anArticle('report', {
      statements: [{ claim: 'bridge-closed/blame', says: 'They knew.' }],
      ...more,
    });

  test('is a warning', () => {
    expect(findingsIn({ events })).toMatchObject([
      { code: 'claim-unreported', severity: 'warning', field: ['claims', 'blame'] },
    ]);
  });

  test('a draft’s statement does not count', () => {
    expect(codesIn({ events, articles: [blamed({ status: 'draft' })] })).toEqual([
      'claim-unreported',
    ]);
  });

  test('a denial or a hedge is one', () => {
    for (const stance of ['denies', 'suggests'] as const) {
      const articles = [
        blamed({ statements: [{ claim: 'bridge-closed/blame', says: 'Perhaps.', stance }] }),
      ];
      expect(codesIn({ events, articles })).toEqual([]);
    }
  });
});

test('a reference to a file that cannot be read is no mistake', () => {
  const { findings } = buildArchive(
    {
      articles: [
        anArticle('report', {
          topics: ['broken-topic'],
          events: ['broken-event'],
          basedOn: 'broken-article',
          statements: [{ claim: 'broken-event/time', says: 'At dusk.' }],
        }),
      ],
      events: [],
      topics: [],
      unreadable: {
        articles: ['broken-article'],
        events: ['broken-event'],
        topics: ['broken-topic'],
      },
    },
    settings,
  );
  expect(findings).toEqual([]);
});

describe('what is told does not depend on the order of the files', () => {
  const told = (files: Files) => foundIn(files).toSorted();
  const remedies = (files: Files) => findingsIn(files).map(({ remedy }) => remedy);

  test('of two ids that are as near, one and the same is suggested', () => {
    const articles = [anArticle('report', { topics: ['harbor'] })];
    const topics = [aTopic('harbour'), aTopic('harbore')];
    expect(remedies({ articles, topics })).toEqual(
      remedies({ articles, topics: topics.toReversed() }),
    );
  });

  test('of three topics that claim an alias', () => {
    const topics = ['a', 'b', 'c'].map((id) => aTopic(id, { aliases: ['MEK'] }));
    expect(told({ topics })).toEqual(told({ topics: topics.toReversed() }));
  });

  test('of three topics that had one id before', () => {
    const topics = ['a', 'b', 'c'].map((id) => aTopic(id, { formerly: ['old'] }));
    expect(told({ topics })).toEqual(told({ topics: topics.toReversed() }));
  });

  test('of an alias that is the name of two topics', () => {
    const topics = [
      aTopic('a', { name: 'Harbour' }),
      aTopic('b', { name: 'Harbour' }),
      aTopic('c', { aliases: ['Harbour'] }),
    ];
    expect(told({ topics })).toEqual(told({ topics: topics.toReversed() }));
  });

  test('of outlets that are spelled in three ways', () => {
    const articles = ['The Gazette', 'the gazette', 'THE GAZETTE'].map((publisher, index) =>
      anArticle(`report-${index}`, { publisher }),
    );
    expect(told({ articles })).toEqual(told({ articles: articles.toReversed() }));
  });
});
