/** Reports as an editor pastes them from a page: head, pictures and credits are lines among the text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draftOf } from '#importing/draft/draft.ts';
import { readClippings } from '#importing/read/read-clipping.ts';
import { nothingKnown } from './nothing-known.ts';

function draft(text: string) {
  const read = readClippings('pasted.txt', new TextEncoder().encode(text));
  const [clipping] = read.ok ? read.value.clippings : [];
  if (!clipping) throw new Error('no clipping');
  const { fields, questions, remarks, body, dropped } = draftOf(clipping, {}, nothingKnown);
  return {
    fields,
    body,
    asked: questions.map(({ field }) => field),
    choices: Object.fromEntries(questions.map(({ field, choices }) => [field, choices])),
    remarks: remarks.map(({ text }) => text).join('\n'),
    dropped: dropped.map((one) => one.text),
  };
}

const clipping = (name: string) => readFileSync(join('tests/fixtures/clippings', name), 'utf8');
const layouts = ['blank-lines', 'lines', 'wrapped'];

test.each(layouts)(
  'an agency’s report in a copy (%s) gives every field that its lines have',
  (layout) => {
    const { fields, body, asked, choices, remarks, dropped } = draft(
      clipping(`agency-copy-${layout}.txt`),
    );
    expect(fields).toMatchObject({
      byline: ['Ana Müller', 'Lina Sato'],
      editors: ['Kim Coleman'],
      media: [
        {
          shows: 'Staff carry crates out of the harbour office in Port Maren, May 2, 2024',
          date: '2024-05-02',
          credit: 'REUTERS/Lina Sato',
        },
        { shows: 'CRANE LIFTING STEEL DRUM ONTO HARBOUR QUAY', credit: 'REUTERS' },
      ],
    });
    expect(fields).not.toHaveProperty('origin');
    expect([fields.date, asked]).toEqual([undefined, ['title', 'date', 'publisher', 'language']]);
    expect(choices.date).toEqual(['2024-05-02']);
    expect(remarks).toMatch(/^origin: Reuters .*The text begins with the dash/s);
    expect(dropped).toEqual(
      expect.arrayContaining([
        'Island Blames Ferry Line for ‘Careless’ Repairs on Pier',
        'Similar Articles to This Post',
        '(Reporting by Ana Müller and Lina Sato; Editing by Kim Coleman)',
      ]),
    );
    expect(body).toMatch(/^Clerks of the harbour authority fed/);
    expect(body).not.toMatch(/Island Blames|Similar|Reporting by|aesop|REUTERS/);
    expect(body.split('\n\n')).toHaveLength(6);
  },
);

test.each(layouts)('a paper’s report (%s) gives headline, standfirst and subheadings', (layout) => {
  const { fields, body, asked, remarks } = draft(clipping(`paper-report-${layout}.txt`));
  expect(fields).toMatchObject({
    title: 'Harbour clerks burn ledgers before leaving the office',
    summary: expect.stringMatching(/^Port Maren formally ended/),
    media: [
      {
        shows:
          'Clerks of the harbour authority leave their office in Port Maren, Estuary, 2 May 2024',
        date: '2024-05-02',
        credit: 'REUTERS/LINA SATO',
      },
    ],
  });
  expect(asked).toEqual(['date', 'publisher', 'language']);
  expect(remarks).toMatch(/origin: Reuters .*leaked by the Reuters news agency/);
  expect(body.match(/^## .*$/gm)).toEqual([
    '## The authority’s answer',
    '## The role of the new bridge',
    '## The role of the pilots',
  ]);
  expect(body).not.toMatch(/formally ended|burn ledgers/);
});

/** As a program breaks them that fits lines into a width. */
function wrapped(line: string, width: number): string {
  return line.split(' ').reduce((text, word) => {
    const last = text.slice(text.lastIndexOf('\n') + 1);
    return `${text}${last.length + 1 + word.length > width ? '\n' : ' '}${word}`;
  });
}

