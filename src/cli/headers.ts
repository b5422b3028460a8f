/** Prints the headers that a host should send, in the words of its configuration. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suggestion } from '#archive/text/suggestions.ts';
import { headersIn, hostSnippets, typesIn } from '#security/host-snippets.ts';
import { readArguments, runCommand, UsageError } from './usage.ts';

const hosts = Object.keys(hostSnippets);
const help = `npm run headers -- <${hosts.join(' | ')}> [folder]

Prints the security headers of the built site (folder, else ARCHIVE_OUT, else dist) for the configuration of a server, and
the type of the file that says which pages a browser may fetch ahead. docs/hosting.md says where it goes.
Netlify and Cloudflare need nothing: they read the file _headers in the built site. Each page also carries its
Content-Security-Policy itself.

  --help   this text`;

await runCommand(() => {
  const { values, positionals } = readArguments({ help: { type: 'boolean', short: 'h' } });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const [host = '', folder = process.env.ARCHIVE_OUT || 'dist'] = positionals;
  const write = hostSnippets[host];
  if (!write || !hosts.includes(host)) {
    throw new UsageError(`Which host? ${suggestion(host, hosts)}Write one of ${hosts.join(', ')}.`);
  }
  const file = join(folder, '_headers');
  if (!existsSync(file)) {
    console.error(`There is no ${file}. Build the site first: npm run build.`);
    return 1;
  }
  const text = readFileSync(file, 'utf8');
  console.log(write(headersIn(text), typesIn(text)));
  return 0;
});
