/** Starts `npm run dev` on a content folder of its own, as an editor does. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

interface Preview {
  readonly url: string;
  /** What it has printed until it was ready. */
  readonly printed: string;
  /** The copy of the content folder; what is written there shows in the preview. */
  readonly content: string;
  readonly close: () => Promise<void>;
}

/** What a preview prints until it is ready, and the address in it; rejects with all that it printed where it ends before. */
async function readyAt(lines: AsyncIterable<string>): Promise<{ url: string; printed: string }> {
  let printed = '';
  for await (const line of lines) {
    printed += `${line}\n`;
    const url = /Local +(http:\/\/[\w.:[\]]+\/)/.exec(line)?.[1];
    if (url) return { url, printed };
  }
  throw new Error(`The preview did not start:\n${printed}`);
}

export async function startPreview(folder: string): Promise<Preview> {
  // Vite watches no folder that is called test-results.
  const content = mkdtempSync(join(tmpdir(), 'archive-preview-'));
  cpSync(folder, content, { recursive: true });
  const child = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '4620'],
    {
      env: {
        ...process.env,
        ARCHIVE_CONTENT: content,
        FORCE_COLOR: undefined,
        // Where CI is set, Astro colours its lines even for a program that reads them.
        NO_COLOR: '1',
        NODE_ENV: undefined,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const lines = createInterface(child.stdout);
  const { url, printed } = await readyAt(lines);
  child.stdout.resume();
  return {
    url,
    printed,
    content,
    close: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
      rmSync(content, { recursive: true, force: true });
    },
  };
}