const papers = ['agency-copy', 'paper-report'];
const widths = [55, 60, 66, 72, 76, 80, 90, 100, 120];
const layoutsOf = (text: string) => {
  const parts = text.trimEnd().split('\n\n');
  return [
    parts.join('\r\n\r\n'),
    parts.join('\r\n'),
    parts.join('\n\u00a0\n'),
    `\ufeff${parts.map((part) => `    ${part}  `).join('\n\n\n')}`,
    `${parts.slice(0, 4).join('\n')}\n\n${parts.slice(4).join('\n\n')}`,
    `${parts.slice(0, 4).join('\n\n')}\n\n${parts.slice(4).join('\n')}`,
    ...widths.map((width) => parts.map((part) => wrapped(part, width)).join('\n\n')),
  ];
};

test.each(papers)('the layout of %s makes no difference', (name) => {
  const text = clipping(`${name}-blank-lines.txt`);
  const { fields, body, remarks, choices } = draft(text);
  for (const layout of layoutsOf(text)) {
    expect(draft(layout)).toMatchObject({ fields, body, remarks, choices });
  }
});

const report = (lines: string) =>
  draft(`${lines}\n\nThe bridge was closed at dusk.\n\nNobody was hurt.`);

test.each([
  ['Cars wait, May 2, 2024. REUTERS/Lina Sato', 'Cars wait, May 2, 2024', 'REUTERS/Lina Sato'],
  ['Cars wait, 2 May 2024. (AP Photo/Lina Sato)', 'Cars wait, 2 May 2024', 'AP Photo/Lina Sato'],
  ['Cars wait in Port Maren. Lina Sato/Reuters', 'Cars wait in Port Maren', 'Lina Sato/Reuters'],
  ['Cars wait in Port Maren [Lina Sato/AFP]', 'Cars wait in Port Maren', 'Lina Sato/AFP'],
  ['Cars wait in Port Maren. Photo: Lina Sato', 'Cars wait in Port Maren', 'Lina Sato'],
  ['Cars wait in Port Maren. REUTERS', 'Cars wait in Port Maren', 'REUTERS'],
  ['Cars wait in Port Maren (via REUTERS)', 'Cars wait in Port Maren', 'via REUTERS'],
  ['Cars wait. REUTERS/Lina Sato/File Photo', 'Cars wait', 'REUTERS/Lina Sato/File Photo'],
  ['Cars wait. Reuters/Lina Sato', 'Cars wait', 'Reuters/Lina Sato'],
  ['Cars wait. Image: Lina Sato/AP/picture alliance', 'Cars wait', 'Lina Sato/AP/picture alliance'],
  ['AFP/LINA SATO - Cars wait in Port Maren', 'Cars wait in Port Maren', 'AFP/LINA SATO'],
  ['REUTERS/Lina Sato | Cars wait in Port Maren', 'Cars wait in Port Maren', 'REUTERS/Lina Sato'],
  ['EPA-EFE/LINA SATO – Cars wait', 'Cars wait', 'EPA-EFE/LINA SATO'],
])('the caption "%s" is a picture', (line, shows, credit) => {
  for (const head of [`Bridge closed\n\n${line}`, `${line}\n\nBridge closed\n\nBy Ana Müller`]) {
    const { fields, body } = report(head);
    expect(fields).toMatchObject({ title: 'Bridge closed', media: [{ shows, credit }] });
    expect(body).toBe('The bridge was closed at dusk.\n\nNobody was hurt.\n');
  }
});

test.each([
  'The picture: it was dark, and nobody saw the cables that the inspector had marked.',
  'He showed a photo by the gate, and one of the pier.',
  'Reuters and the AP reported that the bridge/ferry line was closed.',
])('the sentence "%s" is no caption', (line) => {
  expect(report(`Bridge closed\n\nIt was dusk.\n\n${line}`).body).toContain(line);
});

