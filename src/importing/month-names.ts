/** The names of months in the languages that the archive reads most, and their numbers. */

/** January to December, a line a language or usage; other spellings of a month are parted by `|`. */
const gregorian = [
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor|nentor dhjetor',
  'janvier|janv février|fevrier|févr mars avril|avr mai juin juillet|juil août|aout septembre octobre novembre décembre|decembre|déc',
  'januar|jänner februar märz|maerz|mär april mai juni juli august september oktober|okt november dezember|dez',
  'enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic',
  'يناير فبراير مارس أبريل|إبريل مايو يونيو|يونيه يوليو|يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
  'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  'ژانویه فوریه مارس آوریل مه|می ژوئن ژوئیه|جولای اوت|آگوست سپتامبر اکتبر نوامبر دسامبر',
];

/** Farvardin to Esfand: the months of the solar calendar of Iran. */
const persian = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند';

const gregorianMonths = new Map(gregorian.flatMap(numbered));
const persianMonths = new Map(numbered(persian));

/** 1 to 12, or `undefined`. */
export function gregorianMonth(name: string): number | undefined {
  return gregorianMonths.get(folded(name));
}

/** 1 to 12 of the Persian solar year, or `undefined`. */
export function persianMonth(name: string): number | undefined {
  return persianMonths.get(folded(name));
}

function numbered(months: string): [string, number][] {
  return months
    .split(' ')
    .flatMap((names, index): [string, number][] =>
      names.split('|').map((name) => [folded(name.replace('_', ' ')), index + 1]),
    );
}

/** Small letters, and one form of the letters that Arabic and Persian keyboards write in several. */
function folded(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[أإآ]/g, 'ا')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/\.$/, '')
    .replace(/\s+/g, ' ');
}
