// Takes the picture of a page for the README: `npm run build && npm run screenshot [-- path [file]]`.
import './preflight.mjs';
import { chromium } from 'playwright/test';
import { launchOptions } from '../tests/support/browser.ts';
import { serve } from './serve.mjs';

const [path = 'events/embassy-papers-burned/', file = 'docs/event-page.png'] =
  process.argv.slice(2);
const { url, close } = await serve(process.env.ARCHIVE_OUT ?? 'dist');
const browser = await chromium.launch(await launchOptions());
const page = await browser.newPage({ viewport: { width: 1120, height: 860 } });
await page.goto(new URL(path, url).href);
await page.screenshot({ path: file });
await browser.close();
await close();
