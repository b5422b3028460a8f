/** Questions that offer the names which the archive knows, nearest to what is typed first. */
import { autocomplete, autocompleteMultiselect } from '@clack/prompts';
import { outletSlug } from '#archive/outlet.ts';
import type { Terminal } from '#cli/command-io.ts';
import { nearestFirst } from '#editing/nearest-first.ts';
import type { KnownName } from '#ingest/known-content.ts';
import { answered } from './prompts.ts';

/** One of the known outlets, or a new name. */
export async function askPublisher(
  known: readonly KnownName[],
  terminal: Terminal,
): Promise<string> {
  const answer = await autocomplete<string>({
    message: 'Who published it?',
    placeholder: 'Type a name',
    options() {
      return publisherChoices(this.userInput, known);
    },
    filter: () => true,
    validate: (typed) =>
      typeof typed !== 'string' || outletSlug(typed) === '' ? 'It is required.' : undefined,
    ...terminal,
  });
  return answered(answer);
}

/** What to offer for what was typed: known names, nearest first, then the name itself unless it is one of them spelled otherwise. */
export function publisherChoices(typed: string, known: readonly KnownName[]) {
  const name = typed.trim();
  const choices = nearestFirst(name, known).map(({ value }) => ({ value, label: value }));
  const slug = outletSlug(name);
  const isKnown = known.some(({ value }) => outletSlug(value) === slug);
  return slug === '' || isKnown
    ? choices
    : [...choices, { value: name, label: `A new one: ${name}` }];
}

/** The values of any number of the known names; `undefined` where there are none, or none is chosen. */
export async function askSeveral(
  message: string,
  known: readonly KnownName[],
  terminal: Terminal,
): Promise<string[] | undefined> {
  if (known.length === 0) return undefined;
  const answer = await autocompleteMultiselect<string>({
    message,
    placeholder: 'Type to search; Tab chooses, Enter goes on',
    options() {
      return nearestFirst(this.userInput, known).map(({ value, name }) => ({
        value,
        label: name,
        hint: value,
      }));
    },
    filter: () => true,
    maxItems: 8,
    ...terminal,
  });
  const chosen = answered(answer);
  return chosen.length === 0 ? undefined : chosen;
}
