import { request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const site = {
  'index.html': 'front page',
  '404.html': 'nothing here',
  'about/index.html': 'about',
  'plain.html': 'plain',
  'feed.xml': '<rss/>',
  'a b/index.html': 'spaced',
  'cite.bib': '@article{}',
  'search/en.pf_meta': 'x',
  'speculation-rules.json': '{}',
};

/** Asks for a path exactly as written, which fetch would tidy first. */
async function ask(path: string, base = '/') {
  const { url, close } = await serve(temporaryFolder(site), { base });
  onTestFinished(close);
  return new Promise((resolve, reject) => {
    request(new URL(url), { path }, (response) => {
      const { location, 'content-type': type } = response.headers;
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, text, location, type }));
    })
      .on('error', reject)
      .end();
  });
}

test('a folder is answered with its page', async () => {
  expect(await ask('/about/')).toMatchObject({ status: 200, text: 'about' });
});

test('a folder without its slash moves there', async () => {
  expect(await ask('/about')).toMatchObject({ status: 301, location: '/about/' });
  expect(await ask('/a%20b')).toMatchObject({ status: 301, location: '/a%20b/' });
});

test('a page is found without its ending', async () => {
  expect(await ask('/plain')).toMatchObject({ status: 200, text: 'plain' });
});

test('what is not there is answered with the 404 page', async () => {
  const missing = { status: 404, text: 'nothing here', type: 'text/html; charset=utf-8' };
  expect(await ask('/no/')).toMatchObject(missing);
  expect(await ask('/feed.xml/')).toMatchObject(missing);
});

test.for([
  ['/feed.xml', 'application/xml; charset=utf-8'],
  ['/cite.bib', 'application/x-bibtex; charset=utf-8'],
  ['/search/en.pf_meta', 'application/octet-stream'],
  ['/speculation-rules.json', 'application/speculationrules+json'],
])('%s is served as %s', async ([path, type]) => {
  expect(await ask(path ?? '')).toMatchObject({ status: 200, type });
});

test('under a base path, nothing stands outside it', async () => {
  expect(await ask('/repo/about/', '/repo/')).toMatchObject({ status: 200, text: 'about' });
  expect(await ask('/repo', 'repo')).toMatchObject({ status: 301, location: '/repo/' });
  expect(await ask('/about/', '/repo')).toMatchObject({
    status: 404,
    type: expect.stringMatching(/^text\/plain/),
  });
});

test.for(['/../secret', '/..%2f..%2f..%2fetc/passwd', '/%00', '/about/..%2f..%2f..%2fetc/hosts'])(
  '%s leads nowhere',
  async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404 });
  },
);

test('a path that cannot be read is refused', async () => {
  expect(await ask('/%E0%A4%A')).toMatchObject({ status: 400 });
});
