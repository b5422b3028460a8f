/** Prints the headers that a host should send, in the words of its configuration. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { suggestion } from '#archive/text/suggestions.ts';
import { command } from '#cli/command.ts';
import { help } from '#cli/help/headers.ts';
import { UsageError } from '#cli/usage.ts';
import { headersIn, hostSnippets, typesIn } from '#security/host-snippets.ts';

const hosts = Object.keys(hostSnippets);

export const run = command(help, {}, ({ positionals }, io) => {
  const [host = '', folder = io.env.ARCHIVE_OUT || 'dist'] = positionals;
  const write = hostSnippets[host];
  if (!write || !hosts.includes(host)) {
    throw new UsageError(`Which host? ${suggestion(host, hosts)}Write one of ${hosts.join(', ')}.`);
  }
  const file = join(folder, '_headers');
  const path = resolve(io.cwd, file);
  if (!existsSync(path)) {
    io.printError(`There is no ${file}. Build the site first: npm run build.`);
    return 1;
  }
  const text = readFileSync(path, 'utf8');
  io.print(write(headersIn(text), typesIn(text)));
  return 0;
});
