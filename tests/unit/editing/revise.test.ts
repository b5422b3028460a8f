import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planRename } from '#editing/rename.ts';
import { planRevise } from '#editing/revise.ts';
import { writeVersions } from '#editing/write-versions.ts';
import { readArchive } from '#ingest/read-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const article = (title: string, more = '') =>
  `---\ntitle: ${title}\ndate: 2024-05-02\npublisher: The Gazette\n${more}---\n\nShut at dusk.\n`;
const correction = 'corrections: [{ date: 2024-05-04, kind: correction, why: Wrong. }]\n';

function aContent() {
  const root = temporaryFolder({
    'articles/2024/bridge.md': article('Bridge', 'added: 2024-05-02\n'),
    'articles/ferry.md': article('Ferry'),
    'articles/sketch.md': '---\ntitle: Sketch\nstatus: draft\n---\n',
    'articles/taken-back.md': article(
      'Taken back',
      'status: withdrawn\ncorrections: [{ date: 2024-05-04, kind: withdrawal, why: Wrong. }]\n',
    ),
  });
  const bridge = join(root, 'articles/2024/bridge.md');
  return {
    root,
    revise: (...ids: string[]) => {
      const plan = planRevise(root, ids);
      if (plan.ok) writeVersions(plan.value);
      return plan.ok ? plan.value : plan.fault;
    },
    edit: (change: (text: string) => string) =>
      writeFileSync(bridge, change(readFileSync(bridge, 'utf8'))),
    text: () => readFileSync(bridge, 'utf8'),
    read: (path: string) => readFileSync(join(root, path), 'utf8'),
    codes: () =>
      readArchive(root)
        .problems.map(({ code }) => code)
        .filter((code) => /^(version|ledger)-/.test(code)),
    versionOf: (id: string) => readArchive(root).archive.articleById.get(id)?.version,
  };
}

const louder = (text: string) => text.replace('dusk', 'dawn');

test('the first time, the ledger takes up every published article, and the copy is the file to the byte', () => {
  const { revise, read, text, root } = aContent();
  expect(revise('bridge')).toMatchObject({ ledgerIs: 'new', added: ['bridge', 'ferry'] });
  expect(read('versions/bridge/1.md')).toBe(text());
  expect(Object.keys(JSON.parse(read('versions/ledger.json')))).toEqual(['bridge', 'ferry']);
  expect(readdirSync(join(root, 'versions')).toSorted()).toEqual(['bridge', 'ledger.json']);
});

test('what is kept is read as no article, and nothing is wrong with it', () => {
  const { revise, root, codes } = aContent();
  const before = readArchive(root).archive.articles.map(({ id }) => id);
  revise('bridge');
  expect(readArchive(root).archive.articles.map(({ id }) => id)).toEqual(before);
  expect(codes()).toEqual([]);
});

describe('a change', () => {
  test('of an article whose version is kept is explained, and is the next version', () => {
    const { revise, edit, codes, versionOf } = aContent();
    revise('bridge');
    edit(louder);
    expect(codes()).toEqual(['version-unrecorded']);
    expect(versionOf('bridge')).toBe(2);
  });

  test('that a new correction tells is explained', () => {
    const { revise, edit, codes, versionOf } = aContent();
    revise();
    edit((text) => louder(text).replace('added:', `${correction}added:`));
    expect(codes()).toEqual(['version-unrecorded']);
    expect(versionOf('bridge')).toBe(2);
  });

  test('that nothing explains is an error', () => {
    const { revise, edit, codes } = aContent();
    revise();
    edit(louder);
    expect(codes()).toEqual(['version-unexplained']);
  });

  test('is not explained by a correction that was there before', () => {
    const { revise, edit, codes } = aContent();
    edit((text) => text.replace('added:', `${correction}added:`));
    revise();
    edit(louder);
    expect(codes()).toEqual(['version-unexplained']);
  });

  test('is not explained twice by one kept version, once the ledger has taken it in', () => {
    const { revise, edit, codes } = aContent();
    revise('bridge');
    edit(louder);
    revise();
    expect(codes()).toEqual([]);
    edit((text) => text.replace('dawn', 'noon'));
    expect(codes()).toEqual(['version-unexplained']);
  });

  test('of references and dates of coming in is none', () => {
    const { revise, edit, codes, versionOf } = aContent();
    revise();
    edit((text) => text.replace('2024-05-02\n---', '2024-06-01\nformerly: [shut]\n---\n\n'));
    expect([codes(), versionOf('bridge')]).toEqual([[], 1]);
  });

  test('of line ends is none', () => {
    const { revise, edit, codes } = aContent();
    revise('bridge');
    edit((text) => text.replaceAll('\n', '\r\n'));
    expect(codes()).toEqual([]);
  });
});

