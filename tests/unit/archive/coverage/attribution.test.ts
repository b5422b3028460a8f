import { describe, expect, test } from 'vitest';
import type { ArticleFile } from '#archive/article.ts';
import { attributionsOf } from '#archive/coverage/attribution.ts';
import { type ArticleInput, anArticle, type SourceInput } from '../../../support/builders.ts';

const inspector: SourceInput = { id: 'inspector', name: 'A harbour inspector', kind: 'eyewitness' };
const barge = { claim: 'bridge-closed/barge', says: 'A barge struck it.' };
const time = { claim: 'bridge-closed/time', says: 'At dusk.', value: '2024-05-01' };

const gazette = (fields: Partial<ArticleInput> = {}) =>
  anArticle('gazette', { publisher: 'The Gazette', statements: [barge], ...fields });
const wire = (fields: Partial<ArticleInput> = {}) =>
  anArticle('wire', {
    publisher: 'Coastal Wire',
    basedOn: 'gazette',
    statements: [barge],
    ...fields,
  });
const shore = (fields: Partial<ArticleInput> = {}) =>
  anArticle('shore', { publisher: 'Shore News', basedOn: 'wire', statements: [barge], ...fields });

/** Of the last report: the origin of each statement. */
const originsIn = (...reports: readonly ArticleFile[]) =>
  attributionsOf(reports)
    .get(reports.at(-1)?.id ?? '')
    ?.statements.map(({ origin }) => origin);

/** Of the last report: the key of each source. */
const keysIn = (...reports: readonly ArticleFile[]) =>
  [
    ...(attributionsOf(reports)
      .get(reports.at(-1)?.id ?? '')
      ?.sources.values() ?? []),
  ].map(({ key }) => key);

describe('whose reporting a statement is', () => {
  test('of a report that is based on none: its origin, else its publisher', () => {
    expect(originsIn(gazette())).toEqual(['The Gazette']);
    expect(originsIn(gazette({ origin: 'Harbour Radio' }))).toEqual(['Harbour Radio']);
  });

  test('of a claim that the base makes: the base’s', () => {
    expect(originsIn(gazette(), wire())).toEqual(['The Gazette']);
  });

  test('the same statement’s, further back than a base that left it out for another on the claim', () => {
    const hedged = { ...barge, stance: 'suggests', origin: 'Harbour Radio' } as const;
    const original = gazette({ statements: [hedged, barge] });
    expect(originsIn(original, wire({ statements: [hedged] }), shore())).toEqual(['The Gazette']);
  });

  test('of a claim that the base makes no statement on: the report’s own', () => {
    expect(originsIn(gazette(), wire({ statements: [barge, time] }))).toEqual([
      'The Gazette',
      'Coastal Wire',
    ]);
  });

  test('also on the word of a source, named or not in the base', () => {
    const skipper: SourceInput = { id: 'skipper', name: 'A skipper', kind: 'eyewitness' };
    const sources = [inspector, skipper];
    const statements = [
      { ...time, source: 'inspector' },
      { ...time, source: 'skipper' },
    ];
    expect(originsIn(gazette({ sources: [inspector] }), wire({ sources, statements }))).toEqual([
      'Coastal Wire',
      'Coastal Wire',
    ]);
  });

  test('unless the statement says whose', () => {
    const statements = [{ ...time, origin: 'The Gazette' }];
    expect(originsIn(gazette(), wire({ statements }))).toEqual(['The Gazette']);
  });

  test('or its source', () => {
    const sources: SourceInput[] = [
      { id: 'radio', name: 'The radio', kind: 'media', origin: 'Harbour Radio' },
    ];
    const statements = [{ ...time, source: 'radio' }];
    expect(originsIn(gazette(), wire({ sources, statements }))).toEqual(['Harbour Radio']);
  });

  test('or the article', () => {
    expect(originsIn(gazette(), wire({ origin: 'The Gazette', statements: [time] }))).toEqual([
      'The Gazette',
    ]);
  });

  test('of a claim that a base further back makes: that one’s', () => {
    expect(originsIn(gazette(), wire({ statements: [time] }), shore())).toEqual(['The Gazette']);
  });

  test('of a claim that a base added: that base’s', () => {
    const added = wire({ statements: [time] });
    expect(originsIn(gazette(), added, shore({ statements: [time, barge] }))).toEqual([
      'Coastal Wire',
      'The Gazette',
    ]);
  });

  test('of a claim that the base has from another newsroom: that newsroom’s', () => {
    const base = gazette({ statements: [{ ...barge, origin: 'Harbour Radio' }] });
    expect(originsIn(base, wire())).toEqual(['Harbour Radio']);
  });

  test('of a claim that the base has on two words: that of the same word', () => {
    const radio: SourceInput = {
      id: 'radio',
      name: 'The radio',
      kind: 'media',
      origin: 'Harbour Radio',
    };
    const base = gazette({
      sources: [inspector, radio],
      statements: [
        { ...barge, source: 'radio' },
        { ...barge, source: 'inspector' },
      ],
    });
    const { origin, ...unsaid } = radio;
    const sources: SourceInput[] = [inspector, { ...unsaid, kind: 'organisation' }];
    const statements = [
      { ...barge, source: 'inspector' },
      { ...barge, source: 'radio' },
    ];
    expect(originsIn(base, wire({ sources, statements }))).toEqual(['The Gazette', origin]);
  });

  test.each(['draft', 'withdrawn'] as const)('a base counts where it is %s, too', (status) => {
    const corrections: ArticleInput['corrections'] = [
      { date: '2024-05-09', kind: 'withdrawal', why: 'Wrong.' },
    ];
    expect(originsIn(gazette({ status, corrections }), wire())).toEqual(['The Gazette']);
  });

  test('of a report whose base is not there: its own', () => {
    expect(originsIn(wire())).toEqual(['Coastal Wire']);
  });

  test('of reports that are based on each other, something, and at once', () => {
    expect(originsIn(gazette({ basedOn: 'wire' }), wire())).toHaveLength(1);
  });
});

