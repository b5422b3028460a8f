/** The three laws of MODEL.md, over archives made up by fast-check and built by the real code. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type Archive, buildArchive } from '#archive/archive.ts';
import { sourceKinds } from '#archive/article/source.ts';
import { stances } from '#archive/article/statement.ts';
import type { ArticleFile } from '#archive/article.ts';
import { compareText, type Finding } from '#archive/problem.ts';
import {
  type ArticleInput,
  anArticle,
  anEvent,
  aTopic,
  type SourceInput,
  settings,
} from '../../support/builders.ts';

// A busy machine takes its time, and that is no mistake.
vi.setConfig({ testTimeout: 60_000 });

type ArchiveFiles = Parameters<typeof buildArchive>[0];

const outlets = ['The Gazette', 'Harbour Radio', 'Coastal Wire', 'صحيفة الميناء'];
const topicIds = ['ana', 'ben', 'harbour'];
/** Taken more often than the rest, or next to nothing would be corroborated. */
const firstHandKinds = ['eyewitness', 'reporter', 'document'] as const;
const dates = ['2024', '2024-05', '2024-05-01', '2024-05-02', '202X', '../2014', '2014/..'];
const values: Record<string, readonly string[]> = {
  time: dates,
  cables: ['3', '4', '3~', '<3', '>3', '2-5', '30'],
  tower: ['north', 'North', 'south'],
  blame: [],
};

const anOutlet = fc.constantFrom(...outlets);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const sourceOf = (id: string, parties: 'any' | 'only'): fc.Arbitrary<SourceInput> =>
  fc
    .record({
      kind: fc.constantFrom(...sourceKinds, ...firstHandKinds, ...firstHandKinds),
      party:
        parties === 'only'
          ? fc.constant('true' as const)
          : fc.constantFrom('true' as const, 'false' as const, 'false' as const),
      topic: maybe(fc.constantFrom(...topicIds)),
      origin: maybe(anOutlet),
    })
    .map((fields) => ({
      ...fields,
      id,
      name: `Source ${id}`,
      origin: fields.kind === 'media' ? (fields.origin ?? 'Coastal Wire') : fields.origin,
    }));

const statementOf = (parties: 'any' | 'only') =>
  fc
    .record({
      claim: fc.constantFrom(...Object.keys(values)),
      stance: fc.constantFrom(...stances, 'asserts', 'asserts', 'asserts', 'asserts'),
      source:
        parties === 'only'
          ? fc.constantFrom('first', 'second')
          : fc.constantFrom('first', 'second', undefined),
      origin: fc.constantFrom(undefined, undefined, ...outlets),
      pick: fc.nat(),
    })
    .map(({ claim, pick, ...fields }) => {
      const choices = values[claim] ?? [];
      const value = fields.stance === 'denies' ? undefined : choices[pick % choices.length];
      return { ...fields, claim: `bridge-closed/${claim}`, says: `Said of ${claim}.`, value };
    });

const articleFields = (parties: 'any' | 'only'): fc.Arbitrary<Partial<ArticleInput>> =>
  fc.record({
    publisher: anOutlet,
    origin: maybe(anOutlet),
    date: fc.constantFrom(...dates),
    status: fc.constantFrom('published' as const, 'published' as const, 'draft' as const),
    topics: fc.uniqueArray(fc.constantFrom(...topicIds)),
    basedOn: maybe(fc.constantFrom('report-0', 'report-1', 'report-2')),
    sources: fc.tuple(sourceOf('first', parties), sourceOf('second', parties)),
    statements: fc.array(statementOf(parties), { minLength: 1, maxLength: 6 }),
  });

const events = [
  anEvent('bridge-closed', {
    claims: {
      time: { text: 'When', kind: 'date' },
      cables: { text: 'How many', kind: 'number' },
      tower: { text: 'Where', kind: 'text' },
      blame: { text: 'Ana knew' },
    },
  }),
  anEvent('ferry-fire', { after: 'bridge-closed', topics: ['ben'] }),
  anEvent('crossing-suspended', { after: 'ferry-fire', place: 'harbour' }),
];
const topics = topicIds.map((id) =>
  aTopic(id, { name: id, kind: 'person', aliases: [`${id} the second`] }),
);

/** A made-up archive; `only` for one in which nobody but parties speaks. */
const someFiles = (parties: 'any' | 'only' = 'any'): fc.Arbitrary<ArchiveFiles> =>
  fc.array(articleFields(parties), { minLength: 1, maxLength: 6 }).map((articles) => ({
    articles: articles.map((fields, index) =>
      anArticle(`report-${index}`, withoutCircle(fields, index)),
    ),
    events,
    topics,
  }));

/** Based on earlier reports alone. */
function withoutCircle(fields: Partial<ArticleInput>, index: number): Partial<ArticleInput> {
  const base = Number(fields.basedOn?.slice('report-'.length));
  return base < index ? fields : { ...fields, basedOn: undefined };
}

function build(files: ArchiveFiles): { archive: Archive; findings: Finding[] } {
  return buildArchive(files, settings);
}

function statusesIn(files: ArchiveFiles) {
  return [...build(files).archive.coverageByClaim].map(([claim, { status }]) => [claim, status]);
}

/** With the same sources and statements, unless it is given fewer. */
function reprintOf(
  { id, fields }: ArticleFile,
  publisher: string,
  statements = fields.statements,
): ArticleFile {
  const {
    id: reprint,
    path,
    fields: own,
    body,
  } = anArticle(`reprint-of-${id}`, {
    publisher,
    date: '2024-06-01',
    basedOn: id,
  });
  const { sources } = fields;
  return { id: reprint, path, body, fields: { ...own, sources, statements } };
}

