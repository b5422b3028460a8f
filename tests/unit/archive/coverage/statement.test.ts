import { describe, expect, test } from 'vitest';
import { sourceKinds } from '#archive/article/source.ts';
import type { ArticleFile } from '#archive/article.ts';
import { isFirstHand, restsOnParty, type Statement } from '#archive/coverage/statement.ts';
import {
  type ArticleInput,
  anArchive,
  anArticle,
  anEvent,
  aSource,
  aStatement,
  aValue,
} from '../../../support/builders.ts';

const event = anEvent('bridge-closed', {
  claims: { time: { text: 'When', kind: 'date' }, barge: { text: 'A barge struck it' } },
});
const says = 'It was closed.';

/** What the archive keeps of a report’s statements, in their order. */
function keptOf(
  fields: Partial<ArticleInput>,
  ...others: readonly ArticleFile[]
): readonly Statement[] | undefined {
  const articles = [anArticle('gazette', fields), ...others];
  return anArchive({ events: [event], articles }).statementsByArticle.get('gazette');
}

describe('of a statement in an article’s file, the archive keeps', () => {
  test('everything, in the report’s own words', () => {
    const statements = [{ claim: 'bridge-closed/time', says, value: '2024-05-01' }];
    expect(keptOf({ statements })).toEqual([
      {
        article: 'gazette',
        event: 'bridge-closed',
        claim: 'time',
        says,
        stance: 'asserts',
        value: aValue('date', '2024-05-01'),
        source: null,
        sourceKey: null,
        origin: 'The Gazette',
      },
    ]);
  });

  test('the source, with what distinguishes it', () => {
    const source = { id: 'inspector', name: 'An inspector', kind: 'eyewitness' as const };
    const statements = [
      { claim: 'bridge-closed/barge', says, source: 'inspector', stance: 'denies' as const },
    ];
    expect(keptOf({ sources: [source], statements })).toMatchObject([
      { claim: 'barge', stance: 'denies', source: aSource(source), sourceKey: 'gazette#inspector' },
    ]);
  });

  test('the origin that it names, and of a draft that names no newsroom, the report’s own', () => {
    const barge = { claim: 'bridge-closed/barge', says };
    expect(keptOf({ statements: [{ ...barge, origin: 'Harbour Radio' }] })).toMatchObject([
      { origin: 'Harbour Radio' },
    ]);
    const draft = anArticle('draft', {
      publisher: undefined,
      status: 'draft',
      statements: [barge],
    });
    expect(keptOf({ basedOn: 'draft', statements: [barge] }, draft)).toMatchObject([
      { origin: 'The Gazette' },
    ]);
  });

  test('no value where the claim has no kind, the statement no value, or the value no sense', () => {
    const statements = [
      { claim: 'bridge-closed/barge', says, value: '3' },
      { claim: 'bridge-closed/time', says },
      { claim: 'bridge-closed/time', says, value: 'at dusk' },
    ];
    expect(keptOf({ statements })?.map(({ value }) => value)).toEqual([null, null, null]);
  });

  test('nothing where the claim is not there', () => {
    const statements = [
      { claim: 'bridge-closed/cause', says },
      { claim: 'bridge-closed/barge', says },
    ];
    expect(keptOf({ statements })?.map(({ claim }) => claim)).toEqual(['barge']);
  });
});

describe('a word', () => {
  const of = (...source: Parameters<typeof aSource>) => aStatement({ source: aSource(...source) });

  test('is first-hand of an eyewitness, a reporter or a document, and of a party never', () => {
    const kinds = (party: boolean) =>
      sourceKinds.filter((kind) => isFirstHand(of({ kind, party })));
    expect(kinds(false)).toEqual(['eyewitness', 'reporter', 'document']);
    expect(kinds(true)).toEqual([]);
  });

  test('is not first-hand in a report’s own words, which rest on no party', () => {
    expect(isFirstHand(aStatement())).toBe(false);
    expect(restsOnParty(aStatement())).toBe(false);
  });

  test('rests on a party where its source is one', () => {
    expect([of({ party: true }), of({ party: false })].map(restsOnParty)).toEqual([true, false]);
  });
});
