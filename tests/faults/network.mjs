// Runs commands of the project in a network of their own, in which every name that is asked for and every connection is
// written down: `node tests/faults/network.mjs [command…]`, such as `start`, `dev`, `build`, `test`, `"test -- unit"`. It needs Linux, and root or
// the right to make a network (unshare). Where that is not given it says so: nothing is tried then.
import { spawn, spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { demand } from './workplace.mjs';

const inside = '--inside';
const asked = process.argv.slice(2).filter((word) => word !== inside);
const commands = asked.length > 0 ? asked : ['start', 'dev', 'build'];

/** An address of nobody's (RFC 5737), to which every name leads. */
const anywhere = '192.0.2.1';
const calls = [];

if (process.argv.includes(inside)) {
  await listen();
  await hearsItself();
  for (const command of commands) await tryCommand(command);
  demand(calls.length === 0, `called out: ${[...new Set(calls)].join(', ')}`);
  console.log(`npm run ${commands.join(', ')}: nobody was called.`);
  process.exit(0);
}

const root = process.getuid?.() === 0 ? [] : ['--map-root-user'];
const { status } = spawnSync('unshare', [...root, '--net', 'true']);
if (status === 0) {
  const args = [...root, '--net', process.execPath, import.meta.filename, inside, ...commands];
  process.exit(spawnSync('unshare', args, { stdio: 'inherit' }).status ?? 1);
}
console.log(
  `NOT TRIED: this system gives no network of its own (unshare --net), so nobody has listened to: ${commands.join(', ')}. As root on Linux: node tests/faults/network.mjs ${commands.join(' ')}`,
);

/** Answers every question for a name with the address of nobody, and takes connections to it. */
async function listen() {
  const ip = (...args) => demand(spawnSync('ip', args).status === 0, `ip ${args.join(' ')}`);
  const servers = readFileSync('/etc/resolv.conf', 'utf8').matchAll(/^nameserver\s+([\d.]+)$/gm);
  const addresses = [...servers].map(([, address]) => address);
  ip('link', 'set', 'lo', 'up');
  for (const address of [anywhere, ...addresses.filter((one) => !one.startsWith('127.'))]) {
    ip('addr', 'add', `${address}/32`, 'dev', 'lo');
  }
  const socket = createSocket('udp4');
  socket.on('message', (question, from) => {
    calls.push(nameIn(question));
    socket.send(answerTo(question), from.port, from.address);
  });
  await new Promise((done) => socket.bind(53, done));
  for (const port of [80, 443]) {
    const server = createServer((connection) => {
      calls.push(`port ${port} of ${connection.localAddress}`);
      connection.destroy();
    });
    await new Promise((done) => server.listen(port, anywhere, done));
  }
}

/** The name that a DNS message asks for (RFC 1035, section 4.1.2). */
function nameIn(question) {
  const labels = [];
  for (let at = 12; question[at] > 0; at += question[at] + 1) {
    labels.push(question.toString('latin1', at + 1, at + 1 + question[at]));
  }
  return labels.join('.');
}

/** One address for a question of type A, nothing for others. */
function answerTo(question) {
  const end = question.indexOf(0, 12) + 5;
  const isForAddress = question.readUInt16BE(end - 4) === 1;
  const head = Buffer.from(question.subarray(0, end));
  head.writeUInt16BE(0x8180, 2);
  head.writeUInt16BE(isForAddress ? 1 : 0, 6);
  head.writeUInt16BE(0, 10);
  const answer = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 1, 0, 4, ...anywhere.split('.')]);
  return isForAddress ? Buffer.concat([head, answer]) : head;
}

/** A trap that catches nothing would prove nothing. */
async function hearsItself() {
  await fetch('https://control.example/').catch(() => {});
  const heard = ['control.example', `port 443 of ${anywhere}`].every((one) => calls.includes(one));
  demand(heard, `a call of its own was not heard: ${calls.join(', ') || 'nothing'}`);
  calls.length = 0;
}

/** Runs it as on a computer that has never run it: nothing in the environment keeps it quiet. */
async function tryCommand(command) {
  const home = mkdtempSync(join(tmpdir(), 'archive-network-'));
  const quiet = /^(CI|GITHUB_ACTIONS|ASTRO_\w+|TELEMETRY_\w+|DO_NOT_TRACK|NODE_ENV|npm_\w+)$/i;
  const kept = Object.entries(process.env).filter(([name]) => !quiet.test(name));
  const env = {
    ...Object.fromEntries(kept),
    HOME: home,
    XDG_CONFIG_HOME: home,
    ...(!command.startsWith('test') && { ARCHIVE_OUT: join(home, 'site') }),
  };
  const child = spawn('npm', ['run', ...command.split(' ')], {
    env,
    detached: true,
    stdio: 'pipe',
  });
  let said = '';
  const isServing = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk;
        const address = /http:\/\/(?:localhost|127\.0\.0\.1):\d+\//.exec(said)?.[0];
        if (['dev', 'start', 'preview'].includes(command) && address) resolve(address);
      });
    }
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const address = await Promise.race([isServing, ended.then(() => undefined)]);
  if (address === undefined) demand(child.exitCode === 0, `npm run ${command}:\n${said}`);
  else {
    await fetch(address);
    // Astro asks for its newest version when everything else is done.
    await pause(3000);
    process.kill(-child.pid, 'SIGTERM');
    await ended;
  }
  console.log(`npm run ${command}: ${calls.length} calls`);
  rmSync(home, { recursive: true, force: true });
}
