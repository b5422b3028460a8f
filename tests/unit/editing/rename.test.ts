import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Renaming } from '#editing/references.ts';
import { planRename } from '#editing/rename.ts';
import { readArchive } from '#ingest/read-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const event = (...more: string[]) =>
  ['---', 'title: Closed', 'date: 2024-05-01', ...more, '---', ''].join('\n');
const article = (...more: string[]) =>
  ['---', 'title: A report', 'date: 2024-05-02', 'publisher: The Gazette', ...more, '---', ''].join(
    '\n',
  );
const topic = (...more: string[]) =>
  ['---', 'name: A topic', 'kind: place', ...more, '---', ''].join('\n');

/** The files that a renaming changes, by their new paths, and how many references each had. */
function renamed(files: Readonly<Record<string, string>>, renaming: Renaming) {
  const root = temporaryFolder(files);
  const plan = planRename(root, renaming);
  if (!plan.ok) throw new Error(plan.fault.found);
  const { changes } = plan.value;
  const within = (path: string) => path.slice(root.length + 1);
  return {
    texts: Object.fromEntries(changes.map(({ becomes, text }) => [within(becomes.file), text])),
    references: Object.fromEntries(
      changes.map(({ becomes, references }) => [within(becomes.file), references]),
    ),
  };
}

function faultOf(files: Readonly<Record<string, string>>, renaming: Renaming) {
  const plan = planRename(temporaryFolder(files), renaming);
  if (plan.ok) throw new Error('It was planned');
  return plan.fault;
}

const anEvent = { kind: 'events', from: 'old', to: 'new' } as const;
const aTopic = { kind: 'topics', from: 'old', to: 'new' } as const;
const anArticle = { kind: 'articles', from: 'old', to: 'new' } as const;

describe('the references of front matter', () => {
  test('to an event: events, claims with their names kept, after', () => {
    const { texts, references } = renamed(
      {
        'events/old.md': event('claims: { old: { text: Old } }'),
        'events/next.md': event('after: old'),
        'articles/a.md': article(
          'events: [ other, "old" ] # both',
          'statements:',
          '  - claim: old/old   # keep',
          '    says: old/old is old',
          "  - { claim: 'old/old', says: So. }",
        ),
        'events/other.md': event(),
      },
      anEvent,
    );
    expect(texts['events/new.md']).toBe(event('claims: { old: { text: Old } }', 'formerly: [old]'));
    expect(texts['events/next.md']).toBe(event('after: new'));
    expect(texts['articles/a.md']).toBe(
      article(
        'events: [ other, "new" ] # both',
        'statements:',
        '  - claim: new/old   # keep',
        '    says: old/old is old',
        "  - { claim: 'new/old', says: So. }",
      ),
    );
    expect(references).toEqual({ 'events/new.md': 0, 'events/next.md': 1, 'articles/a.md': 3 });
  });

  test('to a topic: topics, sources, place, related', () => {
    const { texts } = renamed(
      {
        'topics/old.md': topic('related: [b]'),
        'topics/b.md': topic('related:', '- old'),
        'events/e.md': event('place: old', 'topics: [b, old]'),
        'articles/a.md': article(
          'topics:',
          '  - old',
          'sources:',
          '  - { id: old, name: old, kind: document, topic: old }',
          'basedOn: old',
        ),
        'articles/old.md': article(),
      },
      aTopic,
    );
    expect(texts['topics/b.md']).toBe(topic('related:', '- new'));
    expect(texts['events/e.md']).toBe(event('place: new', 'topics: [b, new]'));
    expect(texts['articles/a.md']).toBe(
      article(
        'topics:',
        '  - new',
        'sources:',
        '  - { id: old, name: old, kind: document, topic: new }',
        'basedOn: old',
      ),
    );
    expect(Object.keys(texts)).not.toContain('articles/old.md');
  });

  test('to an article: basedOn; it keeps its folder', () => {
    const { texts } = renamed(
      { 'articles/2024/old.md': article(), 'articles/b.md': article('basedOn: >-', '  old') },
      anArticle,
    );
    expect(Object.keys(texts)).toEqual(['articles/2024/new.md', 'articles/b.md']);
    expect(texts['articles/b.md']).toContain('basedOn: "new"\n---\n');
  });
});

test('links by id: bare, with their kind, with a fragment; not those of another kind', () => {
  const body = (id: string) =>
    `\n[a](event:${id}#time), [b](${id}), [c][d] <a href="${id}">e</a>\n\n[d]: <event:${id}>\n`;
  const { texts, references } = renamed(
    { 'events/old.md': event(), 'articles/a.md': `${article()}${body('old')}` },
    anEvent,
  );
  expect(texts['articles/a.md']).toBe(`${article()}${body('new')}`);
  expect(references['articles/a.md']).toBe(4);

  const other = { 'topics/old.md': topic(), 'events/old.md': event() };
  const ofTopics = { ...other, 'articles/a.md': `${article()}\n[a](topic:old) [b](event:old)\n` };
  expect(renamed(ofTopics, aTopic).texts['articles/a.md']).toContain(
    '[a](topic:new) [b](event:old)',
  );
});

