/** Short forms and runs of capitals, and how they are said. */

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
