/** The search page, as a reader uses it. */
import type { Page } from 'playwright/test';

export const field = (page: Page) => page.getByRole('main').getByRole('searchbox');
export const filter = (page: Page, name: string) =>
  page.getByRole('combobox', { name, exact: true });
export const count = (page: Page) => page.getByRole('status');
export const results = (page: Page) =>
  page.getByRole('region', { name: 'Results' }).getByRole('listitem');
export const titles = (page: Page) => results(page).getByRole('heading', { level: 3 });

/** Types into the field of the search page and presses Enter. */
export async function search(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
  await field(page).press('Enter');
}