test.each([
  ['(Reporting by Ana Müller; Editing by Kim Sato)', ['Ana Müller'], ['Kim Sato']],
  [
    'Reporting by Ana Müller in Port Maren, additional reporting by Ben Okafor; writing by Lina Holm',
    ['Ana Müller', 'Ben Okafor', 'Lina Holm'],
    undefined,
  ],
  [
    '(Reporting by Ana Müller and Ben Okafor in Tirana and Lina Holm in Athens; Writing by Jo Berg; Editing by Kim Sato and Ed Stone)',
    ['Ana Müller', 'Ben Okafor', 'Lina Holm', 'Jo Berg'],
    ['Kim Sato', 'Ed Stone'],
  ],
  ['[Reporting by Ana Müller, Editing by Kim Sato]', ['Ana Müller'], ['Kim Sato']],
  ['(Editing by Kim Sato)', undefined, ['Kim Sato']],
  ['(Reporting by Dubai newsroom; Editing by Kim Sato)', undefined, ['Kim Sato']],
])('the credit line "%s" is read', (line, byline, editors) => {
  const text = `Bridge closed\n\nThe bridge was closed at dusk.\n\nNobody was hurt.`;
  for (const whole of [`${text}\n\n${line}`, `${text}\n\n${line}\n\nRelated Coverage`]) {
    const { fields, body, dropped } = draft(whole);
    expect([fields.byline, fields.editors]).toEqual([byline, editors]);
    expect(body).toBe('The bridge was closed at dusk.\n\nNobody was hurt.\n');
    expect(dropped).toContain(line);
  }
});

test('a credit line at the end of the last paragraph leaves the paragraph', () => {
  const { fields, body } = report(
    'Bridge closed\n\nIt was dusk.\n\nIt opens on Friday. (Reporting by Ana Müller; Editing by Kim Sato)',
  );
  expect([fields.byline, fields.editors]).toEqual([['Ana Müller'], ['Kim Sato']]);
  expect(body).toContain('It opens on Friday.\n');
});

test('a place that may be a person is asked', () => {
  const { fields, asked } = report(
    'Bridge closed\n\nIt was dusk.\n\n(Reporting by Ana Müller in New York and San Francisco)',
  );
  expect(fields.byline).toBeUndefined();
  expect(asked).toContain('byline');
});

const middle = (line: string) =>
  draft(`Bridge closed\n\nThe bridge was closed at dusk.\n\n${line}\n\nNobody was hurt.`);

test.each([
  'Island Blames Ferry Line for ‘Careless’ Repairs on Pier',
  'Mayor Calls Pilots Back to Work After Storm',
  'Ferry Fares Rise Again This Summer',
  'Exclusive: Mayor Calls Pilots Back to Work',
])('the headline "%s" in the middle is another story’s', (line) => {
  const { body, dropped } = middle(line);
  expect([body.includes(line), dropped.includes(line)]).toEqual([false, true]);
});

test.each([
  'The authority’s answer',
  'The Role of the New Bridge',
  'What We Know',
  'THE MAYOR’S WORD',
  'Background',
  'Çfarë thotë bashkia',
  'رد البلدية',
])('the line "%s" in the middle is a subheading', (line) => {
  const { body, remarks } = middle(line);
  expect(body).toContain(`\n## ${line}\n`);
  expect(remarks).toContain(line);
});

test.each([
  ['Similar Articles to This Post'],
  ['Related Coverage'],
  ['More From Harbour Life'],
  ['You May Also Like'],
  ['Recommended Stories'],
  ['More on this story'],
])('"%s" and the headlines below it are dropped', (line) => {
  const { body, dropped } = draft(
    `Bridge closed\n\nThe bridge was closed.\n\nNobody was hurt.\n\n${line}\n\nA goat on the tram\n\nRain Again in the Hills`,
  );
  expect(body).toBe('The bridge was closed.\n\nNobody was hurt.\n');
  expect(dropped.toSorted()).toEqual(
    [line, 'A goat on the tram', 'Rain Again in the Hills'].toSorted(),
  );
});

test('two lines that may each be the headline are asked', () => {
  const one = 'Harbour clerks burn ledgers before they leave the old office';
  const two = 'Mayor gives all clerks of the harbour until noon to be gone';
  const { asked, choices, dropped } = report(`${one}\n\n${two}`);
  expect([asked[0], choices.title, dropped]).toEqual(['title', [one, two], [one, two]]);
});
