/** Written signs and short forms, and the words that say them (English). */

/** After a number, or alone. Singular where English says so is left to the ear: "5 milligrams". */
export const UNITS: Record<string, string> = {
  '%': 'percent',
  '‰': 'per thousand',
  '°': 'degrees',
  '°C': 'degrees celsius',
  '°F': 'degrees fahrenheit',
  mg: 'milligrams',
  µg: 'micrograms',
  μg: 'micrograms',
  g: 'grams',
  kg: 'kilograms',
  'mg/kg': 'milligrams per kilogram',
  ml: 'millilitres',
  mL: 'millilitres',
  mm: 'millimetres',
  cm: 'centimetres',
  m: 'metres',
  km: 'kilometres',
  'km/h': 'kilometres per hour',
  ms: 'milliseconds',
  s: 'seconds',
  min: 'minutes',
  h: 'hours',
  Hz: 'hertz',
  kHz: 'kilohertz',
  MHz: 'megahertz',
  dB: 'decibels',
  kB: 'kilobytes',
  KB: 'kilobytes',
  MB: 'megabytes',
  GB: 'gigabytes',
  px: 'pixels',
  fps: 'frames per second',
  wpm: 'words per minute',
};

export const CURRENCIES: Record<string, string> = {
  $: 'dollars',
  '€': 'euros',
  '£': 'pounds',
  '¥': 'yen',
};

export const SYMBOLS: Record<string, string> = {
  '&': 'and',
  '+': 'plus',
  '=': 'equals',
  '<': 'less than',
  '>': 'greater than',
  '≤': 'at most',
  '≥': 'at least',
  '≈': 'about',
  '~': 'about',
  '±': 'plus or minus',
  '×': 'times',
  '÷': 'divided by',
  '→': 'to',
  '%': 'percent',
  '@': 'at',
  '#': 'number',
  '/': 'slash',
  '§': 'section',
  '²': 'squared',
  '³': 'cubed',
};

/** By the written form without its full stop, in lower case. */
export const ABBREVIATIONS: Record<string, string> = {
  dr: 'doctor',
  mr: 'mister',
  mrs: 'missus',
  ms: 'miss',
  prof: 'professor',
  st: 'saint',
  'e.g': 'for example',
  'i.e': 'that is',
  etc: 'et cetera',
  vs: 'versus',
  approx: 'approximately',
  no: 'number',
  fig: 'figure',
  vol: 'volume',
  pp: 'pages',
  'et al': 'and others',
  al: 'others',
  cf: 'compare',
};

/** Acronyms that are said as words. Every other run of capitals is spelt. */
export const SAID_AS_WORDS = new Set([
  'nasa',
  'nato',
  'aids',
  'unesco',
  'ram',
  'rom',
  'gif',
  'laser',
  'covid',
  'json',
  'yaml',
  'wasm',
]);

export const LETTERS: Record<string, string> = {
  // Flite says a lone "a" as the article.
  a: 'eigh',
};

export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
