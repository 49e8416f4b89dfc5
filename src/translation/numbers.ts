/** Numbers of a text, as its language writes them: "1.500,5" of German is "1,500.5" of English. */

/** Digits with signs between them; a point at the end is the sentence's. */
const NUMBER = /\d(?:[\d.,'’\u00A0\u202F]*\d)?/gu;

/** In order. What is no number in the language (a version, a time) is read as the numbers that it is made of. */
export function numbersIn(text: string, lang: string): number[] {
  const { group, decimal } = signsOf(lang);
  return (text.match(NUMBER) ?? []).flatMap((written) => {
    const plain = written.replace(/[\u00A0\u202F'’]/gu, group === ',' ? ',' : '.');
    const whole = plain.split(decimal);
    const isOne =
      whole.length <= 2 && isGrouped(whole[0] ?? '', group) && /^\d*$/.test(whole[1] ?? '');
    if (isOne) return [Number(`${(whole[0] ?? '').replaceAll(group, '')}.${whole[1] ?? '0'}`)];
    return (written.match(/\d+/g) ?? []).map(Number);
  });
}

const isGrouped = (digits: string, group: string): boolean =>
  /^\d+$/.test(digits) || (digits.split(group).length > 1 && isThrees(digits.split(group)));

const isThrees = ([first = '', ...rest]: readonly string[]): boolean =>
  /^\d{1,3}$/.test(first) && rest.every((part) => /^\d{3}$/.test(part));

function signsOf(lang: string): { group: string; decimal: string } {
  const decimal = new Intl.NumberFormat(lang)
    .formatToParts(1.5)
    .find(({ type }) => type === 'decimal')?.value;
  return decimal === ',' ? { group: '.', decimal: ',' } : { group: ',', decimal: '.' };
}
