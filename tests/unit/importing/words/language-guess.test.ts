import { expect, test } from 'vitest';
import { guessLanguage } from '#importing/words/language-guess.ts';

test.each([
  ['en', 'The bridge was closed at dusk, and the pilots said that nobody had told them of it.'],
  ['sq', 'Ura u mbyll në mbrëmje dhe pilotët thanë se askush nuk u kishte thënë për të.'],
  ['fr', 'Le pont est fermé et les pilotes disent que personne ne les a avertis dans la journée.'],
  [
    'de',
    'Die Brücke ist geschlossen, und der Lotse sagt, dass ihm niemand etwas von ihr gesagt hat.',
  ],
  [
    'es',
    'El puente fue cerrado y los pilotos dijeron que nadie les avisó de las grietas por la tarde.',
  ],
  ['ar', 'أغلق الجسر مساء الأربعاء في الميناء وقال شاهد إن التي كانت على الجسر عادت من هناك'],
  ['fa', 'پل بندر در عصر چهارشنبه بسته شد و شاهد گفت که این را از رادیو شنید'],
])('%s: %s', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});

test.each([
  ['too short', 'The bridge was closed'],
  ['without a word of any', 'Ponto clausa Iovis dies vespere nautae negaverunt populus gaudet'],
  [
    'in two languages',
    'The bridge was closed and the port too. Ura u mbyll në mbrëmje dhe porti për më tepër është në pritje.',
  ],
])('no language is guessed for a text that is %s', (_what, text) => {
  expect(guessLanguage(text)).toBeUndefined();
});
