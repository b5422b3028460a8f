/** How names in bylines are taken apart for citations. */
import { expect, test } from 'vitest';
import { citedName } from '#exports/citations/person-name.ts';

const parted: [printed: string, language: string, family: string, given: string][] = [
  ['Ana Müller', 'en', 'Müller', 'Ana'],
  ['Ben de la Cruz', 'en', 'de la Cruz', 'Ben'],
  ['Ben de la Cruz', 'es', 'de la Cruz', 'Ben'],
  ['Gabriel García Márquez', 'es', 'García Márquez', 'Gabriel'],
  ['Juan Carlos García Márquez', 'es-MX', 'García Márquez', 'Juan Carlos'],
  ['Ana María López', 'es', 'López', 'Ana María'],
  ['José Ortega y Gasset', 'es', 'Ortega y Gasset', 'José'],
  ['Besnik Mustafaj', 'sq', 'Mustafaj', 'Besnik'],
  ['Anila Çela Dhimitri', 'sq', 'Dhimitri', 'Anila Çela'],
  ['علی رضایی', 'fa', 'رضایی', 'علی'],
  ['محمدجواد حاجی‌زاده', 'fa', 'حاجی‌زاده', 'محمدجواد'],
  ['محمود احمدی نژاد', 'fa', 'احمدی نژاد', 'محمود'],
  ['جمال عبد الناصر', 'ar', 'عبد الناصر', 'جمال'],
  ['Bashar al-Assad', 'en', 'al-Assad', 'Bashar'],
  ['Gamal Abdel Nasser', 'en', 'Abdel Nasser', 'Gamal'],
  ['Jean d’Ormesson', 'fr', 'd’Ormesson', 'Jean'],
  ['Ursula von der Leyen', 'de', 'von der Leyen', 'Ursula'],
  ['Robert De Niro', 'en', 'De Niro', 'Robert'],
  ['Van Morrison', 'en', 'Morrison', 'Van'],
  ['Conor O’Brien', 'en', 'O’Brien', 'Conor'],
  ['Jean-Paul Sartre', 'fr', 'Sartre', 'Jean-Paul'],
  ['J. R. R. Tolkien', 'en', 'Tolkien', 'J. R. R.'],
  ['Мария Иванова', 'ru', 'Иванова', 'Мария'],
  ['  Ana\n Müller ', 'en', 'Müller', 'Ana'],
  ['Máire Ní Bhriain', 'en', 'Ní Bhriain', 'Máire'],
  ['Dr Ada Okafor', 'en', 'Okafor', 'Ada'],
  ['Prof. Dr. Ada Okafor', 'de', 'Okafor', 'Ada'],
  ['B.C. Dodd', 'en', 'Dodd', 'B. C.'],
];

test.for(parted)('%s (%s) is %s, %s', ([printed, language, family, given]) => {
  expect(citedName(printed, { language })).toEqual({ family, given });
});

test.for([
  ['Martin Luther King Jr.', 'Jr.'],
  ['Martin Luther King, Jr.', 'Jr.'],
  ['Martin Luther King III', 'III'],
] as const)('%s has a suffix', ([printed, suffix]) => {
  expect(citedName(printed, { language: 'en' })).toEqual({
    family: 'King',
    given: 'Martin Luther',
    suffix,
  });
});

test.for([
  ['Reuters', 'en'],
  ['Reuters staff', 'en'],
  ['Reuters Staff', 'en'],
  ['Our own correspondent', 'en'],
  ['Agence France-Presse', 'fr'],
  ['Fars News Agency', 'en'],
  ['خبرگزاری فارس', 'fa'],
  ['Redaksia Dita', 'sq'],
  ['The Harbour Watch', 'en'],
  ['Ana Müller and Ben de la Cruz', 'en'],
  ['Ana Müller y Ben de la Cruz', 'es'],
  ['Ana y Ben', 'es'],
  ['Ana Müller (AFP)', 'en'],
  ['AP/Reuters', 'en'],
  ['Müller, Ana', 'en'],
  ['bell hooks', 'en'],
  ['Endrra', 'sq'],
  ['山田 太郎', 'ja'],
  ['Nguyễn Văn An', 'vi'],
  ['Nguyễn Văn An', 'en'],
  ['Xi Jinping', 'en'],
  ['Park Geun-hye', 'en'],
  ['Dr Okafor', 'en'],
  ['', 'en'],
] as const)('"%s" (%s) stays as it was printed', ([printed, language]) => {
  expect(citedName(printed, { language })).toEqual({ literal: printed });
});

test('the name of an outlet is no person', () => {
  expect(citedName('Harbour Watch', { language: 'en', outlets: ['Harbour Watch'] })).toEqual({
    literal: 'Harbour Watch',
  });
  expect(citedName('Harbour Watch', { language: 'en' })).toEqual({
    family: 'Watch',
    given: 'Harbour',
  });
});

test.for([
  ['Xi Jinping', 'Xi', { family: 'Xi', given: 'Jinping' }],
  ['Nguyễn Văn An', 'Nguyễn', { family: 'Nguyễn', given: 'Văn An' }],
  ['Máire Ní Bhriain', 'Ní Bhriain', { family: 'Ní Bhriain', given: 'Máire' }],
  ['Dr Ada Okafor Jr.', 'Okafor', { family: 'Okafor', given: 'Ada', suffix: 'Jr.' }],
  ['习近平', '习', { family: '习', given: '近平' }],
  ['Harbour Watch', 'Harbour Watch', { literal: 'Harbour Watch' }],
  // Letters put together in another way are the same letters.
  ['Nguyễn Văn An'.normalize('NFD'), 'Nguyễn', { family: 'Nguyễn', given: 'Văn An' }],
] as const)('%s, of the family %s, is parted as the editor says', ([printed, family, parts]) => {
  for (const language of ['en', 'vi', 'zh']) {
    expect(citedName(printed, { language, family })).toEqual(parts);
  }
});
