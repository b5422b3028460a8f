import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeMarkdown } from '#importing/body/markdown-text.ts';
import { readPlainText } from '#importing/read/plain-text.ts';
import { textOfMarkdown } from '#importing/words/plain-words.ts';

function imported(clipping: string) {
  const read = readPlainText(clipping);
  if (!read.ok) throw new Error(read.fault.found);
  const { candidates, copy, body, dropped, media } = read.value;
  const values = [candidates.title, candidates.date, candidates.byline]
    .flat()
    .map(({ value }) => value);
  const text = textOfMarkdown(body);
  return { values, url: copy.url, body: writeMarkdown(body), dropped, media, text };
}

test('headline, byline, date and address are read above the text', () => {
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

test('a head of one line gives its parts', () => {
  const { values, body } = imported(
    'Bridge closed\nBy Ana Müller | 2 May 2024, 10:30\n\nThe bridge was closed.',
  );
  expect(values).toEqual(['Bridge closed', '2 May 2024, 10:30', 'By Ana Müller']);
  expect(body).toBe('The bridge was closed.\n');
});

test.each([
  [
    'a line that leads to a list',
    'Closed:\n• two cables\n• a pier',
    'Closed:\n\n- two cables\n- a pier\n',
  ],
  ['a list that is numbered', '3. two cables\n4. a pier', '3. two cables\n4. a pier\n'],
  ['one line of talk', '– Two cables, he said.', '– Two cables, he said.\n'],
  [
    'figures that count nothing',
    '8. May it was\n3. June it was not',
    '8\\. May it was 3. June it was not\n',
  ],
])('%s stays what it was', (_what, text, body) => {
  expect(imported(`Bridge closed\n\nIt was dusk.\n\n${text}`).body).toBe(`It was dusk.\n\n${body}`);
});

test('a list is one where no line is blank', () => {
  expect(
    imported('Bridge closed\nIt was dusk.\n- two cables\n- a pier\nNobody was hurt.').body,
  ).toBe('It was dusk.\n\n- two cables\n- a pier\n\nNobody was hurt.\n');
});

test('a line that is only the credit of a picture belongs to media', () => {
  const { body, dropped, media } = imported('Ura u mbyll\n\nFoto: LSA\n\nUra u mbyll dje.');
  expect([body, media]).toEqual(['Ura u mbyll dje.\n', [{ kind: 'picture', credit: 'LSA' }]]);
  expect(dropped.map(({ text }) => text)).toEqual(['Foto: LSA']);
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
      const { candidates, media, dropped, body } = read.value;
      const whole = JSON.stringify([candidates, media, dropped, textOfMarkdown(body)]);
      expect(words.filter((word) => !whole.includes(word))).toEqual([]);
    }),
  );
});
