/** Problems of what an archive promises to keep: versions, addresses, links. */
import type { ProblemKinds } from './problem-kind.ts';

const versions = 'editors.md#before-you-change-a-published-article';
const addresses = 'editors.md#to-keep-every-address';
const links = 'keeping.md#check-the-links';

export const keepingProblems = {
  'version-unexplained': {
    severity: 'error',
    section: versions,
    wrong:
      'The content of an article has changed since a version that was published and not kept, and no new correction explains it.',
    why: 'Readers have cited that version, and would find other words under the same address.',
    write:
      'Add a correction that says what changed and why. Or undo the change, run `npm run revise` with the id of the article, and make the change again.',
  },
  'version-unrecorded': {
    severity: 'warning',
    section: versions,
    wrong:
      'An article is new or changed, and the ledger of versions does not know its present version.',
    why: 'A further change would go unnoticed.',
    write: 'Run `npm run revise` when the article is ready to be published.',
  },
  'version-orphaned': {
    severity: 'error',
    section: versions,
    wrong: 'An article was published, and it is now missing or a draft.',
    why: 'Whoever cited it would find nothing at its address.',
    write:
      'Put its file back. An article is withdrawn with `status: withdrawn`, not deleted, and renamed with `npm run rename`.',
  },
  'version-altered': {
    severity: 'error',
    section: versions,
    wrong: 'A version that was kept has changed, or cannot be read.',
    why: 'A version that was published stays as readers saw it.',
    write: 'Put the file back as it was, from version control or a copy.',
  },
  'ledger-invalid': {
    severity: 'error',
    section: versions,
    wrong: '`versions/ledger.json` is not as `npm run revise` writes it.',
    why: 'Without the ledger nobody can tell what was published.',
    write:
      'Put it back from version control or a copy. After a merge, keep every line of both sides.',
  },
  'address-lost': {
    severity: 'error',
    section: addresses,
    wrong: 'An address was promised in `addresses.txt`, and nothing is there any more.',
    why: 'Links and citations would lead nowhere.',
    write:
      'Put the file back. Where another file has taken its place, write its old id under `formerly` there. To give the address up on purpose, delete its line from the list.',
    example: 'formerly: [gazette-bridge]',
  },
  'addresses-invalid': {
    severity: 'error',
    section: addresses,
    wrong: 'A line of `addresses.txt` is not an address of the archive.',
    why: 'Nobody can check a promise that cannot be read. A merge often leaves such lines.',
    write:
      'Write one path on each line. After a merge, keep the lines of both sides and nothing else.',
    example: '/articles/gazette-bridge/',
  },
  'link-dead': {
    severity: 'warning',
    section: links,
    wrong:
      '`npm run links` found the original gone, and no archived copy that still opens is named.',
    why: 'Readers cannot check the report against its original.',
    write:
      'Look for the page at web.archive.org and add the copy under `archived`, or write its new address.',
  },
  'links-invalid': {
    severity: 'error',
    section: links,
    wrong: '`links.json` is not as `npm run links` writes it.',
    why: 'What was found about links cannot be used.',
    write: 'Put the file back as it was, or delete it and run `npm run links` again.',
  },
} as const satisfies ProblemKinds;
