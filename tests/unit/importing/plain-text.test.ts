import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeMarkdown } from '#importing/markdown-text.ts';
import { readPlainText } from '#importing/plain-text.ts';
import { textOfMarkdown } from '#importing/plain-words.ts';

function imported(text: string) {
  const read = readPlainText(text);
  if (!read.ok) throw new Error(read.fault.found);
  const { told, copy, body, dropped } = read.value;
  const values = [told.title, told.date, told.byline].flat().map(({ value }) => value);
  return { values, url: copy.url, body: writeMarkdown(body), dropped, text: textOfMarkdown(body) };
}

test('headline, byline, date and address stand above the text', () => {
  const { values, url, body } = imported(
    'Bridge closed\nBy Ana Müller\n2 May 2024\nhttps://a.example/bridge\n\nThe bridge was closed.',
  );
  expect(values).toEqual(['Bridge closed', '2 May 2024', 'By Ana Müller']);
  expect(url).toBe('https://a.example/bridge');
  expect(body).toBe('The bridge was closed.\n');
});

test('a first line that is a sentence is no headline', () => {
  expect(imported('The bridge was closed.\n\nNobody was hurt.').values).toEqual([]);
});

test('a sentence that begins with "By" is no byline, and a date in the text is no date of the report', () => {
  const { values, body } = imported(
    'Bridge closed\n\nBy Monday the bridge was open.\n\nOn 2 May 2024 it closed again.',
  );
  expect(values).toEqual(['Bridge closed']);
  expect(body).toBe('By Monday the bridge was open.\n\nOn 2 May 2024 it closed again.\n');
});

test('lines without blank ones between them are paragraphs', () => {
  expect(imported('Bridge closed\nIt was dusk.\nNobody was hurt.').body).toBe(
    'It was dusk.\n\nNobody was hurt.\n',
  );
});

test('what looks like markup is text', () => {
  expect(imported('Bridge closed\n\n# 1 of *two* <b>cables</b>\n\n1984. A year').text).toBe(
    '# 1 of *two* <b>cables</b> 1984. A year',
  );
});

test('a text that is only a headline cannot be imported', () => {
  expect(readPlainText('Bridge closed\n')).toMatchObject({ ok: false });
});

test('every word is in a field, in the text or in the list of what was dropped', () => {
  const line = fc.constantFrom(
    '',
    '%',
    '% % %.',
    'By %',
    'By % Müller',
    '- %',
    'READ ALSO: %',
    'Share on Facebook',
    '[caption id="1"]%[/caption]',
    '[box a="b"]%[/box]',
    '# %',
    '<p>%</p>',
    'Similar articles',
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 30 }), (lines) => {
      let count = 0;
      const words: string[] = [];
      const text = lines.join('\n').replace(/%/g, () => {
        count += 1;
        words.push(`Word${count}x`);
        return `Word${count}x`;
      });
      const read = readPlainText(text);
      if (!read.ok) return;
      const { told, media, dropped, body } = read.value;
      const whole = JSON.stringify([told, media, dropped, textOfMarkdown(body)]);
      expect(words.filter((word) => !whole.includes(word))).toEqual([]);
    }),
  );
});
