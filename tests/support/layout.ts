/** Measures a page as a browser has laid it out. */
import type { Page } from 'playwright/test';

/** What sticks out of the window sideways, as "tag text", the outermost first; nothing where a page needs no sideways scrolling. */
export async function sticksOut(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const isHidden = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width <= 1 || height <= 1;
    };
    const outside = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return !isHidden(element) && (left < -0.5 || right > clientWidth + 0.5);
    });
    const named = outside.map(
      (element) => `${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 60)}`,
    );
    return scrollWidth > clientWidth ? [`scrolls to ${scrollWidth} px`, ...named] : named;
  });
}

/** Elements that scroll sideways on their own, as "tag text". */
export async function scrollsSideways(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter(
        (element) =>
          element.clientWidth > 1 &&
          element.scrollWidth > element.clientWidth + 1 &&
          getComputedStyle(element).overflowX !== 'visible',
      )
      .map(
        (element) => `${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 60)}`,
      ),
  );
}

/** Elements whose text is cut off by their own box or by one around them, as "tag text". What is hidden on purpose is left out. */
export async function cutOff(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
        const isShown = clientWidth > 1 && clientHeight > 1;
        const cutsX = overflowX !== 'visible' && scrollWidth > clientWidth + 1;
        const cutsY = overflowY !== 'visible' && scrollHeight > clientHeight + 1;
        return isShown && (cutsX || cutsY);
      })
      .map(
        (element) => `${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 60)}`,
      ),
  );
}

/** Pieces of text that are set over each other, as "one | other". */
export async function overlappingText(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const isClipped = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const pieces: { text: string; box: DOMRect }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const isShown = node.parentElement?.checkVisibility({ opacityProperty: true });
      if (text === '' || !isShown || isClipped(node.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 1) pieces.push({ text, box });
    }
    const isOver = (one: DOMRect, other: DOMRect) => {
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return width > 2 && height > Math.min(one.height, other.height) / 2;
    };
    return pieces.flatMap((one, at) =>
      pieces
        .slice(at + 1)
        .filter((other) => isOver(one.box, other.box))
        .map((other) => `${one.text.slice(0, 40)} | ${other.text.slice(0, 40)}`),
    );
  });
}
