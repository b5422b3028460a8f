/** What somebody reads first who opens a pack and has never heard of one: as text, and as a page. */
import type { BagFacts } from './bag.ts';

const frontPage = 'data/site/index.html';

export function readMe(facts: BagFacts): ReadonlyMap<string, string> {
  return new Map([
    ['README.txt', textOf(facts)],
    ['index.html', pageOf(facts)],
  ]);
}

function paragraphs({ title, description, contact, address, latest }: BagFacts): string[] {
  const asOf = latest === null ? '' : ` What came in last is of ${latest}.`;
  return [
    `This is a complete copy of ${title} (${address}). ${description}${asOf}`,
    `To read it, open ${frontPage} in a browser. It needs no network and no installation; search alone is missing, since it needs a web server.`,
    'data/site holds the pages, and in data/site/data the archive as tables (CSV) and JSON. data/content holds the files that editors write, from which all else is made; where rights allow no text to be passed on, or a report was withdrawn, a file ends below its front matter.',
    'To make sure that nothing has changed since the copy was made: manifest-sha256.txt lists the SHA-256 of every file below data, tagmanifest-sha256.txt those of the files beside it. "sha256sum -c manifest-sha256.txt" checks them, and so does every program that validates BagIt (RFC 8493). One number stands for the whole: the SHA-256 of tagmanifest-sha256.txt.',
    `Questions: ${contact}`,
  ];
}

function textOf(facts: BagFacts): string {
  return `${[facts.title, ...paragraphs(facts)].join('\n\n')}\n`;
}

function pageOf(facts: BagFacts): string {
  const [first = '', ...others] = paragraphs(facts).map(escaped);
  const title = escaped(facts.title);
  const body = [
    `<h1>${title}</h1>`,
    `<p>${first}</p>`,
    `<p><strong><a href="${frontPage}">Open the archive</a></strong></p>`,
    ...others.map((text) => `<p>${text}</p>`),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.5 serif }</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
