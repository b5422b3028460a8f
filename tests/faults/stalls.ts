/**
 * Looks for bodies that stall a build: `node tests/faults/stalls.ts [bodies] [seed]`. Pieces of every construct are repeated
 * in pairs until the limits refuse one more, and what they just accept is read in each way that the archive reads it. None
 * may take a second of processor time, or 300 MB.
 */
import { bodyLimitFaults } from '#ingest/bodies/body-limits.ts';
import { pick, randomFrom } from './random.ts';
import { fragments, shapes } from './stalls/fragments.ts';
import { endReading, type Measured, measured } from './stalls/measured.ts';

const bodies = Number(process.argv[2] ?? 1000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
/** Milliseconds of processor time. */
const longest = 1000;

/** Something for every reader: without any they would not parse. */
const forAll = '\n\n[a](b) ![x](y) «متن» <b>z</b>\n';
const everything = `a *b* [c](d) [^1] <i>e</i>\n\n- a\n\n> b\n\n# c\n\n[^1]: x\n\n|a|\n|-|\n|b|\n${forAll}`;

/** As often as the limits let it be, to a fiftieth. */
function maxRatio(make: (times: number) => string): number {
  const isAccepted = (times: number) => bodyLimitFaults(make(times) + forAll).length === 0;
  let [accepted, refused] = [0, 1];
  while (refused < 300_000 && isAccepted(refused)) [accepted, refused] = [refused, refused * 2];
  while (refused - accepted > Math.max(1, accepted / 50)) {
    const between = Math.floor((accepted + refused) / 2);
    if (isAccepted(between)) accepted = between;
    else refused = between;
  }
  return accepted;
}

/** Milliseconds without what follows their point. */
const whole = (_key: string, value: unknown) =>
  typeof value === 'number' ? Math.round(value) : value;

/** The least of up to three readings: on a machine that others use, one takes more processor time than its work needs. */
async function leastOf(text: string, readings = 3): Promise<Measured> {
  const taken = await measured(text);
  const isDone = typeof taken === 'string' || maxOf(taken) <= longest || readings === 1;
  if (isDone) return taken;
  const again = await leastOf(text, readings - 1);
  return maxOf(again) < maxOf(taken) ? again : taken;
}

function maxOf(taken: Measured): number {
  return typeof taken === 'string' ? Number.POSITIVE_INFINITY : Math.max(...Object.values(taken));
}

const random = randomFrom(seed);
// What is read first takes long: nothing is compiled yet.
await measured(everything.repeat(40));
let slowest = { most: 0, told: '' };
let wrong = 0;
for (let tried = 0; tried < bodies; tried += 1) {
  const one = pick(random, fragments) ?? '';
  const two = random() < 0.2 ? '' : (pick(random, fragments) ?? '');
  const [name = '', shape] = pick(random, Object.entries(shapes)) ?? [];
  const make = (times: number) => shape?.(one, two, times) ?? '';
  const times = maxRatio(make);
  const taken = await leastOf(make(times) + forAll);
  const most = maxOf(taken);
  const told = `${JSON.stringify([one, two])} ${name}, ${times} times: ${JSON.stringify(taken, whole)}`;
  if (most > slowest.most) slowest = { most, told };
  if (most <= longest) continue;
  wrong += 1;
  console.log(told);
}
await endReading();
console.log(`The slowest: ${slowest.told}`);
console.log(`${bodies} bodies from seed ${seed}, ${wrong} took too long.`);
process.exitCode = wrong === 0 ? 0 : 1;
