/** A number as an author writes it: read for its value, and written again with the same marks. */

export interface Written {
  value: number;
  /** Digits after the decimal mark. */
  decimals: number;
  /** As written, without the sign; left out where that is a comma between thousands and a decimal point. */
  digits?: string;
}

export interface Found extends Written {
  before: string;
  after: string;
}

/** Digits that a number holds exactly. */
export const MOST_DIGITS = 15;

const SIGN = '−–-';
const FIRST = '[1-9]\\d{0,2}';
/** How the whole part is written, and which decimal mark may follow it: the first that fits counts. */
const WAYS = [
  ['(?<!\\p{L})(?=[.,]\\d)', '[.,]'],
  [`${FIRST}(?:,\\d{2,3})*,\\d{3}`, '\\.'],
  [`${FIRST}(?:[ \u00a0\u2009\u202f’']\\d{3})+`, '[.,]'],
  [`${FIRST}(?:\\.\\d{3}){2,}`, ','],
  [`${FIRST}\\.\\d{3}(?=,\\d)`, ','],
  ['\\d+', '[.,]'],
].map(
  ([whole, mark]) =>
    new RegExp(`^(\\D*?)((?<!\\p{L})[${SIGN}])?((${whole})(?!\\d)(?:${mark}(\\d+))?)(.*)$`, 'u'),
);
/** More digits, or the other end of a range. */
const GOES_ON = /^(?:[.,]|\s*[−–-]\s*)?\d/;

/** The first number in a text, and what stands around it; `unclear` when it is written in none of the ways, or a range. */
export function findNumber(text: string): Found | 'unclear' | undefined {
  for (const way of WAYS) {
    const [, before, sign, written = '', whole = '', decimals = '', after = ''] =
      way.exec(text) ?? [];
    if (before === undefined) continue;
    if (GOES_ON.test(after)) return 'unclear';
    const size = Number(`${whole.replace(/\D/g, '') || 0}.${decimals || 0}`);
    const read = { value: sign ? -size : size, decimals: decimals.length };
    const digits = `${whole ? '' : 0}${written.replace(/\s/g, '\u202f')}`;
    const same = countDigits(digits) <= MOST_DIGITS && digits === writeDigits(read);
    return { before, after, ...read, ...(same ? {} : { digits }) };
  }
  return undefined;
}

export const countDigits = (written: string): number => written.replace(/\D/g, '').length;

/** Without the sign, the digits and marks as written. */
export function writeDigits({ value, decimals, digits }: Written): string {
  if (digits !== undefined) return digits;
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

export const writeNumber = (number: Written): string =>
  `${number.value < 0 ? '−' : ''}${writeDigits(number)}`;
