import { expect, test } from 'vitest';
import type { LinkRecord } from '#archive/link-record.ts';
import type { Answer } from '#linkcheck/answer.ts';
import { type Checking, checkAddresses } from '#linkcheck/check-links.ts';
import type { Method } from '#linkcheck/follow.ts';

const status = (code: number, more: { location?: string; retryAfter?: number } = {}): Answer => ({
  kind: 'answered',
  status: code,
  ...more,
});

/** A network that answers by a table, and a clock that goes on when somebody waits. */
function network(answers: Readonly<Record<string, Answer | readonly Answer[]>>) {
  const asked: string[] = [];
  const waited: number[] = [];
  const busy = new Map<string, number>();
  let most = 0;
  const checking: Checking = {
    pause: 2000,
    redirects: 3,
    today: '2026-11-20',
    wait: (milliseconds) => {
      waited.push(milliseconds);
      return Promise.resolve();
    },
    ask: async (address: URL, method: Method) => {
      const now = (busy.get(address.host) ?? 0) + 1;
      busy.set(address.host, now);
      most = Math.max(most, now);
      await Promise.resolve();
      busy.set(address.host, now - 1);
      const before = asked.filter((one) => one === `${method} ${address.href}`).length;
      asked.push(`${method} ${address.href}`);
      const told = answers[`${method} ${address.href}`] ?? answers[address.href];
      if (!told) throw new Error(`nobody answers ${method} ${address.href}`);
      return 'kind' in told ? told : (told[Math.min(before, told.length - 1)] ?? status(500));
    },
  };
  return { checking, asked, waited, most: () => most };
}

const a = 'https://a.example/1';

test('by HEAD, and no more where that is answered well', async () => {
  const net = network({ [a]: status(200) });
  const { records } = await checkAddresses([a], new Map(), net.checking);
  expect(net.asked).toEqual([`HEAD ${a}`]);
  expect(records.get(a)).toEqual({ checked: '2026-11-20', result: 'ok', status: 200, misses: 0 });
});

test.each([405, 501, 403, 404])('by GET where HEAD is answered by %i', async (code) => {
  const net = network({ [`HEAD ${a}`]: status(code), [`GET ${a}`]: status(200) });
  const { records } = await checkAddresses([a], new Map(), net.checking);
  expect(net.asked).toEqual([`HEAD ${a}`, `GET ${a}`]);
  expect(records.get(a)?.result).toBe('ok');
});

test('where it has moved to, and not for ever', async () => {
  const net = network({
    [a]: status(301, { location: '/2' }),
    'https://a.example/2': status(302, { location: 'https://b.example/' }),
    'https://b.example/': status(200),
    'https://loop.example/': status(302, { location: '/' }),
    'https://away.example/': status(302, { location: 'ftp://a.example/' }),
  });
  const { records } = await checkAddresses(
    [a, 'https://loop.example/', 'https://away.example/'],
    new Map(),
    net.checking,
  );
  expect([...records.values()].map(({ result }) => result)).toEqual(['ok', 'unsure', 'unsure']);
  expect(net.asked.filter((one) => one.includes('loop'))).toHaveLength(4);
});

test('one request a host at a time, with a pause after each, also where others lead to it', async () => {
  const pages = Array.from({ length: 5 }, (_, number) => `https://a.example/${number}`);
  const others = Array.from({ length: 5 }, (_, number) => `https://b${number}.example/`);
  const net = network(
    Object.fromEntries([
      ...pages.map((page) => [page, status(200)]),
      ...others.map((page, number) => [page, status(301, { location: pages[number] ?? '' })]),
    ]),
  );
  await checkAddresses([...pages, ...others], new Map(), net.checking);
  expect(net.asked).toHaveLength(15);
  expect(net.most()).toBe(1);
  expect(net.waited.filter((pause) => pause === 2000)).toHaveLength(15);
});

test('a host that asks for a while is asked once more after it, and for longer on another day', async () => {
  const net = network({
    [a]: [status(429, { retryAfter: 30 }), status(200)],
    'https://b.example/1': status(503, { retryAfter: 3600 }),
    'https://b.example/2': status(200),
  });
  const { records, asked } = await checkAddresses(
    [a, 'https://b.example/1', 'https://b.example/2'],
    new Map(),
    net.checking,
  );
  expect(net.waited).toContain(30_000);
  expect(net.waited).not.toContain(3_600_000);
  expect(net.asked).not.toContain('HEAD https://b.example/2');
  expect([...records.keys()]).toEqual([a]);
  expect(asked).toEqual([a]);
});

test('what is not asked for stays recorded, what the content no longer names does not', async () => {
  const known: LinkRecord = { checked: '2026-11-01', result: 'missed', status: 404, misses: 1 };
  const before = new Map([
    [a, known],
    ['https://old.example/', known],
    ['https://b.example/', known],
  ]);
  const net = network({
    [a]: status(200),
    'https://b.example/': status(503, { retryAfter: 3600 }),
  });
  const { records } = await checkAddresses([a, 'https://b.example/'], before, net.checking);
  expect([...records]).toEqual([
    [a, { checked: '2026-11-20', result: 'ok', status: 200, misses: 0 }],
    ['https://b.example/', known],
  ]);
});

test('two parts of a page are one address', async () => {
  const net = network({ [a]: status(200) });
  const { records } = await checkAddresses([`${a}#x`, `${a}#y`], new Map(), net.checking);
  expect(net.asked).toEqual([`HEAD ${a}`]);
  expect([...records.keys()]).toEqual([a]);
});

test('a machine that is cut off records nothing', async () => {
  const noHost: Answer = { kind: 'failed', why: 'no-host' };
  const net = network({ [a]: noHost, 'https://b.example/': noHost });
  const checked = await checkAddresses([a, 'https://b.example/'], new Map(), net.checking);
  expect([checked.isOnline, checked.records.size]).toEqual([false, 0]);
});

test('it can be stopped', async () => {
  const net = network({ [a]: status(200) });
  const stopped = { ...net.checking, isStopped: () => true };
  expect((await checkAddresses([a], new Map(), stopped)).asked).toEqual([]);
  expect(net.asked).toEqual([]);
});
