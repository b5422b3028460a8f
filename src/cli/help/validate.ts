/** What `npm run validate -- --help` prints. */
export const help = `npm run validate [-- <flags>]

Checks every file of the content folder and says, for each problem, where it is, what was found and what to write.
Errors stop a build; warnings do not.

  --quiet            errors only
  --json             one JSON object on stdout, for tools (the same as --format json)
  --format <format>  text, json, or github: lines that GitHub shows in a pull request (the default where
                     GITHUB_ACTIONS is true)
  --help             this text

ARCHIVE_CONTENT names another content folder. Exit code: 0; 1 if there is an error; 2 for a wrong flag.`;
