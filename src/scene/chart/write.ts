/** How the numbers of a chart are written, in the language of its document. */

/** Signs of money, which some languages write before the number. */
const MONEY: Record<string, string> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR' };
/** Units that stand at each number: longer ones are said once, with the title. */
const SHORT = 4;
/** From here on, numbers of a chart are written in words: 1.2M. */
const LARGE = 1_000_000;

const isShort = (unit: string): boolean => unit.length <= SHORT;

/** The title of the value axis; a unit that is too long for each number stands with it. */
export const titleOf = ({ y, unit }: { y: string; unit: string }): string =>
  isShort(unit) ? y : [y, unit].filter(Boolean).join(', ');

export interface Writing {
  /** A number with its unit. */
  whole(value: number): string;
  /** The same as short as it can be, without a unit that is long. */
  brief(value: number): string;
}

/** `largest` of all: where it is large, all are written in short, so that none looks larger than it is. */
export function writing(unit: string, lang: string, largest = 0): Writing {
  const signs = isShort(unit) ? unit : '';
  return {
    // More digits are noise of arithmetic.
    whole: written(unit, lang, { maximumSignificantDigits: 12 }),
    brief: written(
      signs,
      lang,
      largest >= LARGE
        ? { notation: 'compact', maximumSignificantDigits: 3 }
        : { maximumSignificantDigits: 12 },
    ),
  };
}

function written(unit: string, lang: string, options: Intl.NumberFormatOptions) {
  const currency = MONEY[unit];
  const money: Intl.NumberFormatOptions = {
    ...{ style: 'currency', currency, currencyDisplay: 'narrowSymbol' },
    minimumFractionDigits: 0,
  };
  const format = new Intl.NumberFormat(lang, { ...(currency && money), ...options });
  const end = /^[%‰°]/.test(unit) ? `\u202f${unit}` : unit && ` ${unit}`;
  return (value: number): string =>
    `${format.format(value)}${currency ? '' : end}`.replace('-', '−');
}
