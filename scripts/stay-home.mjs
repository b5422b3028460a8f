// Keeps Astro from calling out: it would count its users and ask for its newest version. Whoever runs Astro here imports this
// first; astro.config.ts does too, for "npx astro".
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
