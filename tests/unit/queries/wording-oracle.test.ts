/** What pages say, held against the facts: archives made up by fast-check, built and worded by the real code. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import type { ClaimCoverage } from '#archive/coverage/coverage.ts';
import { statusLabel } from '#archive/coverage/status-wording.ts';
import { articlePage } from '#queries/article-page.ts';
import { explanationOf } from '#queries/claim-view.ts';
import { eventPage } from '#queries/event-page.ts';
import { publisherPages } from '#queries/publishers-pages.ts';
import { anArchive, anArticle, anEvent } from '../../support/builders.ts';

// A busy machine takes its time, and that is no mistake.
vi.setConfig({ testTimeout: 60_000 });

const outlets = ['Gazette', 'Radio', 'Wire', 'Almanac'];
const kinds = ['eyewitness', 'reporter', 'document', 'official', 'media'] as const;
const anOutlet = fc.constantFrom(...outlets);
const counts = ['1', '2', '<1', '>1', '1~', '1-2', '<=1'];
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });

const aSourceOf = (id: string) =>
  fc
    .record({
      kind: fc.constantFrom(...kinds),
      party: fc.constantFrom('true' as const, 'false' as const, 'false' as const),
      topic: maybe(fc.constantFrom('ana', 'ben')),
      origin: maybe(anOutlet),
    })
    .map((fields) => ({
      ...fields,
      id,
      name: `Source ${id}`,
      origin: fields.kind === 'media' ? (fields.origin ?? 'Agency (unnamed)') : fields.origin,
    }));

const aReport = fc.record({
  publisher: anOutlet,
  basedOn: maybe(fc.constantFrom(0, 1, 2)),
  sources: fc.tuple(aSourceOf('first'), aSourceOf('second')),
  statements: fc.array(
    fc
      .record({
        claim: fc.constantFrom('blame', 'count'),
        stance: fc.constantFrom('asserts', 'asserts', 'asserts', 'denies', 'suggests'),
        source: fc.constantFrom('first', 'second', undefined),
        origin: fc.constantFrom(undefined, undefined, ...outlets),
        value: fc.constantFrom(...counts),
      })
      .map((fields) => ({
        ...fields,
        claim: `closed/${fields.claim}`,
        says: 'Said.',
        value: fields.claim === 'count' && fields.stance !== 'denies' ? fields.value : undefined,
      })),
    { minLength: 1, maxLength: 5 },
  ),
});

const someArchive = fc.array(aReport, { minLength: 1, maxLength: 5 }).map((reports) =>
  anArchive({
    articles: reports.map(({ basedOn, ...fields }, index) =>
      anArticle(`report-${index}`, {
        ...fields,
        basedOn: basedOn !== undefined && basedOn < index ? `report-${basedOn}` : undefined,
      }),
    ),
    events: [
      anEvent('closed', {
        claims: {
          blame: { text: 'They knew' },
          count: { text: 'How many', kind: 'number', unit: { one: 'cable', other: 'cables' } },
        },
      }),
    ],
  }),
);

const pageOf = (archive: Archive) => archive.events.map((event) => eventPage(archive, event));
const publisherOf = (archive: Archive, id: string) => archive.articleById.get(id)?.publisher;

function holds(check: (archive: Archive) => void) {
  fc.assert(fc.property(someArchive, check), { numRuns: 500 });
}

const holdsOfClaims = (check: (coverage: ClaimCoverage, said: string, archive: Archive) => void) =>
  holds((archive) => {
    for (const coverage of archive.coverageByClaim.values()) {
      check(coverage, `${statusLabel(coverage)}. ${explanationOf(archive, coverage)}`, archive);
    }
  });

test('no outlet has it from itself', () => {
  holdsOfClaims((_, said) => {
    for (const clause of said.split(/[;.] /)) {
      const [, who = '', from = ''] =
        /^(?:Only )?(.*?),?(?: also| and)? (?:has|have) it from (.*?)\.?$/.exec(clause) ?? [];
      const named = (text: string) => outlets.filter((outlet) => text.includes(outlet));
      if (named(who).length === 1) expect(named(from)).not.toContain(named(who)[0]);
      if (named(from).length === 1) expect(named(who)).not.toContain(named(from)[0]);
    }
  });
  holds((archive) => {
    for (const { columns, parts } of pageOf(archive)) {
      const publishers = columns.flatMap(({ reports }) => reports.map((one) => one.publisher.text));
      for (const { cells } of parts.flatMap(({ rows }) => rows)) {
        for (const [at, { statements }] of cells.entries()) {
          const from = `from ${publishers[at]}`;
          expect(statements.map((one) => one.source?.reporting ?? null)).not.toContain(from);
          expect(statements.map((one) => one.unsourced).join()).not.toContain(from);
        }
      }
    }
  });
});

test('whoever is said to have it from a newsroom makes a statement of that newsroom’s', () => {
  holdsOfClaims(({ statements }, said, archive) => {
    for (const [, outlet, newsroom] of said.matchAll(
      /(\w+)(?: reports it, and| also)? has it from (\w+)/g,
    )) {
      const found = statements.some(
        ({ article, origin }) =>
          publisherOf(archive, article) === outlet && origin.startsWith(newsroom ?? '?'),
      );
      expect(found, said).toBe(true);
    }
  });
});

test('“both” is said of two, “all” of all, “only” of one', () => {
  holdsOfClaims(({ reports, claim }, said, archive) => {
    const ofEvent = archive.articlesByEvent.get(claim.event)?.length ?? 0;
    if (/\bBoth\b/.test(said)) expect([reports.length, ofEvent]).toEqual([2, 2]);
    if (/\bAll \w+ reports\b/.test(said)) expect(reports).toHaveLength(ofEvent);
    if (/\bneither\b/.test(said)) expect(reports).toHaveLength(2);
    if (/Only \w+ reports it/.test(said)) expect(reports).toHaveLength(1);
  });
});

test('every count of a label is that of the claim', () => {
  holdsOfClaims(({ origins, firstHandOrigins, reports, status }, said) => {
    const count = (pattern: RegExp) => Number(pattern.exec(said)?.[1]);
    if (status === 'corroborated')
      expect(count(/^Corroborated by (\d+)/)).toBe(firstHandOrigins.length);
    if (status === 'reported') expect(count(/^Reported by (\d+)/)).toBe(origins.length);
    if (status === 'single-origin') expect(count(/in (\d+) reports?/)).toBe(reports.length);
    if (/first-hand by none/.test(said)) expect(firstHandOrigins).toEqual([]);
    if (/first-hand by one/.test(said)) expect(firstHandOrigins).toHaveLength(1);
    if (/names a witness/.test(said)) expect(said).not.toMatch(/First-hand/);
  });
});

test('singular and plural fit their numbers', () => {
  holdsOfClaims((_, said) => {
    expect(said).not.toMatch(
      /\b(?<!–)1 cables\b|\b[02-9] cable\b|\b1 (reports|origins|statements|points)\b/,
    );
    expect(said).not.toMatch(/undefined|null|, ,|\(\)|: \.|\s\s|\.\.|^\.|’s’s/);
  });
});

test('the points that a report has from others are counted as they stand in the table', () => {
  holds((archive) => {
    for (const article of archive.articles) {
      for (const { before, after } of articlePage(archive, article).relation) {
        if (before.startsWith('Its')) checkPoints(archive, article, after);
      }
    }
  });
});

function checkPoints(archive: Archive, { id, publisher }: Article, after: string) {
  const own = archive.statementsByArticle.get(id) ?? [];
  const pointsFrom = (origin: string) =>
    new Set(own.filter((one) => one.origin.startsWith(origin)).map(({ claim }) => claim)).size;
  const [, all] = /has (\d+) points?:/.exec(after) ?? [];
  if (all === undefined) {
    expect(new Set(own.map(({ origin }) => origin)).size).toBe(1);
    return;
  }
  expect(Number(all)).toBe(pointsFrom(''));
  expect(after).not.toMatch(/\b1 (points|come)\b|\b[2-9] (point|comes)\b/);
  for (const [, from, origin = ''] of after.matchAll(/(\d+)(?: comes?)? from (\w+)/g)) {
    expect(origin).not.toBe(publisher);
    expect(Number(from)).toBe(pointsFrom(origin));
  }
}

test('“only in this report” is said of claims that no other speaks of', () => {
  holds((archive) => {
    for (const article of archive.articles) {
      for (const { label, items } of articlePage(archive, article).claims) {
        if (label !== 'Only in this report') continue;
        for (const { href } of items) {
          const claim = href.split('#').at(-1);
          const speakers = [...archive.statementsByArticle.values()]
            .flat()
            .filter((one) => one.claim === claim)
            .map((one) => one.article);
          expect(new Set(speakers)).toEqual(new Set([article.id]));
        }
      }
    }
  });
});

test('a publisher’s statements add up, and those that are another’s are counted once', () => {
  holds((archive) => {
    for (const { page } of publisherPages(archive)) {
      const of = (isOwn: boolean) =>
        page.voices
          .filter(({ own }) => own === isOwn)
          .reduce((sum, { statements }) => sum + statements, 0);
      expect([page.relayed, page.statements]).toEqual([of(false), of(true) + of(false)]);
    }
  });
});

test('where all of an event is said to be one newsroom’s, no statement is another’s', () => {
  holds((archive) => {
    for (const { reporting } of pageOf(archive)) {
      const origins = new Set(
        [...archive.statementsByArticle.values()].flat().map(({ origin }) => origin),
      );
      if (reporting?.startsWith('All of it')) expect(origins.size).toBeLessThan(2);
    }
  });
});

test('reports are said to differ only where two of them do', () => {
  holds((archive) => {
    for (const { glance } of pageOf(archive)) {
      for (const { href } of glance.find(({ title }) => title === 'Reports differ on')?.claims ??
        []) {
        const coverage = archive.coverageByClaim.get(`closed/${href.slice(1)}`);
        expect(coverage?.reports.length).toBeGreaterThan(1);
      }
    }
  });
});
