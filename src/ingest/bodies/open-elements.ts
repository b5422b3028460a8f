/** Follows how many HTML elements are open from line to line, as a browser would count them or higher. */

const tag = /<(?<close>\/?)(?<name>[a-z][^\s/>]*)/gi;

/** Elements that have no content, or that end where the next of their kind begins. */
const flat = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd td th tr thead tbody tfoot option'
  ).split(' '),
);

/** In a drawing or a formula they are elements like any other. */
const foreign = /<(?:svg|math)\b/i;

/** Where these are left open, they begin anew in each block that follows. */
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

export interface OpenElements {
  /** How many are within each other. */
  readonly depth: number;
  /** How many of them begin anew in each block. */
  readonly repeated: number;
}

const none: OpenElements = { depth: 0, repeated: 0 };

/** For each line, the most that are open within it. */
export function openElements(lines: readonly string[]): readonly OpenElements[] {
  const isForeign = lines.some((line) => foreign.test(line));
  const counts = new Map<string, number>();
  let open = none;
  return lines.map((line) => {
    let most = open;
    for (const { groups } of line.matchAll(tag)) {
      const name = groups?.name?.toLowerCase() ?? '';
      if (!isForeign && flat.has(name)) continue;
      open = changed(open, name, counts, groups?.close !== '');
      most = higher(most, open);
    }
    return most;
  });
}

/** `counts` has how many of each name are open, and changes. A tag that closes nothing changes nothing. */
function changed(
  open: OpenElements,
  name: string,
  counts: Map<string, number>,
  closes: boolean,
): OpenElements {
  const ofName = counts.get(name) ?? 0;
  if (closes && ofName === 0) return open;
  const change = closes ? -1 : 1;
  counts.set(name, ofName + change);
  return {
    depth: open.depth + change,
    repeated: open.repeated + (formatting.has(name) ? change : 0),
  };
}

function higher(one: OpenElements, other: OpenElements): OpenElements {
  return {
    depth: Math.max(one.depth, other.depth),
    repeated: Math.max(one.repeated, other.repeated),
  };
}
