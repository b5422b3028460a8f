/** Changes to a text by offsets: everything else stays the same, byte for byte. */

export interface TextEdit {
  /** The range that is replaced; empty where something is put in. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits made. Throws where two of them overlap: a bug. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let end = 0;
  const parts = sorted.map((edit) => {
    if (edit.start < end) throw new Error(`Edits overlap at ${edit.start}`);
    const part = text.slice(end, edit.start) + edit.text;
    end = edit.end;
    return part;
  });
  return parts.join('') + text.slice(end);
}
