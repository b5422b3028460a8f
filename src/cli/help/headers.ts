/** What `npm run headers -- --help` prints. */
import { hostSnippets } from '#security/host-snippets.ts';

export const help = `npm run headers -- <${Object.keys(hostSnippets).join(' | ')}> [folder]

Prints the security headers of the built site (folder, else ARCHIVE_OUT, else dist) for the configuration of a server, and
the type of the file that says which pages a browser may fetch ahead. docs/hosting.md says where to put them.
Netlify and Cloudflare need nothing: they read the file _headers in the built site. Each page also carries its
Content-Security-Policy itself.

  --help   this text`;