describe('of several statements on the claim in the base', () => {
  const denied = { ...barge, stance: 'denies' } as const;
  const hedged = { ...barge, stance: 'suggests' } as const;
  const byRadio = { origin: 'Harbour Radio' };

  test.each<[string, NonNullable<ArticleInput['statements']>, typeof barge, string]>([
    ['one that names no origin', [{ ...barge, ...byRadio }, barge], barge, 'The Gazette'],
    [
      'of those that name one, the base’s own',
      [
        { ...barge, ...byRadio },
        { ...barge, origin: 'The Gazette' },
      ],
      barge,
      'The Gazette',
    ],
    ['the one of the same stance', [barge, { ...denied, ...byRadio }], denied, 'Harbour Radio'],
    [
      'the one of the same value',
      [
        { ...time, value: '2024' },
        { ...time, ...byRadio },
      ],
      time,
      'Harbour Radio',
    ],
    [
      'the one on the same claim of the same event',
      [
        { ...barge, claim: 'ferry-sunk/barge', ...byRadio },
        { ...barge, stance: 'denies', origin: 'Bay News' },
      ],
      barge,
      'Bay News',
    ],
  ])('decides %s', (_, statements, taken, origin) => {
    expect(originsIn(gazette({ statements }), wire({ statements: [taken] }))).toEqual([origin]);
  });

  test('decides the one that names no origin, though another names the base itself', () => {
    const base = wire({ statements: [{ ...barge, origin: 'Coastal Wire' }, barge] });
    expect(originsIn(gazette(), base, shore())).toEqual(['The Gazette']);
  });

  test('decides the base’s own, of those that name no origin', () => {
    const original = gazette({ statements: [barge, { ...denied, origin: 'Coastal Wire' }] });
    const base = wire({ statements: [barge, denied] });
    expect(originsIn(original, base, shore({ statements: [hedged] }))).toEqual(['Coastal Wire']);
  });

  test('decides one that has the origin of the base, where that names one', () => {
    const original = gazette({ statements: [barge, { ...denied, ...byRadio }] });
    const base = wire({ ...byRadio, statements: [barge, denied] });
    expect(originsIn(original, base, shore({ statements: [hedged] }))).toEqual(['Harbour Radio']);
  });

  test('decides one on the same word before one that names no origin', () => {
    const statements = [barge, { ...denied, source: 'inspector' }];
    const base = gazette({ sources: [{ ...inspector, ...byRadio }], statements });
    const reprint = { ...barge, source: 'inspector' };
    expect(originsIn(base, wire({ sources: [inspector], statements: [reprint] }))).toEqual([
      'Harbour Radio',
    ]);
  });
});

