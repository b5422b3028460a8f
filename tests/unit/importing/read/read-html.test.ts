import { expect, test } from 'vitest';
import { writeMarkdown } from '#importing/body/markdown-text.ts';
import { readHtml } from '#importing/read/read-html.ts';

const long =
  'The harbour bridge of Port Maren was closed at dusk on Wednesday after an inspector found cracks in two of its cables, the harbour authority said on the radio.';

function imported(head: string, article: string) {
  const read = readHtml(
    `<html><head>${head}</head><body><article>${article}<p>${long}</p><p>${long}</p></article></body></html>`,
  );
  if (!read.ok) throw new Error(read.fault.found);
  const { candidates, body, dropped, media } = read.value;
  return {
    date: candidates.date.map(({ value }) => value),
    byline: candidates.byline.map(({ value }) => value),
    body: writeMarkdown(body),
    dropped,
    media,
  };
}

test('lines at the head of the text fill what the page gives nowhere else', () => {
  const { date, byline } = imported('', '<h1>Closed</h1><p>2 May 2024</p><p>By Ana Müller</p>');
  expect([date, byline]).toEqual([['2 May 2024'], ['By Ana Müller']]);
});

test('lines at the head of the text do not replace what the page says', () => {
  const meta = '<meta name="author" content="Kim Sato"><meta name="date" content="2024-05-03">';
  const { date, byline } = imported(meta, '<p>2 May 2024</p><p>By Ana Müller</p>');
  expect([date, byline]).toEqual([['2024-05-03'], ['Kim Sato']]);
});

test('a date further down is no date of the report', () => {
  expect(imported('', `<p>${long}</p><p>2 May 2024</p>`).date).toEqual([]);
});

test('parts of a head that a page shows apart are read apart', () => {
  const { dropped, body } = imported(
    '',
    '<div class="article-meta"><span>المصدر: رويترز</span><span>نشر في ٣ مايو ٢٠٢٤</span></div>',
  );
  const whole = [...dropped.map(({ text }) => text), ...body.split('\n')];
  expect(whole).toContain('المصدر: رويترز');
});

test('a link to another story of the site leaves its words, any other link stays', () => {
  const { body, dropped } = imported(
    '<link rel="canonical" href="https://www.gazette.example/bridge">',
    `<p>${long} It was <a href="/ferry">the ferry</a>, <a href="https://gazette.example/notes.pdf">its notes</a> say, and <a href="https://port.example/">the port</a> too.</p>`,
  );
  expect(body).toContain(
    'It was the ferry, [its notes](https://gazette.example/notes.pdf) say, and [the port](https://port.example/) too.',
  );
  expect(dropped).toContainEqual({
    text: 'the ferry (https://www.gazette.example/ferry)',
    why: 'link to another story, its words stay in the text',
  });
});

test('shortcodes that a page shows as text are taken out of it', () => {
  const { body, media } = imported(
    '',
    `<p>${long}</p><p>[aesop_image imgwidth="60%" caption="The mole" credit="Kim Sato"]</p>`,
  );
  expect(body).not.toContain('aesop');
  expect(media).toEqual([{ kind: 'picture', shows: 'The mole', credit: 'Kim Sato' }]);
});
