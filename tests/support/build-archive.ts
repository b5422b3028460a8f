/** Builds an archive of any content folder as `npm run build` does, for tests that read the result. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

interface Archive {
  /** The content folder, from the project's root on. */
  readonly content: string;
  /** Where the pages go; in test-results/sites/ the gate checks their HTML as well. */
  readonly out: string;
  readonly base?: string;
  readonly site?: string;
  /** The folder of the project that builds it, this one where left out; then the other two are absolute. */
  readonly project?: string;
}

interface Build {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export async function buildArchive({ content, out, base, site, project }: Archive): Promise<Build> {
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    env: {
      ...process.env,
      ARCHIVE_CONTENT: content,
      ARCHIVE_OUT: out,
      ARCHIVE_BASE: base,
      ARCHIVE_SITE: site,
      // The runners of the tests set these; a build is to be as it is without them.
      FORCE_COLOR: undefined,
      NODE_ENV: undefined,
      VITEST: undefined,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: project,
  });
  const closed = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  await closed;
  return { status: child.exitCode, stdout, stderr };
}
