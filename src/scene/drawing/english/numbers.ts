/** Numbers of English sentences, in digits and in words. */

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i) => [word, (i + 2) * 10]),
);
const LARGE = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

const BELOW_TEN = ONES.slice(1, 10).join('|');
const SMALL = `(?:(?:${[...TENS.keys()].join('|')})(?:[- ](?:${BELOW_TEN}))?|${ONES.join('|')})`;
const WORDS = `(?:(?:${SMALL}|a) (?:hundred|thousand|million|billion)(?: and ${SMALL})?|${SMALL})`;
const DIGITS = `\\d{1,3}(?:[,\\u202f\\u00a0\\u2009]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?`;
/** A number that is no piece of a name, a version, a code or a range. */
const NUMBER = [
  `(?<![\\p{L}\\p{N}][-.,:/–]|[\\p{L}\\p{N}$€£#_/@.−-])(?:${DIGITS})(?:[ -](?:thousand|million|billion|trillion))?(?![\\p{N}]|[.,:/–][\\p{N}]|[\\p{L}])`,
  `(?<![\\p{L}-])${WORDS}(?![\\p{L}-])`,
].join('|');

/** A pattern in which NUM is any number. */
export const pattern = (source: string): RegExp =>
  new RegExp(source.replace(/NUM/g, `(?:${NUMBER})`), 'giu');

/** Where a number may begin, in a pattern that is made in no time: that of `pattern` takes 15 ms. */
export const MAYBE_NUMBER = `(?:\\d|\\b(?:${[...TENS.keys(), ...ONES, ...LARGE.keys()].join('|')}))`;

/** The factor of a word such as "million"; 1 of any other. */
export const factorOf = (word = ''): number => LARGE.get(word.toLowerCase()) ?? 1;

/** The value of a number that `pattern` found; NaN of anything else. */
export function numberOf(written = ''): number {
  const text = written.trim().toLowerCase();
  const digits = /^([\d.,\u202f\u00a0\u2009]+)(?:[ -](\p{L}+))?$/u.exec(text);
  if (digits) return Number(digits[1]?.replace(/[,\s]/g, '')) * factorOf(digits[2]);
  let [sum, current] = [0, 0];
  for (const word of text.split(/[\s-]+/)) {
    const large = LARGE.get(word);
    const small = TENS.get(word) ?? ONES.indexOf(word);
    if (large) [sum, current] = [sum + (current || 1) * large, 0];
    else if (word === 'a') current = 1;
    else if (small >= 0) current += small;
    else if (word !== 'and') return Number.NaN;
  }
  return sum + current;
}

/** Whether four digits may be a year. */
export const isYear = (written: string, value: number): boolean =>
  /^\d{4}$/.test(written.trim()) && value >= 1000 && value <= 2100;

const HEDGES =
  /(?:(?<![\p{L}])(?:about|around|roughly|approximately|some|almost|nearly|close to|circa|ca\.?|more than|over|at least|above|upwards of|well over|less than|fewer than|under|below|at most|up to|no more than|as (?:many|much|few) as|only|just|exactly)|[~≈])\s*$/iu;

/** The words before an offset that say how exactly a number is meant. */
export const hedgeBefore = (sentence: string, at: number): string | undefined =>
  HEDGES.exec(sentence.slice(Math.max(0, at - 24), at))?.[0].trim();
