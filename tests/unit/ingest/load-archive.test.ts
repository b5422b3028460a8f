import { mkdirSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatProblem } from '#archive/problem.ts';
import { ContentError } from '#ingest/content-error.ts';
import { contentFolder } from '#ingest/folder/content-files.ts';
import { loadArchive } from '#ingest/load-archive.ts';
import { readArchive } from '#ingest/read-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const article = (...more: string[]) =>
  ['---', 'title: A report', 'date: 2024-05-02', 'publisher: The Gazette', ...more, '---', ''].join(
    '\n',
  );

const errorsIn = (folder: string) =>
  readArchive(folder).problems.filter(({ severity }) => severity === 'error');
const codesIn = (folder: string) => errorsIn(folder).map(({ code }) => code);

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the fixture newsroom', () => {
  const { archive, problems, files } = readArchive('tests/fixtures/newsroom');

  test('has no error, and the warnings that it is meant to have', () => {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(
      problems
        .filter(
          ({ code }) =>
            !['statement-unsourced', 'channel-missing', 'version-unrecorded'].includes(code),
        )
        .map(({ path, field, code }) => `${path.split('/').slice(-2).join('/')} ${field} ${code}`),
    ).toEqual([
      'articles/bregu-bridge.md sources[0] source-unlike-base',
      'articles/mina-ferry.md sources[0] source-unlike-base',
      'events/inquiry-opens.md claims.cost claim-unreported',
      'topics/tide-tables.md file topic-unused',
    ]);
  });

  test('leaves out files whose names begin with an underscore', () => {
    expect(files).toBe(30);
    expect([...archive.articleById.keys()].filter((id) => id.startsWith('_'))).toEqual([]);
  });

  test('takes no part of an id from a folder that only tidies', () => {
    expect(archive.articleById.get('gazette-bridge')?.path).toBe(
      'tests/fixtures/newsroom/articles/2024/gazette-bridge.md',
    );
  });

  test('has claims of every status', () => {
    const statuses = [...archive.coverageByClaim].map(([claim, { status }]) => [claim, status]);
    expect(Object.fromEntries(statuses)).toEqual({
      'channel-dredged/pier': 'denied',
      'bridge-closed/time': 'corroborated',
      'bridge-closed/cables': 'disputed',
      'bridge-closed/tower': 'conflicting',
      'bridge-closed/traffic': 'reported',
      'bridge-closed/barge': 'single-origin',
      'bridge-closed/blame': 'disputed',
      'bridge-closed/overdue': 'party-claim',
      'bridge-closed/sabotage': 'denied',
      'bridge-closed/reopening': 'unreported',
      'ferry-fire/flames': 'reported',
      'ferry-fire/aboard': 'single-origin',
      'ferry-fire/hurt': 'reported',
      'crossing-suspended/order': 'party-claim',
      'inquiry-opens/chair': 'single-origin',
      'inquiry-opens/cost': 'unreported',
    });
  });

  test('differs in precision where it is meant to', () => {
    const differing = [...archive.coverageByClaim.values()].filter(
      ({ differsInPrecision }) => differsInPrecision,
    );
    expect(differing.map(({ claim }) => claim.id)).toEqual(['time', 'traffic', 'hurt']);
  });

  test('has its events in order', () => {
    expect(archive.events.map(({ id }) => id)).toEqual([
      'bridge-opened',
      'channel-dredged',
      'bridge-closed',
      'ferry-fire',
      'crossing-suspended',
      'inquiry-opens',
    ]);
  });
});

test('one bare article is an archive', () => {
  const { archive, problems } = readArchive('tests/fixtures/bare');
  expect(problems.map(({ code }) => code)).toEqual(['body-empty']);
  expect(archive.articles).toMatchObject([
    { id: 'one-article', title: 'Market hall to stay open on Sundays', body: { digest: '' } },
  ]);
});

