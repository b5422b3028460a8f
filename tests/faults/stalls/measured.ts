/** Has a text read by a thread of its own, which is stopped where it takes too long or too much memory. */
import { Worker } from 'node:worker_threads';
import { z } from 'zod';

/** The most memory that a thread may hold, in MB. */
const maxMemory = 300;
/** Milliseconds after which nobody waits any longer. */
const patience = 30_000;

const timesSchema = z.record(z.string(), z.number());

/** Milliseconds of processor time by reader; of one that did not end, why. */
export type Measured = Readonly<Record<string, number>> | string;

let thread: Worker | undefined;

/** How long each reader takes over a text. */
export async function measured(text: string): Promise<Measured> {
  thread ??= new Worker(new URL('./reading-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: maxMemory },
  });
  const { promise, resolve } = Promise.withResolvers<Measured>();
  const reading = thread;
  const fail = (why: string) => {
    reading.terminate();
    thread = undefined;
    resolve(why);
  };
  const tell = (times: unknown) => resolve(timesSchema.parse(times));
  const fault = ({ message }: Error) => fail(message);
  const timer = setTimeout(() => fail(`not done after ${patience / 1000} s`), patience);
  reading.on('message', tell).on('error', fault).postMessage(text);
  const result = await promise;
  clearTimeout(timer);
  reading.off('message', tell);
  if (thread === reading) reading.off('error', fault);
  return result;
}

/** Lets the thread end. */
export async function endReading(): Promise<void> {
  await thread?.terminate();
}
