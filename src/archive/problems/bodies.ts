/** Problems of bodies and pictures. */
import type { ProblemKinds } from './problem-kind.ts';

const section = 'editors.md#bodies';
const pictures = 'editors.md#media';

export const bodyProblems = {
  'body-empty': {
    severity: 'warning',
    section: 'editors.md#rights',
    wrong: 'There is no text below the front matter, and `rights` does not say so.',
    why: 'The page of the article has nothing to read.',
    write: 'Restate the report there in your own words, or say that it has no text.',
    example: 'rights:\n  text: none',
  },
  'body-too-large': {
    severity: 'error',
    section,
    wrong: 'The text is longer than any report.',
    why: 'A page of that size is slow to build and hard to read.',
    write: 'Shorten it, or divide it between several articles.',
  },
  'body-too-dense': {
    severity: 'error',
    section,
    wrong: 'The text has more marks, lines, cells, links or tags than a page takes.',
    why: 'Reading such a text can take minutes and stop the build.',
    write:
      'Put empty lines between paragraphs, take marks out, or divide the text between several articles.',
  },
  'body-too-deep': {
    severity: 'error',
    section,
    wrong: 'Quotations, lists or HTML elements are nested too deeply.',
    why: 'Usually tags were not closed. Programs that read such a text can run out of memory.',
    write: 'Close them, or take some out.',
  },
  'quotation-language': {
    severity: 'warning',
    section,
    wrong:
      'A quotation is in another script than the text, and does not say in which language it is.',
    why: 'A screen reader would read it in the wrong language.',
    write: 'Write its language beside it.',
    example: '<blockquote lang="fa">پل بندر بسته شد</blockquote>',
  },
  'text-copied': {
    severity: 'warning',
    section: 'editors.md#rights',
    wrong:
      'More than nine words in a row, outside quotation marks, are the report’s own, in a text that is said to be restated.',
    why: 'Others hold the rights in these sentences.',
    write:
      'Write them in your own words, or quote them. If the text is the report’s, say so under `rights`.',
    example: 'rights:\n  holder: The Gazette\n  text: excerpt',
  },
  'picture-in-body': {
    severity: 'warning',
    section,
    wrong: 'A picture is placed in a body.',
    why: 'Bodies show no pictures, only the words that describe them.',
    write:
      'List the picture under `media` of the article. With `file` it is shown, without `file` described.',
    example:
      'media:\n  - kind: photograph\n    file: bridge.jpg\n    alt: The closed bridge at dusk\n    credit: Ana Müller\n    licence: CC BY 4.0',
  },
  'picture-missing': {
    severity: 'error',
    section: pictures,
    wrong: 'The picture that `file` names is not there.',
    why: 'The page would have a hole where the picture belongs.',
    write:
      'Put the picture beside the article or in `content/media/`, and write its name without a folder. Without `file` the picture is described, not shown.',
  },
  'picture-format': {
    severity: 'error',
    section: pictures,
    wrong: 'The picture has a format that is not shown, such as `.heic` or `.svg`.',
    why: 'Many browsers cannot show it, or it could run code in them.',
    write: 'Save it as one of the formats that the message lists, and write that name.',
  },
  'picture-invalid': {
    severity: 'error',
    section: pictures,
    wrong: 'The file is no picture, is cut off, is too large or cannot be read.',
    why: 'Readers would see a broken picture, or the build would stop at it.',
    write:
      'Copy it again from where it came from, or save it again in one of the formats that are shown.',
  },
} as const satisfies ProblemKinds;