describe('several mistakes in several files', () => {
  const folder = () =>
    temporaryFolder({
      'articles/one.md': article('bylin: [Ana]', 'topics: [tirna]', 'language: en_GB'),
      'articles/two.md': '---\ntitle: [\n---\n',
      'articles/three.md': article('basedOn: two', 'topics: [tirna, broken]', 'events: [nowhere]'),
      'articles/four.md': article('added: no').replace('2024-05-02', '2024-13'),
      'events/attack.md': '---\ndate: 31/12/2024\nclaims:\n  a: { txt: A }\n---\n\n[x](gone.md)\n',
      'topics/tirana.md': '---\nname: Tirana\nkind: plaice\n---\n',
      'topics/broken.md': 'no front matter\n',
    });

  test('are all told in one run, by file and from top to bottom', () => {
    const root = folder();
    const told = errorsIn(root).map(
      ({ path, line, code }) => `${relative(root, path)}:${line} ${code}`,
    );
    expect(told).toEqual([
      'articles/four.md:3 date-invalid',
      'articles/four.md:5 date-invalid',
      'articles/one.md:5 field-unknown',
      'articles/one.md:7 language-invalid',
      'articles/three.md:6 topic-unknown',
      'articles/three.md:7 event-unknown',
      'articles/two.md:2 yaml-unclosed',
      'events/attack.md:1 field-missing',
      'events/attack.md:2 date-invalid',
      'events/attack.md:4 field-missing',
      'events/attack.md:4 field-unknown',
      'events/attack.md:7 link-broken',
      'topics/broken.md:1 front-matter-missing',
      'topics/tirana.md:3 choice-invalid',
    ]);
  });

  test('hold no stack trace and no words of a library', () => {
    const told = readArchive(folder()).problems.map(formatProblem).join('\n');
    expect(told).not.toMatch(/Invalid input|expected string|received|ZodError|^\s+at /m);
  });

  test('have three lines each', () => {
    for (const problem of readArchive(folder()).problems) {
      expect(formatProblem(problem).split('\n')).toHaveLength(3);
    }
  });
});

