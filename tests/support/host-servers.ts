/** Starts a web server of this machine with the configuration that docs/hosting.md shows. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

export interface Host {
  /** As `npm run headers` and the manual name it. */
  readonly name: string;
  /** Its program, and what says its version. */
  readonly program: string;
  readonly versionFlag: string;
  /** The configuration around the block of the manual, and how the server is started with it. In: its folder. */
  readonly configuration: (block: string, folder: string) => string;
  readonly args: (file: string) => readonly string[];
}

const apacheModules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'filter', 'deflate'];
const modules = '/usr/lib/apache2/modules';

export const hosts: readonly Host[] = [
  {
    name: 'nginx',
    program: 'nginx',
    versionFlag: '-v',
    configuration: (block, folder) =>
      `daemon off;\npid ${folder}/pid;\nerror_log stderr;\nevents { }\nhttp {\naccess_log off;\n${[
        'client_body',
        'proxy',
        'fastcgi',
        'uwsgi',
        'scgi',
      ]
        .map((name) => `${name}_temp_path ${folder}/${name};`)
        .join('\n')}\ndefault_type application/octet-stream;\n${block}\n}\n`,
    args: (file) => ['-c', file, '-e', 'stderr'],
  },
  {
    name: 'caddy',
    program: 'caddy',
    versionFlag: 'version',
    configuration: (block) => `{\n\tadmin off\n\tauto_https off\n}\n${block}\n`,
    args: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
  {
    name: 'apache',
    program: 'apache2',
    versionFlag: '-v',
    configuration: (block, folder) =>
      [
        ...apacheModules.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`),
        `ServerRoot ${folder}`,
        `PidFile ${folder}/pid`,
        'ServerName localhost',
        'TypesConfig /etc/mime.types',
        `ErrorLog ${folder}/log`,
        ...(process.getuid?.() === 0 ? ['User nobody', 'Group nogroup'] : []),
        block,
      ].join('\n'),
    args: (file) => ['-f', file, '-DFOREGROUND'],
  },
];

/** Whether it is installed here. Says so where it is not, and how to try it. */
export function isInstalled({ name, program, versionFlag }: Host): boolean {
  if (spawnSync(program, [versionFlag]).status === 0) return true;
  console.log(
    `${name} is not installed: its configuration was NOT tried. "apt-get install ${program}", then run this test again.`,
  );
  return false;
}

/** The block of docs/hosting.md that a host reads. */
export function blockOf({ name }: Host): string {
  const fence = new RegExp(`\`\`\`${name}\n(.*?)\n\`\`\``, 's');
  const block = fence.exec(readFileSync('docs/hosting.md', 'utf8'))?.[1];
  if (block === undefined) throw new Error(`The manual has no block for ${name}.`);
  return block;
}

/**
 * In: the folder to serve, and what `npm run headers` prints for it. Resolves to the address, once it answers; the server
 * ends with the test.
 */
export async function startHost(
  host: Host,
  site: string,
  headers: string,
  folder: string,
): Promise<string> {
  const port = await freePort();
  // The manual's own words, at a port and a folder of this machine, without a certificate.
  const block = blockOf(host)
    .replaceAll('/srv/archive/dist', site)
    .replace('443 ssl', `127.0.0.1:${port}`)
    .replace('<VirtualHost *:443>', `Listen 127.0.0.1:${port}\n<VirtualHost *:${port}>`)
    .replace(/^archive\.example/m, `http://127.0.0.1:${port}`);
  const file = join(folder, host.name === 'caddy' ? 'Caddyfile' : `${host.name}.conf`);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  writeFileSync(file, host.configuration(block, folder));
  writeFileSync(join(folder, 'archive-headers.conf'), `${headers}\n`);
  if (existsSync('/etc/nginx/mime.types')) {
    writeFileSync(join(folder, 'mime.types'), readFileSync('/etc/nginx/mime.types'));
  }
  const server = spawn(host.program, host.args(file), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, HOME: folder },
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk;
    });
  }
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  onTestFinished(async () => {
    server.kill();
    await ended;
  });
  const address = `http://127.0.0.1:${port}/`;
  while (server.exitCode === null) {
    const isUp = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isUp) return address;
    await pause(50);
  }
  const log = join(folder, 'log');
  if (existsSync(log)) said += readFileSync(log, 'utf8');
  throw new Error(`${host.name} did not start:\n${said}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return address.port;
}
