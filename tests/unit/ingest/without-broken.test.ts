/** A preview goes on without the files that have errors: whichever they are, every other page can be made. */
import { expect, test } from 'vitest';
import { brokenFiles, withoutBroken } from '#ingest/broken-files.ts';
import { listContent } from '#ingest/folder/content-files.ts';
import { readText } from '#ingest/folder/read-text.ts';
import { readListed } from '#ingest/read-archive.ts';
import { articlePage } from '#queries/article-page.ts';
import { articlesMonths, articlesPage, articlesYears } from '#queries/articles-pages.ts';
import { correctionsPage } from '#queries/corrections-page.ts';
import { deskPage } from '#queries/desk-page.ts';
import { eventPage } from '#queries/event-page.ts';
import { formerAddresses } from '#queries/former-addresses.ts';
import { homePage } from '#queries/home-page.ts';
import { publisherPages, publishersPage } from '#queries/publishers-pages.ts';
import { searchPage } from '#queries/search-page.ts';
import { timelinePage, timelineYears } from '#queries/timeline-page.ts';
import { topicPage } from '#queries/topic-page.ts';
import { topicsPage } from '#queries/topics-page.ts';
import { versionPages } from '#queries/version-page.ts';

const listed = listContent('tests/fixtures/newsroom');
const broken = listed.files.map(({ path }, index) => ({
  path,
  // Some files cannot be used as they are, others could: both are left out.
  breakIt: (text: string) =>
    index % 2 === 0
      ? text.replace('---\n', '---\nbylin: x\n')
      : `${text}\n[gone](no-such-file.md)\n`,
}));

test.for(broken)('without $path every other page can be made', ({ path: broken, breakIt }) => {
  const textOf: typeof readText = (file, path) => {
    const read = readText(file, path);
    return path === broken && 'text' in read ? { text: breakIt(read.text) } : read;
  };
  const { problems } = readListed(listed, textOf);
  const left = brokenFiles(listed, problems);
  expect(left.map(({ file }) => file.path)).toContain(broken);
  const { archive } = readListed(withoutBroken(listed, left), textOf);
  for (const query of [
    articlesPage,
    articlesYears,
    articlesMonths,
    correctionsPage,
    formerAddresses,
    homePage,
    publishersPage,
    publisherPages,
    searchPage,
    timelinePage,
    timelineYears,
    topicsPage,
    versionPages,
  ]) {
    query(archive);
  }
  for (const article of archive.articles) articlePage(archive, article);
  for (const event of archive.events) eventPage(archive, event);
  for (const topic of archive.topics) topicPage(archive, topic);
  const [first] = deskPage(archive, problems, []).errors;
  expect(first?.texts.length).toBeGreaterThan(0);
});