test('adding a reprint never changes a status', () => {
  fc.assert(
    fc.property(someFiles(), fc.nat(), anOutlet, (files, pick, publisher) => {
      const published = files.articles.filter(({ fields }) => fields.status === 'published');
      const original = published[pick % published.length];
      fc.pre(original !== undefined);
      const articles = [...files.articles, reprintOf(original, publisher)];
      expect(statusesIn({ ...files, articles })).toEqual(statusesIn(files));
    }),
    { numRuns: 500 },
  );
});

test('nor does a reprint of that reprint', () => {
  fc.assert(
    fc.property(someFiles(), anOutlet, anOutlet, (files, publisher, another) => {
      const original = files.articles.find(({ fields }) => fields.status === 'published');
      fc.pre(original !== undefined);
      const reprint = reprintOf(original, publisher);
      const articles = [...files.articles, reprint, reprintOf(reprint, another)];
      expect(statusesIn({ ...files, articles })).toEqual(statusesIn(files));
    }),
    { numRuns: 300 },
  );
});

const reprintCase = someFiles().chain((files) => {
  const published = files.articles.filter(({ fields }) => fields.status === 'published');
  return fc.record({
    files: fc.constant(files),
    original: published.length > 0 ? fc.constantFrom(...published) : fc.constant(undefined),
    keep: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  });
});

test('nor does a reprint that leaves statements out', () => {
  fc.assert(
    fc.property(
      reprintCase,
      anOutlet,
      anOutlet,
      ({ files, original, keep }, publisher, another) => {
        fc.pre(original !== undefined);
        const kept = original.fields.statements.filter((_, index) => keep[index]);
        const reprint = reprintOf(original, publisher, kept);
        const articles = [
          ...files.articles,
          reprint,
          reprintOf(reprint, another, original.fields.statements),
        ];
        expect(statusesIn({ ...files, articles })).toEqual(statusesIn(files));
      },
    ),
    { numRuns: 300 },
  );
});

test('what a reprint adds of its own changes no status of another claim, and is its own', () => {
  fc.assert(
    fc.property(reprintCase, fc.constantFrom('first', undefined), ({ files, original }, source) => {
      fc.pre(original !== undefined);
      const made = new Set(files.articles.flatMap(({ fields }) => fields.statements.map(claimOf)));
      const added = Object.keys(values).find((claim) => !made.has(`bridge-closed/${claim}`));
      fc.pre(added !== undefined);
      const reprint = reprintOf(original, 'The Almanac', [
        ...original.fields.statements,
        {
          claim: { event: 'bridge-closed', claim: added },
          says: 'Added.',
          stance: 'asserts',
          source,
          value: values[added]?.[0],
        },
      ]);
      fc.pre(source === undefined || reprint.fields.sources[0]?.origin === undefined);
      const articles = [...files.articles, reprint];
      const others = statusesIn(files).filter(([claim]) => claim !== `bridge-closed/${added}`);
      expect(statusesIn({ ...files, articles })).toEqual(expect.arrayContaining(others));
      const { archive } = build({ ...files, articles });
      expect(archive.coverageByClaim.get(`bridge-closed/${added}`)?.origins).toEqual([
        'The Almanac',
      ]);
    }),
    { numRuns: 300 },
  );
});

const claimOf = ({ claim }: { claim: { event: string; claim: string } }) =>
  `${claim.event}/${claim.claim}`;

test('a newsroom is named for another’s statement only where a file says so, or it spoke of the claim itself', () => {
  fc.assert(
    fc.property(someFiles(), (files) => {
      const { archive } = build(files);
      const said = new Set(
        files.articles.flatMap(({ fields: { publisher, origin, sources, statements } }) => [
          ...[origin, ...sources.map((one) => one.origin), ...statements.map((one) => one.origin)],
          ...statements.map((one) => `${publisher} on ${claimOf(one)}`),
        ]),
      );
      for (const statement of [...archive.statementsByArticle.values()].flat()) {
        const { origin, event, claim } = statement;
        const itself = archive.articleById.get(statement.article)?.publisher === origin;
        expect(itself || said.has(origin) || said.has(`${origin} on ${event}/${claim}`)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('a claim that only parties make is never corroborated', () => {
  fc.assert(
    fc.property(someFiles('only'), (files) => {
      expect(statusesIn(files).map(([, status]) => status)).not.toContain('corroborated');
    }),
    { numRuns: 500 },
  );
});

test('claims that are not of parties alone are corroborated now and then: the law is put to the test', () => {
  const statuses = new Set(
    fc
      .sample(someFiles(), { numRuns: 400, seed: 1 })
      .flatMap((files) => statusesIn(files).map(([, status]) => status)),
  );
  expect([...statuses].toSorted()).toEqual([
    'conflicting',
    'corroborated',
    'denied',
    'disputed',
    'party-claim',
    'reported',
    'single-origin',
    'unreported',
  ]);
});

/** In the order of the archive's maps, too. */
function inFull({ archive, findings }: { archive: Archive; findings: Finding[] }) {
  const parts = Object.entries(archive).map(([name, part]) => [
    name,
    part instanceof Map ? [...part] : part,
  ]);
  const told = findings.map((finding) => JSON.stringify(finding)).toSorted(compareText);
  return { parts, told };
}

test('the order of files never matters', () => {
  const shuffled = someFiles().chain((files) =>
    fc.record({
      files: fc.constant(files),
      articles: shuffle(files.articles),
      events: shuffle(files.events),
      topics: shuffle(files.topics),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ files, ...other }) => {
      expect(inFull(build(other))).toEqual(inFull(build(files)));
    }),
    { numRuns: 300 },
  );
});

function shuffle<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}
