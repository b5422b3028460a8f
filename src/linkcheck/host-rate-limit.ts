/** Lets requests to one host wait for each other, with a pause between them; hosts do not wait for others. */

export type Wait = (milliseconds: number) => Promise<void>;

/** In: the pause between two requests to a host in milliseconds, and what waits. */
export function rateLimitByHost(pause: number, wait: Wait) {
  const last = new Map<string, Promise<void>>();
  return async function limited<T>(host: string, task: () => Promise<T>): Promise<T> {
    const before = last.get(host) ?? Promise.resolve();
    const done = before.then(task);
    last.set(
      host,
      done.then(
        () => wait(pause),
        () => wait(pause),
      ),
    );
    return await done;
  };
}
