/** News agencies and other newsrooms whose reports others reprint, by the names that credits give them. */

/** The name that the archive would use, and the others, small letters. */
const names: readonly (readonly [string, ...string[]])[] = [
  [
    'AFP',
    'agence france-presse',
    'agence france presse',
    'فرانس برس',
    'وكالة فرانس برس',
    'وكالة الأنباء الفرنسية',
    'أ ف ب',
    'ا ف ب',
    'أ.ف.ب',
  ],
  ['Al Jazeera', 'al-jazeera', 'الجزيرة'],
  ['Anadolu', 'anadolu agency', 'anadolu ajansı', 'الأناضول'],
  ['ANSA'],
  ['Associated Press', 'ap', 'the associated press', 'أسوشيتد برس', 'أ ب'],
  ['ATA', 'atsh', 'albanian telegraphic agency'],
  ['BBC', 'bbc news', 'بي بي سي'],
  ['Bloomberg'],
  ['CNN'],
  ['Deutsche Welle', 'dw'],
  ['dpa', 'deutsche presse-agentur', 'د ب أ'],
  ['EFE'],
  ['Fars', 'fars news', 'fars news agency', 'خبرگزاری فارس'],
  ['Interfax'],
  ['IRNA', 'ایرنا', 'إرنا'],
  ['ISNA', 'ایسنا'],
  ['Kyodo', 'kyodo news'],
  ['Mehr', 'mehr news', 'mehr news agency', 'خبرگزاری مهر'],
  ['Press TV', 'presstv'],
  ['Radio Free Europe/Radio Liberty', 'rfe/rl', 'rferl', 'radio free europe', 'radio farda'],
  ['Reuters', 'thomson reuters', 'رويترز', 'رویترز'],
  ['TASS'],
  ['Tasnim', 'tasnim news', 'tasnim news agency', 'تسنیم'],
  ['UPI'],
  ['Voice of America', 'voa'],
  ['Xinhua'],
];

const agencies = new Map(
  names.flatMap(([name, ...others]) =>
    [name.toLowerCase(), ...others].map((other): [string, string] => [other, name]),
  ),
);

/** The agency that a credit names (`Reuters staff`, `AFP`), or `undefined`. */
export function agencyNamed(credit: string): string | undefined {
  const bare = credit
    .toLowerCase()
    .replace(/\s+(staff|news agency|agency|newsroom|team)$/, '')
    .trim();
  return agencies.get(bare);
}
