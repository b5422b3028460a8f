import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWordPress } from '#importing/read/wordpress.ts';

const whole = readFileSync('tests/fixtures/clippings/wordpress-export.xml', 'utf8');
const clippings = (xml: string) => {
  const read = readWordPress(xml);
  if (!read.ok) throw new Error(read.fault.found);
  return read.value;
};

test('what is no published post is skipped, and said to be', () => {
  expect(clippings(whole).skipped).toEqual([
    '"Half a thought" is not published there (draft).',
    '"About us" is a page of the site, not a post.',
    '"IMG_0014" is a file of the media library.',
    '"IMG_0015" is a file of the media library.',
    '"Home" is a line of a menu.',
  ]);
});

test('a post without a picture is given none, though the export leaves out numbers', () => {
  const numberless = whole.replaceAll(/<wp:post_id>\d+<\/wp:post_id>/g, '');
  const shown = clippings(numberless).clippings.map(({ media }) => media.map((one) => one.shows));
  expect(shown).toEqual([['Pilots at the eastern mole', 'The mole in fog'], []]);
});

test('a login becomes the name that goes with it', () => {
  const bylines = clippings(whole).clippings.map(({ candidates }) => candidates.byline[0]?.value);
  expect(bylines).toEqual(['Omar Idris', 'admin']);
});

test('a login whose account shows nothing else becomes the first and the last name that the export gives', () => {
  const account = (names: string) =>
    `<wp:author><wp:author_login>admin</wp:author_login><wp:author_display_name>admin</wp:author_display_name>${names}</wp:author>`;
  const bylineWith = (names: string) =>
    clippings(whole.replace('<wp:author>', `${account(names)}<wp:author>`)).clippings.map(
      ({ candidates }) => candidates.byline[0]?.value,
    )[1];
  const first = '<wp:author_first_name>Lina</wp:author_first_name>';
  const last = '<wp:author_last_name>Berg</wp:author_last_name>';
  expect([bylineWith(first + last), bylineWith(first)]).toEqual(['Lina Berg', 'admin']);
});

test('categories and tags are listed, but for those that say nothing', () => {
  const filed = ['Harbour &amp; bridge', 'Uncategorized', 'Port Maren']
    .map((name) => `<category domain="post_tag"><![CDATA[${name}]]></category>`)
    .join('');
  const xml = whole.replace('<title>Fog</title>', `<title>Fog</title>${filed}`);
  const fog = clippings(xml).clippings.find(
    ({ candidates }) => candidates.title[0]?.value === 'Fog',
  );
  expect(fog?.filed).toEqual(['Harbour & bridge', 'Port Maren']);
});

test.each([
  ['broken XML', whole.replace('</channel>', '')],
  ['XML of another kind', '<?xml version="1.0"?><note>Hello</note>'],
  [
    'a feed',
    '<rss version="2.0"><channel><title>News</title><item><title>A</title></item></channel></rss>',
  ],
  [
    'an export without posts',
    whole.replaceAll('<wp:post_type><![CDATA[post]]>', '<wp:post_type>page'),
  ],
])('%s has its own message', (_what, xml) => {
  expect(readWordPress(xml)).toMatchSnapshot();
});

test('entities that grow without end do no harm', () => {
  const entities = Array.from({ length: 20 }, (_, index) =>
    index === 0
      ? '<!ENTITY e0 "ha">'
      : `<!ENTITY e${index} "&e${index - 1};&e${index - 1};&e${index - 1};">`,
  );
  const bomb = whole
    .replace('<rss', `<!DOCTYPE rss [${entities.join('')}]><rss`)
    .replace('<title>Fog</title>', '<title>&e19;</title>');
  expect(JSON.stringify(readWordPress(bomb)).length).toBeLessThan(100_000);
});
