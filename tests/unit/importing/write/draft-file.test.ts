import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftFile } from '#importing/write/draft-file.ts';
import { readFrontMatter } from '#ingest/front-matter/front-matter.ts';

const line = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'no',
          '0777',
          '- a',
          ': ',
          '#',
          '&a',
          '*',
          '!',
          '|',
          '>',
          "'",
          '"',
          '---',
          '{',
          'می‌خواهم',
          'word',
          '  ',
          '2024-05-02',
          'null',
          '~',
          '\u00a0',
          '%',
          '@',
          '`',
        ),
        { minLength: 1, maxLength: 40 },
      )
      .map((parts) => parts.join(' ')),
  )
  .map((text) => text.replace(/\p{Cc}/gu, '').trim())
  .filter((text) => text !== '');

test('every text is read back as it was, and the body too', () => {
  fc.assert(
    fc.property(line, line, line, (title, name, remark) => {
      const fields = {
        title,
        publisher: name,
        byline: [name, title],
        media: [{ kind: 'picture', shows: title, credit: name }],
        rights: { text: 'none' },
        status: 'draft',
      };
      const file = draftFile({
        title,
        date: undefined,
        publisher: name,
        fields,
        questions: [],
        remarks: [{ text: remark }, { field: 'title', text: remark }],
        body: 'The body.\n',
        dropped: [],
      });
      const read = readFrontMatter(file);
      expect(read.ok && read.value.data).toEqual(fields);
      expect(read.ok && read.value.body.trim()).toBe('The body.');
    }),
    { numRuns: 500 },
  );
});

test('a long text is folded as the archive folds it', () => {
  const title =
    'The harbour bridge was closed at dusk after an inspector found cracks in its cables. '
      .repeat(2)
      .trim();
  const file = draftFile({
    title,
    date: undefined,
    publisher: undefined,
    fields: { title },
    questions: [],
    remarks: [],
    body: '',
    dropped: [],
  });
  expect(file).toContain('title: >-\n  The harbour bridge');
});