test('what decides whose reporting it is: the statement or its source, the base, or the report', () => {
  const radio: SourceInput = { id: 'radio', name: 'A', kind: 'media', origin: 'Harbour Radio' };
  const statements = [
    { ...barge, origin: 'Bay News' },
    { ...barge, source: 'radio' },
    barge,
    { ...time, source: 'inspector' },
  ];
  const reports = [gazette(), wire({ sources: [radio, inspector], statements })];
  const { base, statements: attributed } = attributionsOf(reports).get('wire') ?? {};
  expect(base?.id).toBe('gazette');
  expect(
    attributed?.map(({ origin, decidedBy, source }) => [origin, decidedBy, source?.key]),
  ).toEqual([
    ['Bay News', 'statement', undefined],
    ['Harbour Radio', 'statement', 'wire#radio'],
    ['The Gazette', 'base', undefined],
    ['Coastal Wire', 'report', 'wire#inspector'],
  ]);
});

test('of a draft without a publisher, nobody is named', () => {
  const draft = anArticle('draft', { publisher: undefined, status: 'draft', statements: [barge] });
  expect(originsIn(draft)).toEqual([undefined]);
});

describe('a source', () => {
  const own = ['wire#inspector'];
  const ofBase = ['gazette#inspector'];

  test('is its base’s where that has one of the same id and name', () => {
    expect(keysIn(gazette({ sources: [inspector] }), wire({ sources: [inspector] }))).toEqual(
      ofBase,
    );
  });

  test.each<[string, Partial<SourceInput>, string[]]>([
    ['another name', { name: 'A second inspector' }, own],
    ['another id', { id: 'witness' }, ['wire#witness']],
    ['the same name but for capitals and spaces', { name: 'a harbour  Inspector' }, ofBase],
    ['a topic of its own', { topic: 'ana' }, ofBase],
  ])('with %s', (_, fields, keys) => {
    const sources = [{ ...inspector, ...fields }];
    expect(keysIn(gazette({ sources: [inspector] }), wire({ sources }))).toEqual(keys);
  });

  test('is not its base’s where both name a topic, and not the same', () => {
    const base = gazette({ sources: [{ ...inspector, topic: 'ana' }] });
    expect(keysIn(base, wire({ sources: [{ ...inspector, topic: 'ben' }] }))).toEqual(['ben']);
  });

  test('is that of a base further back, though the one between lists none', () => {
    const sources = [inspector];
    expect(keysIn(gazette({ sources }), wire(), shore({ sources }))).toEqual(ofBase);
  });

  test('has the topic that its base gives it', () => {
    const base = gazette({ sources: [{ ...inspector, topic: 'ana' }] });
    expect(keysIn(base, wire({ sources: [inspector] }))).toEqual(['ana']);
  });
});

test('a source is known to be its base’s, also where both give it the same topic', () => {
  const sources = [
    { ...inspector, topic: 'ana' },
    { ...inspector, id: 'skipper' },
  ];
  const reports = [gazette({ sources: sources.slice(0, 1) }), wire({ sources })];
  const isOfBase = [...attributionsOf(reports)].map(([id, of]) => [
    id,
    [...of.sources.values()].map((source) => source.isOfBase),
  ]);
  expect(isOfBase).toEqual([
    ['gazette', [false]],
    ['wire', [true, false]],
  ]);
});

test('a chain of three thousand reprints is followed', () => {
  const chain = Array.from({ length: 3000 }, (_, at) =>
    anArticle(`report-${at}`, {
      publisher: `Outlet ${at}`,
      sources: [inspector],
      statements: [{ ...barge, source: 'inspector' }],
      ...(at > 0 && { basedOn: `report-${at - 1}` }),
    }),
  );
  expect(originsIn(...chain.toReversed(), chain.at(-1) ?? gazette())).toEqual(['Outlet 0']);
});
