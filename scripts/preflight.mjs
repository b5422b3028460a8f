// Says in one sentence what to do where Node is too old to run the project, TypeScript included.
// Plain enough for any Node to read.
if (!process.features.typescript) {
  console.error(
    `This project needs Node 22.18 or later, and this is ${process.version}: "npm ci" brings the right one ` +
      `along for most machines, so run it again (npm is silent when that download fails), or install Node 26.`,
  );
  process.exit(1);
}