describe('kept again', () => {
  test('without an edit in between nothing changes', () => {
    const { revise, read } = aContent();
    revise('bridge');
    const ledger = read('versions/ledger.json');
    expect(revise('bridge')).toMatchObject({
      ledgerIs: 'unchanged',
      copies: [],
      unchanged: [{ id: 'bridge', version: 1 }],
    });
    expect(read('versions/ledger.json')).toBe(ledger);
  });

  test('after an edit it is the next version, and the one before it is unchanged', () => {
    const { revise, edit, read, text } = aContent();
    revise('bridge');
    const first = text();
    edit(louder);
    expect(revise('bridge')).toMatchObject({ copies: [{ id: 'bridge', version: 2 }] });
    expect([read('versions/bridge/1.md'), read('versions/bridge/2.md')]).toEqual([first, text()]);
  });
});

describe('without an id', () => {
  test('articles that were published since are taken up', () => {
    const { revise, root } = aContent();
    revise();
    writeFileSync(join(root, 'articles/new.md'), article('New'));
    expect(revise()).toMatchObject({ ledgerIs: 'changed', added: ['new'], copies: [] });
    expect(revise()).toMatchObject({ ledgerIs: 'unchanged' });
  });

  test('an explained change gets its number, an unexplained one is refused', () => {
    const { revise, edit } = aContent();
    revise('bridge');
    edit(louder);
    expect(revise()).toMatchObject({ updated: [{ id: 'bridge', version: 2 }] });
    edit((text) => text.replace('dawn', 'noon'));
    expect(revise()).toMatchObject({ problems: [{ code: 'version-unexplained' }] });
  });
});

describe('it is refused, and nothing is written,', () => {
  const refused = (...ids: string[]) => {
    const { revise, root } = aContent();
    const plan = revise(...ids);
    expect(readdirSync(root)).toEqual(['articles']);
    return plan;
  };

  test('for what is no article, with the nearest that is', () => {
    expect(refused('bridg')).toMatchObject({
      remedy: expect.stringContaining('"bridge"'),
    });
  });

  test('for a draft and for a withdrawn article', () => {
    expect(refused('sketch')).toMatchObject({ found: expect.stringContaining('draft') });
    expect(refused('bridge', 'taken-back')).toMatchObject({
      found: expect.stringContaining('withdrawn'),
    });
  });

  test('when it comes too late: the article has changed already', () => {
    const { revise, edit, read } = aContent();
    revise();
    const ledger = read('versions/ledger.json');
    edit(louder);
    expect(revise('bridge')).toMatchObject({
      problems: [{ code: 'version-unexplained', remedy: expect.stringContaining('undo') }],
    });
    expect(read('versions/ledger.json')).toBe(ledger);
  });

  test('beside a version that has been altered', () => {
    const { revise, edit, root } = aContent();
    revise('bridge');
    edit(louder);
    rmSync(join(root, 'versions/bridge/1.md'));
    expect(revise('bridge')).toMatchObject({ problems: [{ code: 'version-altered' }] });
  });
});

test('a rename is no change, and what would lose the ledger is refused', () => {
  const { revise, root } = aContent();
  revise('bridge');
  const plan = planRename(root, { kind: 'articles', from: 'bridge', to: 'harbour-bridge' });
  expect(plan).toMatchObject({ ok: true });
  expect(plan.ok && plan.value.versions.map(({ to }) => to.split('versions/')[1])).toEqual([
    'harbour-bridge/1.md',
    'ledger.json',
  ]);
  writeFileSync(join(root, 'versions/ledger.json'), 'no ledger');
  expect(
    planRename(root, { kind: 'articles', from: 'bridge', to: 'harbour-bridge' }),
  ).toMatchObject({
    ok: false,
    fault: { found: expect.stringContaining('ledger') },
  });
});
