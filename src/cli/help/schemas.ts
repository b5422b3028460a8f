/** What `npm run schemas -- --help` prints. */
export const help = `npm run schemas

Writes schemas/article.schema.json, event.schema.json and topic.schema.json from the schemas in src/archive, and lists the
content files for the Astro extension of VS Code, which then completes and checks their front matter.

  --help   this text`;
