import { PassThrough } from 'node:stream';
import { WriteStream } from 'node:tty';
import { afterEach, expect, test, vi } from 'vitest';
import { progress } from '#cli/reporting/progress.ts';

afterEach(() => {
  vi.useRealTimers();
});

function written(isTTY: boolean, run: (line: ReturnType<typeof progress>) => void): string {
  vi.useFakeTimers({ toFake: ['performance'] });
  const out = Object.assign(Object.create(WriteStream.prototype), { isTTY });
  const through = new PassThrough();
  out.write = through.write.bind(through);
  run(progress(out));
  through.end();
  // Below Node 26 one chunk is all that was written; from then on it is one of several.
  const chunks: unknown[] = [];
  for (let chunk = through.read(); chunk !== null; chunk = through.read()) chunks.push(chunk);
  return chunks.join('');
}

function readSlowly({ onRead, end }: ReturnType<typeof progress>) {
  for (let read = 1; read <= 3; read += 1) {
    vi.advanceTimersByTime(600);
    onRead(read * 1000, 10_000);
  }
  end();
}

test('a person who waits for more than a second sees a line, and then it goes', () => {
  const lines = written(true, readSlowly).split('\r\u001B[K');
  expect(lines).toEqual(['', '2,000 of 10,000 files read', '3,000 of 10,000 files read', '']);
});

test('one who does not wait sees nothing', () => {
  expect(
    written(true, ({ onRead, end }) => {
      onRead(1, 2);
      onRead(2, 2);
      end();
    }),
  ).toBe('');
});

test('a log gets nothing', () => {
  expect(written(false, readSlowly)).toBe('');
});