describe('files as machines write them', () => {
  test('a byte order mark and Windows line ends make no difference', () => {
    const plain = article('topics: [tirna]', 'byline: Ana');
    const folders = [
      plain,
      `\uFEFF${plain}`,
      plain.replaceAll('\n', '\r\n'),
      plain.replaceAll('\n', '\r'),
    ];
    const told = folders.map((text) => {
      const root = temporaryFolder({ 'articles/report.md': `${text}Text.` });
      return readArchive(root).problems.map(({ line, column, code }) => [line, column, code]);
    });
    expect(told).toEqual(folders.map(() => [[6, 9, 'field-shape']]));
  });

  test('a body reads the same with either line end', () => {
    const digests = ['\n', '\r\n'].map((end) => {
      const text = `${article()}\nOne.\n\nTwo.\n`.replaceAll('\n', end);
      return readArchive(temporaryFolder({ 'articles/report.md': text })).archive.articles[0]?.body;
    });
    expect(digests[0]).toEqual(digests[1]);
    expect(digests[0]?.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  test('a file that is not UTF-8 is told', () => {
    const root = temporaryFolder({ 'topics/tirana.md': '---\nname: Tirana\nkind: place\n---\n' });
    mkdirSync(join(root, 'articles'));
    writeFileSync(
      join(root, 'articles/report.md'),
      Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1'),
    );
    expect(codesIn(root)).toEqual(['encoding-invalid']);
  });

  test('a file in UTF-16 is told', () => {
    const root = temporaryFolder({ 'articles/x.txt': '' });
    writeFileSync(join(root, 'articles/report.md'), Buffer.from(`\uFEFF${article()}`, 'utf16le'));
    expect(codesIn(root)).toContain('encoding-invalid');
  });

  test('an empty folder is an archive', () => {
    const { archive, problems, files } = readArchive(temporaryFolder({ 'events/.gitkeep': '' }));
    expect([archive.articles, problems, files]).toEqual([[], [], 0]);
  });

  test('a folder that is not there is told', () => {
    expect(readArchive('tests/fixtures/nowhere').problems.map(formatProblem)).toEqual([
      [
        'tests/fixtures/nowhere:1:1  file  [content-missing]',
        '  There is no such folder.',
        '  Make the folder, or name another with ARCHIVE_CONTENT.',
      ].join('\n'),
    ]);
  });
});

describe('empty fields', () => {
  test('count as left out', () => {
    const text = article('byline:', "summary: ''", 'copy:', '  via:', 'rights:', 'status:');
    const { archive, problems } = readArchive(temporaryFolder({ 'articles/report.md': text }));
    expect(problems.map(({ code }) => code)).toEqual(['body-empty']);
    expect(archive.articles).toMatchObject([
      { byline: [], status: 'published', rights: { text: 'restated' } },
    ]);
  });

  test.each(["''", "' '", '>3', ''])('but not a value: %s', (typed) => {
    const statement = [
      'statements:',
      '  - claim: closed/label',
      '    says: So.',
      `    value: ${typed}`,
    ];
    const root = temporaryFolder({
      'articles/report.md': article(...statement),
      'events/closed.md':
        '---\ntitle: Closed\ndate: 2024\nclaims:\n  label: { text: A label, kind: text }\n---\n',
    });
    expect(errorsIn(root).map(({ code, field }) => [code, field])).toEqual([
      ['field-empty', 'statements[0].value'],
    ]);
  });
});

test('every scalar is the text that was typed', () => {
  const text = article('byline: [no, 010, 12:30:45, 1e3, null, 0x1F]').replace('A report', '2024');
  const { archive } = readArchive(temporaryFolder({ 'articles/report.md': text }));
  expect(archive.articles).toMatchObject([
    { title: '2024', byline: ['no', '010', '12:30:45', '1e3', 'null', '0x1F'] },
  ]);
});

test('a date that YAML would twist is the text that was typed: 0777 is the year 777, when nobody reported', () => {
  const event = '---\ntitle: The bridge is built\ndate: 0777\n---\n';
  const root = temporaryFolder({
    'articles/report.md': article().replace('2024-05-02', '0777'),
    'events/built.md': event,
  });
  expect(readArchive(root).archive.events).toMatchObject([{ date: { edtf: '0777' } }]);
  expect(errorsIn(root)).toMatchObject([
    { code: 'date-invalid', field: 'date', line: 3, column: 7 },
  ]);
});

test('a file of 50 MB is told with the limit, and not read', () => {
  const root = temporaryFolder({ 'articles/film.md': '', 'events/closed.md': '' });
  truncateSync(join(root, 'articles/film.md'), 50 * 2 ** 20);
  const [problem] = errorsIn(root);
  expect(problem).toMatchObject({ code: 'file-too-large', line: 1, column: 1 });
  expect(problem?.path).toMatch(/articles\/film\.md$/);
  expect(problem?.found).toBe('The file has 50 MB; a content file may have up to 1 MB.');
});

describe('links from one body to another', () => {
  const root = (address: string) =>
    temporaryFolder({
      'articles/2024/report.md': `${article()}\n[it](${address})\n`,
      'articles/draft.md': '---\ntitle: A draft\nstatus: draft\n---\n',
      'articles/_left-out.md': '',
      'events/closed.md': '---\ntitle: Closed\ndate: 2024\n---\n',
    });

  test.each([
    '../../events/closed.md',
    '../../events/closed.md#time',
    './report.md',
    'closed#time',
    'event:closed',
    'article:report',
    '#here',
    'https://example.com/',
    'mailto:a@example.com',
  ])('%s leads somewhere', (address) => {
    expect(codesIn(root(address))).toEqual([]);
  });

  test.each([
    'closed.md',
    '../../events/close.md',
    '/events/closed/',
    '../../events/closed',
    'event:report',
    '../_left-out.md',
    '%E0%A4%A',
  ])('%s leads nowhere', (address) => {
    expect(codesIn(root(address))).toEqual(['link-broken']);
  });

  test('one to a draft leads nowhere: a draft has no page', () => {
    expect(codesIn(root('../draft.md'))).toEqual(['link-broken']);
  });
});

describe('the archive for pages', () => {
  test('stops with every error, and no warning, as editors read them', () => {
    vi.stubEnv('ARCHIVE_CONTENT', 'tests/fixtures/broken/formerly-in-use--twice');
    expect(() => loadArchive()).toThrow(ContentError);
    expect(() => loadArchive()).toThrow(/formerly-in-use[\s\S]+formerly-in-use/);
    vi.stubEnv('ARCHIVE_CONTENT', 'tests/fixtures/broken/claim-unreported');
    expect(loadArchive().events).toHaveLength(1);
  });

  test('is read once, and again where a file has changed', () => {
    const root = temporaryFolder({ 'articles/report.md': article() });
    vi.stubEnv('ARCHIVE_CONTENT', root);
    const first = loadArchive();
    expect(loadArchive()).toBe(first);
    writeFileSync(
      join(root, 'articles/report.md'),
      article().replace('A report', 'A mended report'),
    );
    utimesSync(join(root, 'articles/report.md'), 1, 1);
    expect(loadArchive().articles[0]?.title).toBe('A mended report');
  });

  test('comes from the folder "content", unless ARCHIVE_CONTENT names another', () => {
    vi.stubEnv('ARCHIVE_CONTENT', '');
    expect(relative('.', contentFolder())).toBe('content');
    vi.stubEnv('ARCHIVE_CONTENT', 'tests/fixtures/bare');
    expect(relative('.', contentFolder())).toBe('tests/fixtures/bare');
  });
});
