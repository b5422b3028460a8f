/** Every place in which a body can hold a text, with a hostile one there. */

/** An input on one line. */
const line = (text: string) => text.replace(/\s*[\n\r]\s*/g, ' ');

const indented = (text: string, by: string) => text.replaceAll('\n', `\n${by}`);

/** By name: the markdown that puts a text there. */
export const contexts: Readonly<Record<string, (text: string) => string>> = {
  alone: (text) => text,
  paragraph: (text) => `before ${text} after`,
  heading: (text) => `## ${line(text)}`,
  'underlined heading': (text) => `${line(text)}\n---`,
  emphasis: (text) => `**${text}** and _${text}_`,
  list: (text) => `- ${indented(text, '  ')}`,
  'numbered list': (text) => `1. ${indented(text, '   ')}`,
  task: (text) => `- [x] ${line(text)}`,
  quotation: (text) => `> ${indented(text, '> ')}`,
  'table head': (text) => `| ${line(text)} |\n| - |\n| x |`,
  'table cell': (text) => `| x |\n| - |\n| ${line(text)} |`,
  footnote: (text) => `x[^note]\n\n[^note]: ${indented(text, '    ')}`,
  'name of a footnote': (text) => `x[^${line(text)}]\n\n[^${line(text)}]: https://report.example/`,
  'text of a link': (text) => `[${text}](https://report.example/)`,
  'address of a link': (text) => `[x](${text})`,
  'address in brackets': (text) => `[x](<${text}>)`,
  'title of a link': (text) => `[x](https://report.example/ "${text}")`,
  'name of a reference': (text) => `[x][${text}]\n\n[${text}]: https://report.example/`,
  'address of a reference': (text) => `[x][ref]\n\n[ref]: <${line(text)}>`,
  'title of a reference': (text) => `[x][ref]\n\n[ref]: https://report.example/ '${line(text)}'`,
  'text of a picture': (text) => `![${text}](x.png)`,
  'address of a picture': (text) => `![x](<${text}>)`,
  autolink: (text) => `<${text}>`,
  'code span': (text) => `\`\`${text}\`\``,
  'block of code': (text) => `~~~~~\n${text}\n~~~~~`,
  'language of code': (text) => `\`\`\`${line(text)}\nx\n\`\`\``,
  'indented code': (text) => `    ${indented(text, '    ')}`,
  'block of HTML': (text) => `<div>\n${text}\n</div>`,
  'HTML in a line': (text) => `x <b>${text}</b> y`,
  'quoted attribute': (text) => `<b title="${text}">x</b>`,
  'attribute between apostrophes': (text) => `<b title='${text}'>x</b>`,
  'bare attribute': (text) => `<b title=${text}>x</b>`,
  'name of an attribute': (text) => `<b ${text}>x</b>`,
  'name of an element': (text) => `<${text}`,
  'address in HTML': (text) => `<a href="${text}">x</a>`,
  'source of a quotation': (text) => `<blockquote cite='${text}'>x</blockquote>`,
  'language in HTML': (text) => `<span lang="${text}">x</span>`,
  'id in HTML': (text) => `<h2 id="${text}">x</h2>`,
  comment: (text) => `<!-- ${text} -->`,
  'text between other elements': (text) => `<table><tr><td>x</td>${text}</tr></table>`,
};

/** The names of a third of the places: the three thirds make up all, and each begins with another one for each number. */
export function thirdOfContexts(third: 0 | 1 | 2, number: number): readonly string[] {
  const names = Object.keys(contexts).filter((_, index) => index % 3 === third);
  const start = number % names.length;
  return [...names.slice(start), ...names.slice(0, start)];
}
