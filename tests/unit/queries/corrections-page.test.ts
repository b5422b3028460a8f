import { expect, test } from 'vitest';
import { correctionsPage } from '#queries/corrections-page.ts';
import { type ArticleInput, anArchive, anArticle } from '../../support/builders.ts';
import { newsroom } from './newsroom.ts';

type CorrectionInput = NonNullable<ArticleInput['corrections']>[number];
const corrected = (date: string, why: string): CorrectionInput => ({
  date,
  kind: 'correction',
  why,
});

const listed = (page: ReturnType<typeof correctionsPage>) =>
  page.years.map(({ heading, corrections }) => [heading, corrections.map(({ why }) => why)]);

test('every correction is listed under its year, the newest first, of withdrawn articles too', () => {
  const archive = anArchive({
    articles: [
      anArticle('bridge', {
        corrections: [corrected('2024-05-04', 'first'), corrected('2025-01-02', 'second')],
      }),
      anArticle('ferry', {
        status: 'withdrawn',
        corrections: [{ date: '2024-06-01', kind: 'withdrawal', why: 'withdrawn' }],
      }),
      anArticle('sketch', { status: 'draft', corrections: [corrected('2026-01-01', 'never')] }),
    ],
  });
  expect(listed(correctionsPage(archive))).toEqual([
    ['2025', ['second']],
    ['2024', ['withdrawn', 'first']],
  ]);
});

test('of one day the articles are in the order of their ids, and the later correction first', () => {
  const archive = anArchive({
    articles: [
      anArticle('b', {
        corrections: [corrected('2024-05-04', 'b1'), corrected('2024-05-04', 'b2')],
      }),
      anArticle('a', { corrections: [corrected('2024-05-04', 'a1')] }),
    ],
  });
  expect(listed(correctionsPage(archive))).toEqual([['2024', ['a1', 'b2', 'b1']]]);
});

test('the id of a correction stays when others come, and under the ids that the article had', () => {
  const anchorOf = (corrections: CorrectionInput[], formerly: string[] = []) => {
    const articles = [anArticle('bridge', { corrections, formerly })];
    const all = correctionsPage(anArchive({ articles })).years.flatMap((year) => year.corrections);
    return all.find(({ why }) => why === 'first')?.anchors;
  };
  const first = corrected('2024-05-04', 'first');
  expect(anchorOf([first])).toEqual(['page-bridge-1']);
  expect(anchorOf([first, corrected('2024-05-05', 'second')])).toEqual(['page-bridge-1']);
  expect(anchorOf([first], ['shut'])).toEqual(['page-bridge-1', 'page-shut-1']);
});

test('what a withdrawn article said is not told again', () => {
  const archive = anArchive({
    articles: [
      anArticle('ferry', {
        status: 'withdrawn',
        corrections: [
          { date: '2024-05-04', kind: 'correction', was: 'X', now: 'Y', why: 'Wrong.' },
          { date: '2024-06-01', kind: 'withdrawal', why: 'All of it was.' },
        ],
      }),
    ],
  });
  const told = correctionsPage(archive).years.flatMap(({ corrections }) => corrections);
  expect(told.map(({ was, now }) => [was, now])).toEqual([
    [null, null],
    [null, null],
  ]);
});

test('an archive without corrections still says what the classes mean', () => {
  const { years, kinds } = correctionsPage(anArchive({}));
  expect(years).toEqual([]);
  expect(kinds.map(({ name }) => name)).toEqual([
    'Correction',
    'Clarification',
    'Update',
    'Withdrawal',
  ]);
});

test('its props are plain data', () => {
  const page = correctionsPage(newsroom);
  expect(JSON.parse(JSON.stringify(page))).toEqual(page);
});
