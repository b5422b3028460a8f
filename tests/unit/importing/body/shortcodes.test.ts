import { expect, test } from 'vitest';
import { takeShortcodes } from '#importing/body/shortcodes.ts';

test('a picture keeps its caption and credit, and nothing of it stays in the text', () => {
  const { text, media } = takeShortcodes(
    'Before [aesop_image img="https://a.example/b.jpg" caption="The <em>closed</em> bridge" credit="Ana Müller" align="center"] after',
  );
  expect(text).toBe('Before  after');
  expect(media).toEqual([{ kind: 'picture', shows: 'The closed bridge', credit: 'Ana Müller' }]);
});

test.each([
  '[aesop_image caption=”Cars wait” credit=”Lina Sato”]',
  '[aesop_image caption=&#8221;Cars wait&#8221; credit=&#8221;Lina Sato&#8243;]',
  "[aesop_image caption='Cars wait' credit='Lina Sato']",
  '[aesop_image caption="Cars wait" credit="Lina Sato" /]',
])('quotation marks may be of any make: %s', (shortcode) => {
  const { text, media } = takeShortcodes(shortcode);
  expect(text).toBe('');
  expect(media).toEqual([{ kind: 'picture', shows: 'Cars wait', credit: 'Lina Sato' }]);
});

test('a caption around a picture is taken whole, its credit apart', () => {
  const { text, media } = takeShortcodes(
    '[caption id="a_1" width="600"]<a href="x.jpg"><img src="x.jpg"></a> The mole in fog. Photo: Omar Idris[/caption]',
  );
  expect(text).toBe('');
  expect(media).toEqual([{ kind: 'picture', shows: 'The mole in fog', credit: 'Omar Idris' }]);
});

test('a gallery takes the words of the media library', () => {
  const library = new Map([['14', { kind: 'picture', shows: 'The mole from the sea' }]]);
  const { media, notes } = takeShortcodes('[gallery ids="14,15"]', library);
  expect(media).toEqual([{ kind: 'picture', shows: 'The mole from the sea' }]);
  expect(notes).toEqual([
    'The copy carried one picture of a gallery without a word on what it shows.',
  ]);
});

test.each(['[embed]https://video.example/1[/embed]', '[youtube id="https://video.example/1"]'])(
  'a film without words becomes a note: %s',
  (shortcode) => {
    const { text, media, notes } = takeShortcodes(shortcode);
    expect([text, media]).toEqual(['', []]);
    expect(notes).toEqual([
      'The copy carried a video that it does not describe: https://video.example/1',
    ]);
  },
);

test('what only styles a text leaves the text', () => {
  expect(takeShortcodes('[dropcap]N[/dropcap]othing [box color="red"]moves[/box]').text).toBe(
    'Nothing moves',
  );
});

test('everything that is taken out is listed as it was', () => {
  const { dropped } = takeShortcodes('[box color="red"]moves[/box] [gallery]');
  expect(dropped.map(({ text }) => text)).toEqual(['[box color="red"]', '[/box]', '[gallery]']);
});

test.each([
  'said their speaker [sic], who',
  '“[He] was gone,” [laughs]',
  'a note[1] and [2]',
  'see [our gallery](https://a.example/) and [gallery][1]',
  '[gallery]: https://a.example/',
  '<a title="[gallery]">link</a>',
  '[aesop_image caption="never closed',
])('brackets that are no shortcode stay: %s', (text) => {
  expect(takeShortcodes(text).text).toBe(text);
});

test('an end that was lost does not swallow the report', () => {
  const report = 'word '.repeat(500);
  expect(takeShortcodes(`[caption id="1"]${report}[/caption]`).text).toBe(report);
});

test.each([
  ['“ VAN AT THE GATE OF THE OFFICE/REUTERS./”', '””', 'VAN AT THE GATE OF THE OFFICE', 'REUTERS'],
  [
    '“VAN AT THE GATE OF THE OFFICE/AFP”',
    '“VAN AT THE GATE OF THE OFFICE/AFP”',
    'VAN AT THE GATE OF THE OFFICE',
    'AFP',
  ],
  ['“VAN AT THE GATE/REUTERS./”', '“A van.”', 'A van.', 'VAN AT THE GATE/REUTERS'],
])('words in the credit %s are what the picture shows', (credit, caption, shows, house) => {
  const { media } = takeShortcodes(`[aesop_image img=”” credit=${credit} caption=${caption}]`);
  expect(media).toEqual([{ kind: 'picture', shows, credit: house }]);
});

test('a name in a credit stays in it', () => {
  const { media } = takeShortcodes('[aesop_image credit="Kim Sato Jr./AFP" caption=""]');
  expect(media).toEqual([{ kind: 'picture', credit: 'Kim Sato Jr./AFP' }]);
});
