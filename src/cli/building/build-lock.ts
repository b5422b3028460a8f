/** Lets one build of a checkout run at a time: Astro keeps what it is working on inside the project. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isRunning } from './is-running.ts';

const lock = '.cache/build.lock';

/** Longer than any build takes, in milliseconds: one that hangs is ended, and its lock is nobody’s. */
export const longestBuild = 6 * 60 * 60 * 1000;

/** Runs a task once no other process of this checkout runs one. A lock whose process has gone is taken over. */
export async function withBuildLock<T>(
  task: () => Promise<T>,
  printError: (text: string) => void = console.error,
): Promise<T> {
  mkdirSync(dirname(lock), { recursive: true });
  let hasSaidSo = false;
  while (!take()) {
    if (!hasSaidSo) printError('Another build is running here; this one waits for it.');
    hasSaidSo = true;
    pause(200);
  }
  try {
    return await task();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Writes the lock where there is none; one that was left behind is thrown away first. */
function take(): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    // A folder that cannot be written to or a full disk is no other build: waiting would not end.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    if (!isHeld()) rmSync(lock, { force: true });
    return false;
  }
}

/** A lock that is being written has no number yet; one that has none a while later was left so by a crash. */
function isHeld(): boolean {
  const pid = holder();
  if (!Number.isInteger(pid) || pid <= 0) return ageOfLock() < longestWriting;
  // After so long the number may be that of another process.
  return ageOfLock() < longestBuild && isRunning(pid);
}

/** Milliseconds. */
const longestWriting = 5000;

function ageOfLock(): number {
  return Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0);
}

function holder(): number {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return Number.NaN;
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
