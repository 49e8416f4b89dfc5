/** Ions and isotopes: Ca²⁺, Na+, ¹⁴C. */
import { spell } from './letters';
import { cardinal } from './number';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const lowered = (raised: string): string[] =>
  cardinal([...raised].map((digit) => RAISED.indexOf(digit)).join(''));

/** With its charge on the line: "Na+", "Ca2+", "Cl-", but "C++" and "A+" are none. */
const PLAIN = /^(Na|K|H|Li|Ag|Cl|OH|NH4|(?:Ca|Mg|Fe|Cu|Zn|Mn)2|(?:Fe|Al)3)([+−–-])$/;

export function sayCharged(text: string): string[] | undefined {
  const [, ion, of] = PLAIN.exec(text) ?? [];
  if (ion) return [...lettersOf(ion), of === '+' ? 'plus' : 'minus'];
  const [, mass = '', symbol = '', count = '', charge = ''] =
    /^([⁰¹²³⁴-⁹]*)((?:\p{Lu}\p{Ll}?\d*)+)([²³⁴-⁷]?)([⁺⁻]?)$/u.exec(text) ?? [];
  if (!mass && !charge) return undefined;
  const sign = charge === '' ? [] : [charge === '⁺' ? 'plus' : 'minus'];
  return [
    ...(mass ? lowered(mass) : []),
    ...lettersOf(symbol),
    ...(count ? lowered(count) : []),
    ...sign,
  ];
}

const lettersOf = (symbol: string): string[] =>
  (symbol.match(/\p{L}|\d+/gu) ?? []).flatMap((part) =>
    /\d/.test(part) ? cardinal(part) : spell(part),
  );
