/** JSON-LD of a page, as objects: a graph, its types and the references between its objects. */
import type { Element, Root } from 'hast';
import { attribute, elementsOf } from '#importing/body/element.ts';

export type Thing = Readonly<Record<string, unknown>>;

/** Every object in the page's JSON-LD, however deep: of a graph, of a list, the main entity of a page. */
export function jsonLdThings(page: Root): Thing[] {
  return elementsOf(page, isJsonLd).flatMap(parsed).flatMap(thingsIn);
}

function isJsonLd(element: Element): boolean {
  return (
    element.tagName === 'script' &&
    /^application\/ld\+json\b/i.test(attribute(element, 'type') ?? '')
  );
}

/** Pages wrap it in comments, and break lines within strings. */
function parsed(script: Element): unknown[] {
  const source = script.children
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('');
  const bareSource = source
    .replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*;?\s*$/, '')
    .replace(/[\n\t]+/g, ' ');
  try {
    return [JSON.parse(bareSource)];
  } catch {
    return [];
  }
}

function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  return isThing(value) ? [value, ...Object.values(value).flatMap(thingsIn)] : [];
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function hasType(thing: Thing, pattern: RegExp): boolean {
  return listOf(thing['@type']).some((type) => typeof type === 'string' && pattern.test(type));
}

/** JSON-LD writes one value without a list. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** Objects by their id. One that has nothing else is a reference. */
export type ThingsById = ReadonlyMap<string, Thing>;

export function thingsById(things: readonly Thing[]): ThingsById {
  return new Map(
    things.flatMap((thing): [string, Thing][] => {
      const id = thing['@id'];
      return typeof id === 'string' && Object.keys(thing).length > 1 ? [[id, thing]] : [];
    }),
  );
}

/** The values of a field, with the objects that it refers to in place of the references. */
export function valuesOf(thing: Thing, field: string, known: ThingsById): unknown[] {
  return listOf(thing[field]).map((value) => {
    const id = isThing(value) ? value['@id'] : undefined;
    return typeof id === 'string' ? (known.get(id) ?? value) : value;
  });
}
