import { expect, test } from 'vitest';
import { dropBoilerplate } from '#importing/body/boilerplate.ts';
import { parseMarkdown, writeMarkdown } from '#importing/body/markdown-text.ts';

const around = (block: string) =>
  dropBoilerplate(parseMarkdown(`The bridge was closed.\n\n${block}\n\nNobody was hurt.`));

test.each([
  'READ ALSO: Ferry fares rise again',
  'Read more: [Ferry fares rise again](https://a.example/ferry)',
  'Read more »',
  'LEXO EDHE: Rriten çmimet e trageteve',
  'اقرأ أيضا: ارتفاع أسعار العبّارات',
  'بیشتر بخوانید: گرانی قایق‌ها',
  'Lesen Sie auch: Fähre wird teurer',
  '[Ferry fares rise again](https://a.example/ferry)',
  'Share on Facebook / Tweet',
  'Share this: Facebook Twitter WhatsApp 12',
  'Shpërndaje në Facebook',
  'Subscribe to our newsletter',
  'Sign up for our daily newsletter.',
  'Sign up to our newsletter and never miss a story.',
  '### Get our daily briefing',
  'الكلمات الدلالية: الجسر، الميناء',
  'Follow us on Telegram',
  'This website uses cookies to count its readers.',
  'ADVERTISEMENT',
  '© 2024 The Gazette. All rights reserved.',
  'Tags: bridge, port',
  'The post Bridge closed appeared first on Harbour Life.',
  '- [A goat on the tram](/goat)\n- [Rain again](/rain)',
  '## Similar Articles to This Post\n\n- [A goat on the tram](/goat)',
  '### Related articles\n\n[A goat](/goat)\n\n[Rain](/rain)',
  'Artikuj të ngjashëm\n\n- [Një dhi](/dhi)',
  'https://video.example/watch?v=1',
])('dropped, and what follows is kept: %s', (block) => {
  const { body, dropped } = around(block);
  expect(writeMarkdown(body)).toBe('The bridge was closed.\n\nNobody was hurt.\n');
  expect(dropped.length).toBeGreaterThan(0);
});

test.each([
  'Read more about the bridge in the report that the authority published.',
  'Share prices fell on Friday.',
  'Share: the word that the mayor used three times.',
  'Get our boats out of the harbour, the pilots told the mayor.',
  'Subscribe to a theory and you will be held to it, the mayor said.',
  'Related parties met on Monday to talk about the cables.',
  'Comments by the mayor were not to be had.',
  'The tables are [on the page of the authority](https://a.example/tables).',
  '- [Two cables](https://a.example/2) are cracked\n- a third is not',
  '> [A lamp keeper](https://a.example/keeper) heard it',
  'Cookies were served at the opening.',
  'X',
])('kept: %s', (block) => {
  const { body, dropped } = around(block);
  expect(dropped).toEqual([]);
  expect(body.children).toHaveLength(3);
});

test('what readers wrote goes to the end of the page', () => {
  const { body, dropped } = around('## 3 Comments\n\nFirst!\n\nI saw it too.');
  expect(writeMarkdown(body)).toBe('The bridge was closed.\n');
  expect(dropped.map(({ why }) => why)).toEqual(Array(4).fill('comments'));
});

test.each(['Comments', 'Responses', '## Responses', '### Comments', '## Komente', '## التعليقات'])(
  'a subheading "%s" is kept with all that follows it, and is pointed out',
  (title) => {
    const { body, dropped, notes } = around(`${title}\n\nThe authority denies it.`);
    expect([body.children.length, dropped, notes.length]).toEqual([4, [], 1]);
  },
);

test.each(['3 hours ago', 'Reply', 'Leave a Reply'])(
  'it is the heading of readers’ comments where "%s" follows',
  (line) => {
    const { body } = around(`## Comments\n\n${line}\n\nI saw it too.`);
    expect(writeMarkdown(body)).toBe('The bridge was closed.\n');
  },
);

test.each(['12 Responses to “Bridge closed”', 'Comments (3)', 'Leave a comment', '3 Komente'])(
  '"%s" is no subheading of a report',
  (title) => {
    expect(around(`## ${title}\n\nFirst!`).body.children).toHaveLength(1);
  },
);

test('a count of comments above the report drops nothing of it', () => {
  const { body } = dropBoilerplate(
    parseMarkdown('Port Maren\n\n3 Comments\n\nThe bridge was closed.'),
  );
  expect(writeMarkdown(body)).toContain('The bridge was closed.');
});
