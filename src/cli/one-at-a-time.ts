/** Lets one build of a checkout run at a time: Astro keeps what it is working on inside the project. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const lock = '.cache/build.lock';

/** Runs a task once no other process of this checkout runs one. A lock whose process has gone is taken over. */
export function oneAtATime<T>(task: () => T): T {
  mkdirSync(dirname(lock), { recursive: true });
  let hasTold = false;
  while (!take()) {
    if (!hasTold) console.error('Another build is under way here; this one waits for it.');
    hasTold = true;
    pause(200);
  }
  try {
    return task();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Writes the lock where there is none; one that was left behind is thrown away first. */
function take(): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isRunning(holder())) rmSync(lock, { force: true });
    return false;
  }
}

function holder(): number {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return Number.NaN;
  }
}

/** Whether there is such a process. A lock that is being written has no number yet: its process is running. */
function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
