/** CSL-JSON, read back by @citation-js/core. */
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { citedTitle } from '#exports/citations/citation-fields.ts';
import { cslRecord, writeCsl } from '#exports/citations/csl.ts';
import { anyCitation } from './a-citation.ts';

test('whatever is in a field, both records are read back whole', () => {
  fc.assert(
    fc.property(anyCitation, anyCitation, (original, other) => {
      const record = { ...other, id: 'bridge-record' };
      const data: unknown[] = new Cite(writeCsl([original, record])).data;
      expect(data).toHaveLength(2);
      for (const [at, citation] of [original, record].entries()) {
        expect(data[at]).toMatchObject({ id: citation.id, title: citedTitle(citation) });
        // What it keeps of its own way through the parser aside, nothing is added, lost or read otherwise.
        const { _graph, ...kept } = z.looseObject({}).parse(data[at]);
        expect(kept).toEqual(JSON.parse(JSON.stringify(cslRecord(citation))));
      }
    }),
  );
});
