import { afterEach, describe, expect, test, vi } from 'vitest';

/** The addresses of a site under a base path, as a build under that path makes them. */
async function pathsUnder(base: string, origin = '') {
  vi.resetModules();
  vi.stubEnv('ARCHIVE_BASE', base);
  vi.stubEnv('ARCHIVE_SITE', origin);
  return await import('#site/paths.ts');
}

// Modules are read anew for each base, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test.each([
  ['', '/'],
  ['/', '/'],
  ['/repo/', '/repo/'],
  ['repo', '/repo/'],
  ['/repo', '/repo/'],
  ['//a//b//', '/a/b/'],
])('the base "%s" begins and ends with a slash: %s', async (typed, base) => {
  const { homePath } = await pathsUnder(typed);
  expect(homePath()).toBe(base);
});

describe.each(['/', '/repo/'])('under %s', (base) => {
  test('every address stands below the base and ends in a slash', async () => {
    const paths = await pathsUnder(base);
    expect([
      paths.homePath(),
      paths.articlesPath(),
      paths.articlesYearPath('2022'),
      paths.articlesMonthPath('2022', '09'),
      paths.articlePath({ id: 'papers' }),
      paths.timelinePath(),
      paths.timelineYearPath('2022'),
      paths.eventPath({ id: 'burned' }),
      paths.topicsPath(),
      paths.topicPath({ id: 'tirana' }),
      paths.publishersPath(),
      paths.publisherPath('reuters'),
      paths.aboutPath(),
      paths.methodPath(),
    ]).toEqual(
      [
        '',
        'articles/',
        'articles/2022/',
        'articles/2022/09/',
        'articles/papers/',
        'timeline/',
        'timeline/2022/',
        'events/burned/',
        'topics/',
        'topics/tirana/',
        'publishers/',
        'publishers/reuters/',
        'about/',
        'about/method/',
      ].map((path) => base + path),
    );
  });

  test('a claim is a bare id on its event’s page, and a status a line on the page about the method', async () => {
    const { claimPath, methodPath } = await pathsUnder(base);
    expect(claimPath({ event: 'burned', id: 'time' })).toBe(`${base}events/burned/#time`);
    expect(methodPath('disputed')).toBe(`${base}about/method/#page-disputed`);
  });

  test('files have no slash at the end', async () => {
    const { filePath } = await pathsUnder(base);
    expect(filePath('feeds', 'rss.xml')).toBe(`${base}feeds/rss.xml`);
  });

  test('feeds and data have their promised addresses', async () => {
    const paths = await pathsUnder(base);
    expect([
      paths.feedPath('rss'),
      paths.feedPath('atom'),
      paths.feedPath('json'),
      paths.eventFeedPath({ id: 'burned' }),
      paths.topicFeedPath({ id: 'tirana' }),
      paths.correctionsFeedPath(),
      paths.dataPath(),
      paths.dataFilePath('articles.csv'),
      paths.articleDataPath({ id: 'papers' }),
      paths.dataSchemaPath('article'),
    ]).toEqual(
      [
        'feeds/rss.xml',
        'feeds/atom.xml',
        'feeds/feed.json',
        'events/burned/rss.xml',
        'topics/tirana/rss.xml',
        'corrections/rss.xml',
        'data/',
        'data/articles.csv',
        'data/articles/papers.json',
        'data/schemas/article.json',
      ].map((path) => base + path),
    );
  });
});

test('what is not plain is encoded, once', async () => {
  const { publisherPath, filePath } = await pathsUnder('/');
  expect(publisherPath('صحيفة')).toBe('/publishers/%D8%B5%D8%AD%D9%8A%D9%81%D8%A9/');
  expect(filePath('a/b', 'c d?#')).toBe('/a%2Fb/c%20d%3F%23');
});

test('a whole address stands at the site’s origin, under its base', async () => {
  const { absolute, articlePath } = await pathsUnder('/repo/', 'https://archive.example');
  expect(absolute(articlePath({ id: 'papers' }))).toBe(
    'https://archive.example/repo/articles/papers/',
  );
});

test('pages are made of addresses under the base', async () => {
  await pathsUnder('/repo/');
  const { newsroom } = await import('../queries/newsroom.ts');
  const { timelinePage } = await import('#queries/timeline-page.ts');
  const { homePage } = await import('#queries/home-page.ts');
  const { topicsPage } = await import('#queries/topics-page.ts');
  const { publisherPages } = await import('#queries/publishers-pages.ts');
  const { articlesPage } = await import('#queries/articles-pages.ts');
  const { articlePage } = await import('#queries/article-page.ts');
  const { eventPage } = await import('#queries/event-page.ts');
  const pages = [
    timelinePage(newsroom),
    homePage(newsroom),
    topicsPage(newsroom),
    publisherPages(newsroom),
    articlesPage(newsroom),
    ...newsroom.articles.map((article) => articlePage(newsroom, article)),
    ...newsroom.events.map((event) => eventPage(newsroom, event)),
  ];
  const addresses = [...JSON.stringify(pages).matchAll(/"(?:href|method)":"([^"#]*)/g)];
  const inside = addresses.flatMap(([, address]) => (address ? [address] : []));
  expect(inside.length).toBeGreaterThan(100);
  expect(inside.filter((address) => !address.startsWith('/repo/'))).toEqual([]);
});
