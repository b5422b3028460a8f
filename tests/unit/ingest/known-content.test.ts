import { expect, test } from 'vitest';
import { knownContent } from '#ingest/known-content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const report = (fields: string, text = 'Text.') =>
  `---\ntitle: A report\n${fields}\n---\n\n${text}\n`;

const newsroom = () =>
  knownContent(
    temporaryFolder({
      'articles/bridge.md': report(
        [
          'date: 2024-05-02',
          'publisher: The Gazette',
          'formerly: [old-bridge]',
          'sources: [{ id: radio, name: Radio, kind: media, origin: Harbour Radio }]',
        ].join('\n'),
      ),
      'articles/draft.md': report(
        'publisher: Estuary Wire\norigin: THE GAZETTE\nformerly: [old-draft]\nstatus: draft',
      ),
      'articles/broken.md': 'No front matter',
      'events/closed.md': report('date: 2024-05-01\nformerly: [old-closed]'),
    }),
  );

test('outlets are known from reports and drafts, and a report’s spelling goes before a draft’s', () => {
  const known = newsroom();
  expect([...known.outlets.values()].map(({ name }) => name).sort()).toEqual([
    'Estuary Wire',
    'Harbour Radio',
    'The Gazette',
  ]);
});

test('an id is taken by the file that has it or had it, whatever is in that', () => {
  const known = newsroom();
  expect([...known.ids.articles.keys()].sort()).toEqual([
    'bridge',
    'broken',
    'draft',
    'old-bridge',
    'old-draft',
  ]);
  expect(known.ids.articles.get('old-bridge')).toMatch(/bridge\.md$/);
});

test('what can be referred to are files, not what they were called', () => {
  const known = newsroom();
  expect([...known.present.events]).toEqual(['closed']);
  expect(known.events).toEqual([{ value: 'closed', name: 'A report (2024-05-01)' }]);
});

test('a folder that is not there knows nothing', () => {
  const { ids, outlets, problems } = knownContent('/no/such/folder');
  expect([ids.articles.size, outlets.size]).toEqual([0, 0]);
  expect(problems).toMatchObject([{ code: 'content-missing' }]);
});
