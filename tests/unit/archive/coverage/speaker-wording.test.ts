import { describe, expect, test } from 'vitest';
import {
  namesOrigin,
  sourceNames,
  speakerNames,
  speakers,
} from '#archive/coverage/speaker-wording.ts';
import { aSource, aStatement } from '../../../support/builders.ts';

const witness = aStatement({ source: aSource() });
const mayor = aStatement({ source: aSource({ id: 'mayor', name: 'Ada Okafor' }) });
const own = aStatement();
const radio = aStatement({ article: 'radio', origin: 'Harbour Radio' });

describe('who says something', () => {
  test('the sources come first, then the newsrooms that say it themselves', () => {
    const all = [own, witness, radio, mayor];
    expect(speakerNames(all)).toEqual(['A witness', 'Ada Okafor', 'The Gazette', 'Harbour Radio']);
    expect(speakers(all)).toBe('A witness, Ada Okafor, The Gazette and Harbour Radio');
    expect(sourceNames(all)).toEqual(['A witness', 'Ada Okafor']);
  });

  test('each is named once, a source by the name that comes first', () => {
    const both = ['Ana Lima', 'A. Lima'].map((name) =>
      aStatement({ source: aSource({ name, topic: 'ana' }) }),
    );
    expect(speakerNames([...both, own, own])).toEqual(['Ana Lima', 'The Gazette']);
  });

  test('the newsroom of a source is not named beside it', () => {
    expect(speakers([witness])).toBe('A witness');
    expect(speakers([])).toBe('');
  });
});

describe('whether a source is named after the newsroom that it is', () => {
  test.each([
    ['media', 'Harbour Radio', 'Harbour Radio', true],
    ['official', 'harbour radio', 'Harbour Radio', true],
    ['media', 'Local media, unnamed', 'Local media (unnamed)', true],
    ['media', 'Harbour Radio, its evening news', 'Harbour Radio', true],
    ['media', 'The radio of the harbour', 'Harbour Radio', true],
    ['official', 'Harbour Radio, its evening news', 'Harbour Radio', false],
    ['media', 'Harbour news', 'Harbour Radio', false],
    ['media', 'Harbour', 'Harbour Radio', false],
    ['media', 'Harbourradio', 'Harbour Radio', false],
  ])('%s, "%s" of "%s": %s', (kind, name, origin, expected) => {
    expect(namesOrigin({ kind, name }, origin)).toBe(expected);
  });
});
