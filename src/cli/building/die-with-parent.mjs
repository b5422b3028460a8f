// Preloaded into Astro’s process: ends it when the build that started it is gone, so that none is left behind to write.
process.stdin.on('end', () => process.exit(1)).on('error', () => process.exit(1));
process.stdin.resume();
process.stdin.unref?.();
