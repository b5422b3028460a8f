/** A copy of the project as README's "Make it yours" leaves it: own title, origin, contact and content, the example gone. */
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const notCopied = /^(?:\.git|node_modules|\.astro|\.cache|\.dist.*|dist.*|coverage|test-results)$/;
const example = ['content/articles', 'content/events', 'content/topics', 'tests/example'];

/** What the new owner writes into src/site/config.ts, for what is there. */
const settings: readonly (readonly [RegExp, string])[] = [
  [/title: '[^']*'/, "title: 'Quay Papers'"],
  [/description:\s*'[^']*'/, "description: 'What was reported of a quay.'"],
  [/contact: '[^']*'/, "contact: 'desk@quay-papers.example'"],
  [/\|\| 'https:[^']*'/, "|| 'https://quay-papers.example'"],
];

const content = {
  'articles/2023/quay-sold.md':
    '---\ntitle: Quay sold\ndate: 2023-02-03\npublisher: The Courier\ntopics: [quay]\nevents: [sale]\n---\n\nThe quay is sold, The Courier reports.\n',
  'events/sale.md': '---\ntitle: The quay is sold\ndate: 2023-02-02\nplace: quay\n---\n',
  'topics/quay.md': '---\nname: The quay\nkind: place\n---\n',
};

/** Throws where the settings have another form than they had. */
function configure(file: string): void {
  const changed = settings.reduce(
    (text, [pattern, words]) => {
      if (!pattern.test(text)) throw new Error(`${file} has nothing like ${pattern}.`);
      return text.replace(pattern, words);
    },
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, changed);
}

/** Writes it to a folder that is not there yet; the packages stay where they are installed. */
export function makeFork(folder: string): void {
  cpSync('.', folder, {
    recursive: true,
    filter: (path) => !notCopied.test(relative('.', path)),
  });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  configure(join(folder, 'src/site/config.ts'));
  for (const name of example) rmSync(join(folder, name), { recursive: true, force: true });
  for (const [path, text] of Object.entries(content)) {
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
