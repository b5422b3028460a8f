/** Opens pages in a browser and provokes whatever may be hidden in them: tells what ran, what was asked for elsewhere. */
import type { BrowserContext, Page } from 'playwright/test';

export interface Sightings {
  /** Calls of `xss()` and dialogs, with the page on which they happened. */
  readonly executions: string[];
  /** Addresses outside the archive that the browser went to. */
  readonly requests: string[];
  /** Errors on the console, and links that lead to something else than a page or a mailbox. */
  readonly complaints: string[];
}

/** Watches every page of a context from now on. In: the address of the archive's front page. */
export async function watch(context: BrowserContext, home: string): Promise<Sightings> {
  const sightings: Sightings = { executions: [], requests: [], complaints: [] };
  await context.exposeBinding('xss', ({ page }) => {
    sightings.executions.push(page.url());
  });
  await context.route(
    (url) => !url.href.startsWith(home),
    async (route) => {
      sightings.requests.push(route.request().url());
      await route.abort();
    },
  );
  context.on('dialog', async (dialog) => {
    sightings.executions.push(`${dialog.page()?.url()}: ${dialog.message()}`);
    await dialog.dismiss();
  });
  context.on('console', (message) => {
    if (message.type() === 'error') {
      sightings.complaints.push(`${message.page()?.url()}: ${message.text()}`);
    }
  });
  context.on('weberror', (error) => {
    sightings.complaints.push(`${error.page()?.url()}: ${error.error().message}`);
  });
  return sightings;
}

/** Opens a page, and does to every element what would wake a handler: a pointer over it, a click, focus, keys. */
export async function visit(page: Page, address: string, { complaints }: Sightings): Promise<void> {
  await page.goto(address);
  const strange = await page.evaluate(() => {
    // Clicks are to wake handlers, not to lead away.
    window.addEventListener('click', (event) => event.preventDefault());
    window.addEventListener('submit', (event) => event.preventDefault());
    const wake =
      'mouseover mouseenter mousemove mousedown mouseup auxclick dblclick click contextmenu pointerover pointerenter ' +
      'pointerdown wheel focus focusin blur keydown keypress keyup input beforeinput change toggle beforetoggle ' +
      'animationstart animationend transitionend begin end load error start finish scroll copy cut paste drag drop';
    for (const element of document.querySelectorAll('main, main *')) {
      for (const type of wake.split(' ')) {
        element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
      }
    }
    return [...document.querySelectorAll('[href], [src], [action]')]
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
      .filter((typed) => !/^(?:https?|mailto):$/.test(new URL(typed, document.baseURI).protocol));
  });
  complaints.push(...strange.map((typed) => `${address}: a link to ${typed}`));
}
