/** Units that a report and a claim may give the same number in: two days are 48 hours. */

const dimensions: readonly Readonly<Record<string, number>>[] = [
  { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 },
  { day: 1, week: 7, month: 30.4, year: 365 },
  { month: 1, year: 12, decade: 120, century: 1200 },
  {
    millimetre: 0.001,
    centimetre: 0.01,
    metre: 1,
    kilometre: 1000,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    mile: 1609.344,
  },
  { gram: 0.001, kilogram: 1, tonne: 1000, ton: 1000, pound: 0.4536, ounce: 0.028_35 },
  { litre: 1, gallon: 4.546, barrel: 159 },
  { hectare: 1, acre: 0.4047 },
];

const otherNames: Readonly<Record<string, string>> = {
  mm: 'millimetre',
  cm: 'centimetre',
  m: 'metre',
  km: 'kilometre',
  ft: 'foot',
  feet: 'foot',
  kg: 'kilogram',
  kilo: 'kilogram',
  lb: 'pound',
  centuries: 'century',
  sec: 'second',
  min: 'minute',
  hr: 'hour',
};

/** What a number of such a unit is multiplied by to be one of another unit of the same kind. */
export function unitFactors(typed = ''): readonly number[] {
  const word = typed.toLowerCase().replace(/meter/, 'metre').replace(/liter/, 'litre');
  const singular = word.replace(/(?<=inch)es$|s$/, '');
  const unit = otherNames[word] ?? otherNames[singular] ?? singular;
  return dimensions.flatMap((sizes) => {
    const size = Object.hasOwn(sizes, unit) ? sizes[unit] : undefined;
    return size === undefined ? [] : Object.values(sizes).map((other) => size / other);
  });
}
