/** What numbers of English sentences count: signs, and up to two words. */

const NO_UNIT =
  'to|in|and|or|of|by|from|for|at|on|the|a|with|compared|versus|vs|against|instead|rather|per|as|than|but|while|after|before|is|are|was|were|did|had|have|when|if|last|this|until|within|over|under|because|during|later|earlier|ago|now|today|again|respectively|already|since|who|that|which|stayed|agreed';
const SIGNS =
  'm²|km²|m³|µm|Hz|kHz|MHz|GHz|dB|lbs?|oz|ft|ha|kPa|hPa|kg|km|cm|mm|m|g|mg|ml|l|GB|MB|kB|KB|TB|ms|s|kWh|kW|MW|GW|°C|°F|mph';

/** What may stand behind a number, for `pattern`. */
export const UNIT = `(?:\\s?(?:%|percent|per cent)|\\s?(?:${SIGNS})(?![\\p{L}])|(?:[ -](?!(?:${NO_UNIT})\\b)[\\p{L}]+){0,2})`;

export const cleanUnit = (unit = ''): string => unit.trim().replace(/^(?:percent|per cent)$/i, '%');

const singular = (unit: string): string =>
  unit
    .replace(/ies$/i, 'y')
    .replace(/(?<=[sx]|[cs]h)es$/i, '')
    .replace(/(?<![su])s$/i, '');

/** The unit of two numbers: as it is said of many, where one of them is 1. */
export const sharedUnit = (first: string, second: string): string =>
  first && (!second || /s$/i.test(first)) ? first : second;

/** `points` behind a 1: "1 point". */
export const unitOf = (value: number, unit: string): string =>
  value === 1 ? singular(unit) : unit;

/** Whether two numbers count the same; a unit that is left out is the other's. */
export function isSameUnit(one: string, other: string): boolean {
  const [a, b] = [singular(one.toLowerCase()), singular(other.toLowerCase())];
  const [first] = a.split(' ');
  return !a || !b || a === b || a.split(' ').at(-1) === b.split(' ').at(-1) || first === b;
}
