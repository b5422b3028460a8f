/** Starts a build. What it needs is loaded here, so that a fault of the system is reported in a sentence even then. */
import { notBuilt, systemFault } from '#cli/building/system-fault.ts';
import type { Command } from '#cli/command.ts';
import { help } from '#cli/help/build.ts';

export const run: Command = async (args, io) => {
  if (args.includes('--help') || args.includes('-h')) {
    io.print(help);
    return 0;
  }
  try {
    const { buildSite } = await import('#cli/building/build-site.ts');
    return await buildSite(io);
  } catch (error) {
    const fault = systemFault(error);
    if (fault === undefined) throw error;
    // A process that could not be started would keep this one waiting.
    return io.endNow(notBuilt(fault, io));
  }
};
