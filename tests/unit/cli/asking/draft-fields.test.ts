import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { askAbout } from '#cli/asking/draft-fields.ts';
import { Cancelled } from '#cli/usage.ts';
import type { Question } from '#importing/draft/question.ts';

const enter = '\r';
const down = '\u001b[B';
const cancel = '\u0003';

/** Types the keys, one after the other, as a person would who reads first. */
async function answersTo(questions: readonly Question[], keys: readonly string[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 100, rows: 40 });
  output.resume();
  const answers = askAbout(questions, { input, output });
  for (const key of keys) {
    await setTimeout(30);
    input.write(key);
  }
  return await answers;
}

const date: Question = {
  field: 'date',
  found: 'Two dates.',
  choices: ['2024-05-02', '2024-05-09'],
};
const publisher: Question = { field: 'publisher', found: 'No publisher.', choices: [] };

test('a choice of the clipping is taken', async () => {
  expect(await answersTo([date], [down, enter])).toEqual({ date: '2024-05-09' });
});

test('something else can be typed', async () => {
  const keys = [down, down, enter, ...'2024-05-03', enter];
  expect(await answersTo([date], keys)).toEqual({ date: '2024-05-03' });
});

test('a field can be left out', async () => {
  const answers = await answersTo([date, publisher], [down, down, down, enter, enter]);
  expect(answers).toEqual({ date: '', publisher: '' });
});

test('an answer that cannot be used is asked for again', async () => {
  const wrong = [...'31 May', enter];
  const keys = [down, down, enter, ...wrong, ...Array(6).fill('\u007f'), ...'2024-05-31', enter];
  expect(await answersTo([date], keys)).toEqual({ date: '2024-05-31' });
});

test('a person who gives up ends the command', async () => {
  await expect(answersTo([date, publisher], [cancel])).rejects.toThrow(Cancelled);
});
