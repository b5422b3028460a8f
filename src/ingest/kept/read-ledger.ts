/** The text of the ledger of versions: read strictly, and written one article a line, so that changes merge. */
import { compareText, type FieldPath, type Finding, findingOf } from '#archive/problem.ts';
import { type Ledger, ledgerSchema } from '#archive/version.ts';

export interface ReadLedger {
  readonly ledger: Ledger;
  /** The line of each article, from 1. */
  readonly lines: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/** In: the text, and the path that messages name. Where there are findings the ledger is empty. */
export function readLedger(text: string, path: string): ReadLedger {
  const lines = linesOf(text);
  const twice = [...lines].find(([, of]) => of.length > 1);
  const fault = (id: string) => `What it says of "${id}" cannot be right`;
  const parsed = parseJson(text);
  const checked = parsed && ledgerSchema.safeParse(parsed.value);
  const nothing = { ledger: new Map(), lines: new Map() };
  if (!checked) return { ...nothing, findings: [invalid(path, [], 'It is no JSON', 1)] };
  if (twice) {
    const [id, of] = twice;
    return { ...nothing, findings: [invalid(path, [id], `"${id}" is in it twice`, of[1])] };
  }
  if (checked.success) {
    // Zod leaves out names that JavaScript keeps for itself.
    const lost = [...lines].find(([id]) => !Object.hasOwn(checked.data, id));
    if (lost) return { ...nothing, findings: [invalid(path, [], fault(lost[0]), lost[1][0])] };
    return {
      ledger: new Map(Object.entries(checked.data)),
      lines: new Map([...lines].map(([id, [line = 1]]) => [id, line])),
      findings: [],
    };
  }
  const findings = checked.error.issues.map((issue) => {
    const field = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    const [id, ...inner] = field.map(String);
    if (id === undefined) return invalid(path, field, 'It is no list of articles');
    const what =
      inner.length > 0 ? `The "${inner.join(' ')}" of "${id}" cannot be right` : fault(id);
    return invalid(path, field, what, lines.get(id)?.[0]);
  });
  return { ...nothing, findings };
}

/** The ledger as a file, its articles by id. */
export function ledgerText(ledger: Ledger): string {
  const records = [...ledger]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([id, { version, sha256, corrections, kept }]) => {
      const record = {
        version,
        sha256,
        corrections,
        ...(Object.keys(kept).length > 0 && { kept: keptText(kept) }),
      };
      return `  ${JSON.stringify(id)}: ${JSON.stringify(record)}`;
    });
  return records.length === 0 ? '{}\n' : `{\n${records.join(',\n')}\n}\n`;
}

type Kept = (Ledger extends ReadonlyMap<string, infer R> ? R : never)['kept'];

function keptText(kept: Kept) {
  return Object.fromEntries(
    Object.entries(kept).map(([number, { sha256, links }]) => [
      number,
      { sha256, ...(Object.keys(links).length > 0 && { links }) },
    ]),
  );
}

/** JSON.parse takes the last of two that have the same name: a merge can leave them. */
function linesOf(text: string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [at, line] of text.split('\n').entries()) {
    const id = /^ {2}"([^"]+)":/.exec(line)?.[1];
    if (id !== undefined) found.set(id, [...(found.get(id) ?? []), at + 1]);
  }
  return found;
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function invalid(path: string, field: FieldPath, what: string, line = 1): Finding {
  return findingOf(
    'ledger-invalid',
    { path, field, at: { line, column: 1 } },
    {
      found: `This is not the ledger of versions as npm run revise writes it. ${what}.`,
      remedy:
        'Put it back as it was, from version control or a copy. Where it was merged, keep every line.',
    },
  );
}
