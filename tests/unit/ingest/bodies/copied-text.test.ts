import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copiedRows, piecesOf } from '#ingest/bodies/copied-text.ts';
import { ownParts } from '#ingest/bodies/own-words.ts';

const report =
  'The night ferry struck the eastern breakwater shortly after it had left the harbour of Port Maren. ' +
  'Nobody among the forty passengers was hurt, the harbour master said in the morning, but “the bow is badly bent”.\n\n' +
  'Divers were to look at the hull before the vessel may sail again.';

const rows = (body: string, text = report) =>
  copiedRows(body, piecesOf([{ name: 'clipping', text }]));

const nine = 'The night ferry struck the eastern breakwater shortly after';

describe('words of the report in a row', () => {
  test.each([
    ['the whole text', report],
    ['a sentence', 'Divers were to look at the hull before the vessel may sail again.'],
    ['ten words', `${nine} it.`],
    ['in capitals', nine.toUpperCase().concat(' IT')],
    [
      'with marks between them',
      'The **night** ferry, struck: the _eastern_ breakwater - shortly after it',
    ],
    ['over lines', `${nine}\nit had left`],
    [
      'over the end of a sentence',
      'the harbour of Port Maren. Nobody among the forty passengers was',
    ],
    [
      'with a link',
      `The night [ferry](https://a.example/one/two) struck the eastern breakwater shortly after it`,
    ],
    ['with a tag', `The night <b>ferry</b> struck the eastern breakwater shortly after it`],
    [
      'with unseen characters',
      `The night fer\u00adry struck the eastern break\u200bwater shortly after it`,
    ],
    ['after a quotation', `“Stop!” ${nine} it`],
    ['after a mark that is not closed', `He said “stop.\n\n${nine} it`],
    [
      'a quotation without its marks',
      'the harbour master said in the morning, but the bow is badly bent',
    ],
  ])('are found: %s', (_what, body) => {
    expect(rows(body).length).toBeGreaterThan(0);
  });

  test.each([
    ['nine of them', nine],
    ['in quotation marks', `It said: “${nine} it had left”.`],
    ['in straight ones', `It said: "${nine} it had left".`],
    ['in single ones', `It said: ‘${nine} it hadn’t left’.`],
    ['in pointed ones', `It said: «${nine} it had left».`],
    ['in German ones', `It said: „${nine} it had left“.`],
    ['in a quotation', `> ${nine} it had left`],
    ['in an element', `<blockquote lang="sq">${nine} it had left</blockquote>`],
    ['in a comment', `<!-- ${nine} it had left -->`],
    [
      'with other words between them',
      'The night ferry struck the old eastern breakwater shortly after it had',
    ],
    [
      'parted by a quotation',
      'The night ferry struck “at last” the eastern breakwater shortly after it',
    ],
    ['of another report', 'A train was late because of snow on the line between the two towns.'],
    ['none', ''],
  ])('are not found: %s', (_what, body) => {
    expect(rows(body)).toEqual([]);
  });

  test('are told whole, with their number and their place', () => {
    const body = `In short:\n\n${nine} it sailed. More.`;
    expect(rows(body)).toEqual([{ name: 'clipping', text: `${nine} it`, words: 10, index: 11 }]);
  });

  test.each([
    [
      'Chinese',
      '昨天晚上渡轮离开港口后不久撞上了东边的防波堤，港务局长早上说，四十名乘客中没有人受伤。',
    ],
    [
      'Japanese',
      '昨夜フェリーが港を出た直後に東の防波堤に衝突したが、乗客四十人にけがはなかったと港長が今朝話した。',
    ],
    [
      'Thai',
      'เมื่อคืนนี้เรือข้ามฟากชนเขื่อนกันคลื่นด้านตะวันออกไม่นานหลังจากออกจากท่าเรือ แต่ไม่มีผู้โดยสารคนใดได้รับบาดเจ็บ',
    ],
    [
      'Persian',
      'کشتی شبانه اندکی پس از ترک بندر به موج‌شکن شرقی برخورد کرد و هیچ‌یک از چهل مسافر آسیب ندید',
    ],
    [
      'Albanian',
      'Trageti i natës goditi valëthyesin lindor pak pasi ishte larguar nga porti dhe askush nuk u lëndua',
    ],
    [
      'Korean',
      '어젯밤 여객선이 항구를 떠난 직후 동쪽 방파제에 부딪혔지만 승객 마흔 명 가운데 다친 사람은 없다고 항만장이 말했다',
    ],
  ])('are found in %s', (_language, text) => {
    expect(rows(text, text)).toHaveLength(1);
    expect(rows(`«${text}»`, text)).toEqual([]);
  });

  test('a few characters without spaces are no sentence', () => {
    expect(rows('阿尔巴尼亚与伊朗断绝外交关系', '昨天阿尔巴尼亚与伊朗断绝外交关系。')).toEqual([]);
  });
});

test('whatever stands around a copied sentence outside quotation marks, it is found', () => {
  const plain = fc.stringMatching(/^[a-z ,.;()*_\n-]{0,40}$/);
  fc.assert(
    fc.property(plain, plain, (before, after) => {
      const body = `${before} | ${nine} it had left | ${after}`;
      expect(rows(body)).toHaveLength(1);
    }),
  );
});

test('the parts outside quotations are in order and do not overlap', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '’',
    '‘',
    '«',
    '»',
    '„',
    '> ',
    '\n',
    '\n\n',
    '<q>',
    '</q>',
    '<!--',
    '-->',
    'a',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const body = pieces.join('');
      const places = ownParts(body).flat();
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places.at(-1)).toBe(body.length);
    }),
  );
});
