/**
 * A copy of the project whose bodies are not sanitised, for the tests that prove that the others can fail. Nothing in the
 * project itself can be switched so: the copy has one call less.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const copied = ['src', 'public', 'scripts', 'astro.config.ts', 'package.json', 'tsconfig.json'];
const renderer = 'src/markdown/render-markdown.ts';
const sanitiser = '.use(rehypeSanitize, sanitizeSchema)';

/** Writes it to a folder that is not there yet. Throws where the call has another form than it had. */
export function copyWithoutSanitiser(folder: string): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const name of copied) cpSync(name, join(folder, name), { recursive: true });
  // Package by package: what Astro keeps among them must not reach the project's own builds.
  for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.'))) {
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
  const code = readFileSync(join(folder, renderer), 'utf8');
  if (code.split(sanitiser).length !== 2) throw new Error(`${renderer} has no ${sanitiser}.`);
  writeFileSync(join(folder, renderer), code.replace(sanitiser, ''));
}