test('links in bodies: inline, definitions, HTML, in the file itself; nothing that only looks like one', () => {
  const body = (name: string) =>
    [
      '',
      `See [it](../events/${name}.md#time "${'old'}.md"), [this][it] and <a class='x' href="../events/${name}.md">that</a>.`,
      '',
      `> [it]: <../events/${name}.md>`,
      '',
      'Not `[it](../events/old.md)`, nor [older](../events/older.md), nor https://x.example/events/old.md.',
      '',
    ].join('\n');
  const { texts, references } = renamed(
    {
      'events/old.md': `${event()}\n[here](old.md#time) and [there](./old.md)\n`,
      'events/older.md': event(),
      'articles/a.md': `${article()}${body('old')}`,
    },
    anEvent,
  );
  expect(texts['articles/a.md']).toBe(`${article()}${body('new')}`);
  expect(texts['events/new.md']).toBe(
    `${event('formerly: [old]')}\n[here](new.md#time) and [there](./new.md)\n`,
  );
  expect(references).toEqual({ 'events/new.md': 2, 'articles/a.md': 3 });
});

test('a byte order mark and Windows line ends stay, and so does everything else', () => {
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const before = `${article('events: [old]', '# a comment  ')}\nÇa va 🙂 [x](../events/old.md)\n\n\n`;
  const { texts } = renamed(
    { 'articles/a.md': windows(before), 'events/old.md': windows(event()) },
    anEvent,
  );
  expect(texts['articles/a.md']).toBe(windows(before.replaceAll('old', 'new')));
  expect(texts['events/new.md']).toBe(windows(event('formerly: [old]')));
});

test('former ids: the old one comes first; one that is taken back is none any more', () => {
  const { texts } = renamed({ 'events/old.md': event('formerly: [older]') }, anEvent);
  expect(texts['events/new.md']).toBe(event('formerly: [old, older]'));
  const back = renamed({ 'events/old.md': event('formerly: [new, older]') }, anEvent);
  expect(back.texts['events/new.md']).toBe(event('formerly: [old, older]'));
});

test('a name that could not be an id is corrected, and was no address', () => {
  const { texts } = renamed({ 'events/Old_One.md': event() }, { ...anEvent, from: 'Old_One' });
  expect(texts).toEqual({ 'events/new.md': event() });
});

describe('what cannot be is told, and what to do', () => {
  test.each([
    ['New', 'id has small letters'],
    ['2024', 'address of a year'],
    ['index', 'reserved'],
    ['../x', 'id has small letters'],
  ])('a new name that is none: %s', (to, found) => {
    expect(faultOf({ 'events/old.md': event() }, { ...anEvent, to }).found).toContain(found);
  });

  test('an old name that is not there, with one that is near', () => {
    const { found, remedy } = faultOf({ 'events/olds.md': event() }, anEvent);
    expect(found).toBe('There is no file "old" in the folder events.');
    expect(remedy).toBe('Did you mean "olds"? Write the name of the file without .md.');
  });

  test('a new name that is taken, or was', () => {
    const files = { 'events/old.md': event(), 'events/new.md': event() };
    expect(faultOf(files, anEvent).found).toMatch(/^"new" is taken by .*events\/new\.md\.$/);
    const former = { 'events/old.md': event(), 'events/b.md': event('formerly: [new]') };
    expect(faultOf(former, anEvent).found).toMatch(/^"new" is a former id of .*events\/b\.md/);
  });

  test('the same name', () => {
    expect(faultOf({ 'events/old.md': event() }, { ...anEvent, to: 'old' }).found).toBe(
      'The two names are the same.',
    );
  });

  test('a file that cannot be read: it may name the renamed one', () => {
    const files = { 'events/old.md': event(), 'articles/a.md': '---\ntitle: [\n---\n' };
    expect(faultOf(files, anEvent).found).toMatch(/articles\/a\.md cannot be read/);
  });

  test('two files of one id', () => {
    const files = { 'articles/1/old.md': article(), 'articles/2/old.md': article() };
    expect(faultOf(files, anArticle).found).toMatch(/^Two files have the id "old"/);
  });
});

test('errors that are there already do not stand in the way', () => {
  const files = {
    'articles/old.md': article('topics: [nowhere]'),
    'articles/b.md': article('basedOn: old', 'events: [gone]'),
  };
  expect(Object.keys(renamed(files, anArticle).texts)).toHaveLength(2);
});

test('the fixture newsroom is as whole with every name changed', () => {
  const folder = 'tests/fixtures/newsroom';
  const { archive } = readArchive(folder);
  const ids = [
    ...archive.articles.map(({ id }) => ({ kind: 'articles' as const, from: id })),
    ...archive.events.map(({ id }) => ({ kind: 'events' as const, from: id })),
  ];
  for (const { kind, from } of ids) {
    const plan = planRename(join(process.cwd(), folder), { kind, from, to: 'quite-another-name' });
    expect(plan).toMatchObject({ ok: true });
    if (!plan.ok) continue;
    for (const { file, text } of plan.value.changes) {
      const before = readFileSync(file.file, 'utf8');
      const after = text.replace(`formerly: [${from}]\n`, '').replace(`[${from}, `, '[');
      expect(after.replaceAll('quite-another-name', from)).toBe(before);
    }
  }
});
