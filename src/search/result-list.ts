/** The results of a search, a page of them at a time, and the line about them. */
import { findElement } from './find-element.ts';
import type { QueryPart } from './query-parts.ts';
import { resultItem } from './result-item.ts';
import type { Answer, Found } from './search-index.ts';

/** What the page shows: how to search, that it goes on, results, that there are none, or why there is no answer. */
type State = 'invitation' | 'waiting' | 'results' | 'nothing' | 'failure';

const pageLength = 10;

export type ResultList = ReturnType<typeof resultList>;

/** `keepCount` gets the number of results in the list, whenever there are more. */
export function resultList(section: HTMLElement, keepCount: (count: number) => void) {
  const status = findElement(section, '[role="status"]', HTMLElement);
  const list = findElement(section, 'ol', HTMLOListElement);
  const template = findElement(section, 'template', HTMLTemplateElement);
  const more = findElement(section, 'button', HTMLButtonElement);
  let found: readonly Found[] = [];
  let parts: readonly QueryPart[] = [];

  const enter = (state: State) => {
    for (const part of section.querySelectorAll<HTMLElement>('[data-state]')) {
      part.hidden = !part.dataset.state?.split(' ').includes(state);
    }
  };

  const say = (sentence: string) => {
    status.textContent = sentence;
  };

  const count = () => {
    const results = found.length === 1 ? '1 result' : `${found.length} results`;
    const shown = list.children.length;
    say(shown < found.length ? `${results}, the first ${shown} shown` : results);
    more.hidden = shown === found.length;
  };

  const add = async (upTo: number) => {
    const of = found;
    const next = await Promise.all(
      found.slice(list.children.length, upTo).map((one) => one.page()),
    );
    if (of !== found) return;
    list.append(...next.map((page) => resultItem(template, page, parts)));
    count();
  };

  const fail = () => {
    found = [];
    enter('failure');
    say('The index of the archive could not be loaded; reload the page to try again.');
  };

  more.addEventListener('click', () => {
    const shown = list.children.length;
    add(shown + pageLength)
      .then(() => {
        keepCount(list.children.length);
        // The button goes with the last page, and must not take the focus with it.
        if (more.hidden) list.children[shown]?.querySelector('a')?.focus();
      })
      .catch(fail);
  });

  return {
    fail,
    wait() {
      enter('waiting');
      say('Searching …');
    },
    invite() {
      found = [];
      enter('invitation');
      say('');
    },
    nothing(sentence: string) {
      found = [];
      list.replaceChildren();
      enter('nothing');
      say(sentence);
    },
    /** Shows results from the first on, as many as have been seen before, or a page. */
    async show(answer: Answer, seen: number) {
      ({ found, parts } = answer);
      list.replaceChildren();
      await add(Math.max(seen, pageLength));
      enter('results');
    },
  };
}
