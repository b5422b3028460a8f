/** Keeps the form, the address and the results of the search page the same. */
import { findElement } from './find-element.ts';
import { adviceFor, showAdvice } from './nothing-found.ts';
import { resultList } from './result-list.ts';
import { fillForm, readForm } from './search-form.ts';
import { openIndex, type SearchIndex } from './search-index.ts';
import { addressOf, isEmpty, isFiltered, type SearchQuery } from './search-query.ts';

/** After this many milliseconds a message says that the search goes on. */
const patience = 400;

export function startSearch(): void {
  const form = findElement(document, '#page-search', HTMLFormElement);
  const field = findElement(form, 'input[type="search"]', HTMLInputElement);
  const withoutFilters = findElement(document, '#page-without-filters', HTMLElement);
  const adviceList = findElement(document, '#page-advice', HTMLElement);
  const results = resultList(findElement(document, '#page-found', HTMLElement), (shown) =>
    history.replaceState({ shown }, ''),
  );
  const pageTitle = document.title;
  let index: Promise<SearchIndex> | undefined;
  let turn = 0;

  const open = () => {
    index ??= openIndex(form.dataset.index ?? '');
    return index;
  };

  const answer = async (query: SearchQuery, isLatest: () => boolean) => {
    const opened = await open();
    const found = await opened.search(query);
    if (!isLatest()) return;
    if (found.found.length > 0) return await results.show(found, seenBefore());
    offerWithoutFilters(withoutFilters, query, found.unfiltered);
    adviceList.replaceChildren();
    results.nothing(query.words === '' ? 'No results' : `Nothing for “${query.words}”`);
    // The message that nothing was found comes at once; near spellings follow, if there are any.
    const advise = (known: readonly string[]) => {
      if (isLatest()) showAdvice(adviceList, query, adviceFor(found, known));
    };
    if (found.missing.length === 0) advise([]);
    else opened.words().then(advise, () => advise([]));
  };

  const ask = (query: SearchQuery) => {
    turn += 1;
    const own = turn;
    const isLatest = () => own === turn;
    document.title = query.words === '' ? pageTitle : `${query.words} – ${pageTitle}`;
    if (isEmpty(query)) {
      results.invite();
      return;
    }
    const waiting = setTimeout(results.wait, patience);
    answer(query, isLatest)
      .catch(() => {
        index = undefined;
        if (isLatest()) results.fail();
      })
      .finally(() => clearTimeout(waiting));
  };

  const askForm = () => {
    const query = readForm(form);
    const address = addressOf(query);
    if (address !== location.search) history.pushState(null, '', location.pathname + address);
    ask(query);
  };

  const askAddress = () => {
    fillForm(form, new URLSearchParams(location.search));
    ask(readForm(form));
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    askForm();
  });
  form.addEventListener('change', ({ target }) => {
    if (target !== field) askForm();
  });
  window.addEventListener('popstate', askAddress);
  askAddress();
  // Whoever is here is about to search; a failure is reported when they do.
  open().catch(() => {
    index = undefined;
  });
  if (location.search === '') field.focus({ preventScroll: true });
}

/** Where filters leave nothing of what there is, a link to all of it. */
function offerWithoutFilters(offer: HTMLElement, query: SearchQuery, unfiltered: number): void {
  offer.hidden = unfiltered === 0 || !isFiltered(query);
  const link = findElement(offer, 'a', HTMLAnchorElement);
  link.href = addressOf({ ...query, filters: {} });
  link.textContent = unfiltered === 1 ? '1 result' : `${unfiltered} results`;
}

/** How many results were shown when the reader left this entry of the history. */
function seenBefore(): number {
  const shown: unknown = history.state?.shown;
  return typeof shown === 'number' ? shown : 0;
}
