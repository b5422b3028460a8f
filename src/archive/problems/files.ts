/** Problems of files and folders: where they are, how they are named and stored. */
import type { ProblemKinds } from './problem-kind.ts';

const section = 'editors.md#files-and-names';

export const fileProblems = {
  'content-missing': {
    severity: 'error',
    section,
    wrong: 'The content folder does not exist.',
    why: 'There is nothing to check or to build from. Usually the command was started in another folder.',
    write:
      'Start the command in the folder of the project, make the folder `content`, or name another one in the environment variable `ARCHIVE_CONTENT`.',
  },
  'encoding-invalid': {
    severity: 'error',
    section,
    wrong: 'The file is not UTF-8 text.',
    why: 'Letters beyond a–z would turn into other letters. The archive does not guess which ones were meant.',
    write:
      'Save the file again and choose the encoding UTF-8. To import a clipping in another encoding, name it: `--encoding windows-1250`.',
  },
  'file-empty': {
    severity: 'error',
    section,
    wrong: 'The file has nothing in it.',
    why: 'An article, event or topic needs at least its required fields.',
    write: 'Write front matter between two lines of `---`, then the text; or delete the file.',
    example:
      '---\ntitle: Bridge closed\ndate: 2024-05-02\npublisher: The Gazette\n---\n\nThe text.',
  },
  'file-ignored': {
    severity: 'warning',
    section,
    wrong: 'A file looks like content but is not read, because of its ending or its folder.',
    why: 'Its author probably expects to see it in the archive, and it will not be there.',
    write:
      'Let its name end in `.md` and put it into `articles`, `events` or `topics`. To leave it out on purpose, begin its name with `_`.',
  },
  'file-linked': {
    severity: 'error',
    section,
    wrong: 'A file or folder is a symbolic link.',
    why: 'A link can lead to any file of the machine that builds the archive, so none is followed.',
    write: 'Put the file or folder itself in its place.',
  },
  'file-misplaced': {
    severity: 'error',
    section,
    wrong: 'The fields are those of another kind of file, for example an article in `events`.',
    why: 'The folder decides how a file is read. In the wrong one, every field would be reported as a mistake.',
    write: 'Move the file to the folder that the message names.',
  },
  'file-too-large': {
    severity: 'error',
    section,
    wrong: 'The file is larger than any report.',
    why: 'Something else was probably saved in its place, such as a film or an archive. It is not read.',
    write:
      'Keep the front matter and the text in the file, and put anything else outside the three folders.',
  },
  'file-unreadable': {
    severity: 'error',
    section,
    wrong: 'The system does not let the file or folder be read, or it is no ordinary file.',
    why: 'A build without it would silently lose what is in it.',
    write:
      'Check its permissions, or put it back. Then run the command again while nobody is moving files.',
  },
  'folder-named-as-file': {
    severity: 'error',
    section,
    wrong: 'A folder has a name that ends in `.md`.',
    why: 'It looks like an article in every list of files, but no article is read from it.',
    write: 'Take `.md` off its name, or put the text into a file of that name.',
  },
  'folder-unknown': {
    severity: 'warning',
    section,
    wrong: 'The content folder has a folder that is not read.',
    why: 'Whatever is in it is missing from the archive, often because of a slip in its name.',
    write:
      'Use the names `articles`, `events`, `topics`, `media` and `versions`. To leave a folder out on purpose, begin its name with `_`.',
  },
  'formerly-in-use': {
    severity: 'error',
    section,
    wrong: 'A former id is the present id of another file, or two files claim it.',
    why: 'An old address can lead to one page only.',
    write: 'Remove the id from `formerly` in one of the two files.',
  },
  'id-case': {
    severity: 'error',
    section,
    wrong: 'Two names differ only in capital letters.',
    why: 'Windows and macOS take the two for one file, so one of them would be lost there.',
    write: 'Give one of them another name, in small letters.',
  },
  'id-duplicate': {
    severity: 'error',
    section,
    wrong: 'Two files of one kind, or two sources of one article, have the same id.',
    why: 'An id is an address, or what statements refer to. It has to lead to one place.',
    write: 'Rename one of the two files, or give each source an id of its own.',
  },
  'id-invalid': {
    severity: 'error',
    section,
    wrong: 'A name cannot be used as an id, and so not as an address.',
    why: 'Addresses have to work on every system and in every citation, and stay the same.',
    write:
      'Use small letters a–z, digits and single hyphens between them, up to 80 characters, and not four digits alone.',
    example: 'harbour-bridge.md',
  },
} as const satisfies ProblemKinds;
