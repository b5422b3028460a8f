/** The form of the search page: what it asks for, and how an address fills it. */
import { readQuery, type SearchQuery } from './search-query.ts';

export function readForm(form: HTMLFormElement): SearchQuery {
  return readQuery(new FormData(form));
}

/** Sets every field to what the address says; to its first choice where that is not to be had. */
export function fillForm(form: HTMLFormElement, address: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox') {
      field.checked = address.getAll(field.name).includes(field.value);
    } else if (field instanceof HTMLInputElement) {
      field.value = address.get(field.name) ?? '';
    } else if (field instanceof HTMLSelectElement) {
      field.value = address.get(field.name) ?? '';
      if (field.selectedIndex < 0) field.selectedIndex = 0;
    }
  }
}
