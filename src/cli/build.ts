/** Starts a build. What it needs is loaded here, so that a computer that refuses even that is told of in a sentence. */
import { refuse, systemFault } from './system-fault.ts';

try {
  const { buildSite } = await import('./build-site.ts');
  process.exitCode = await buildSite();
} catch (error) {
  const fault = systemFault(error);
  if (fault === undefined) throw error;
  // A process that could not be started would keep this one waiting.
  process.exit(refuse(fault));
}
