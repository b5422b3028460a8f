/** Starts a build. What it needs is loaded here, so that a computer that refuses even that is told of in a sentence. */
import { refuse, systemFault } from './system-fault.ts';

const help = `npm run build

Checks the content and writes the site to dist/. Settings come from the environment: ARCHIVE_CONTENT (content),
ARCHIVE_OUT (dist), ARCHIVE_BASE (/), ARCHIVE_SITE (its origin).

  --help   this text`;

if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
  console.log(help);
  process.exit(0);
}

try {
  const { buildSite } = await import('./build-site.ts');
  process.exitCode = await buildSite();
} catch (error) {
  const fault = systemFault(error);
  if (fault === undefined) throw error;
  // A process that could not be started would keep this one waiting.
  process.exit(refuse(fault));
}
