import { expect, test } from 'vitest';
import { readHtml } from '#importing/read/read-html.ts';
import { textOfMarkdown } from '#importing/words/plain-words.ts';

const sentences = [
  'The bridge was closed at dusk.',
  'Two cables had cracks, an inspector said on the radio, and the port sent its divers to the piers.',
  'The mayor of Port Maren asked for patience while the authority, which denies that it knew, looks at a third cable.',
  'It opens again on Friday.',
];

const places: Record<string, (text: string) => string> = {
  'an article': (text) => `<article>${text}</article>`,
  'an article with parts': (text) =>
    `<article>${text.replaceAll('<p>', '<section><p>').replaceAll('</p>', '</p></section>')}</article>`,
  'an element with a name': (text) => `<div class="entry-content">${text}</div>`,
  'an element without a name': (text) => `<div>${text}</div>`,
  'an element with a name like that of a bar': (text) => `<div class="side-story">${text}</div>`,
  'lines that are no paragraphs': (text) =>
    `<article>${text.replaceAll('<p>', '<div>').replaceAll('</p>', '</div>')}</article>`,
};

const besides = [
  '',
  '<div class="sidebar"><p>A goat on the tram, and what the driver had to say about it, in our long weekend read.</p><p>Rain again in the hills, with more rain to follow, the weather office said on Monday.</p></div>',
  '<div id="comments"><article class="comment"><p>I saw it too, and I thought, well, that is a bridge, and one that I have known for long, so I rang my sister, who was out.</p></article></div>',
  '<div class="consent"><p>We value your privacy, and so do our 812 partners, with whom we share what you read, where you read it and for how long, as the law allows.</p></div>',
];

const cases = Object.entries(places).flatMap(([place, wrap]) =>
  [2, 3, 4].flatMap((length) => besides.map((beside) => ({ place, wrap, length, beside }))),
);

test.for(cases)('a report of $length sentences in $place comes whole', (one) => {
  const report = sentences.slice(0, one.length);
  const text = one.wrap(report.map((sentence) => `<p>${sentence}</p>`).join(''));
  const read = readHtml(
    `<html><body><nav><a href="/">Home</a></nav><h1>Bridge closed</h1>${text}${one.beside}</body></html>`,
  );
  const body = read.ok ? textOfMarkdown(read.value.body) : '';
  expect(report.filter((sentence) => !body.includes(sentence))).toEqual([]);
});
