/** Numbers in German words. */

const SMALL =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const TENS = [
  '',
  '',
  'zwanzig',
  'dreißig',
  'vierzig',
  'fünfzig',
  'sechzig',
  'siebzig',
  'achtzig',
  'neunzig',
];
const SIZES: readonly [number, string, string][] = [
  [1e12, 'billion', 'billionen'],
  [1e9, 'milliarde', 'milliarden'],
  [1e6, 'million', 'millionen'],
];
const LARGEST = 1e15;

/** Before what is counted: ein in einundzwanzig. */
const stem = (value: number): string => (value === 1 ? 'ein' : below100(value));

function below100(value: number): string {
  const small = SMALL[value];
  if (small) return small;
  const [ten, one] = [TENS[Math.floor(value / 10)] ?? '', value % 10];
  return one === 0 ? ten : `${stem(one)}und${ten}`;
}

function below1000(value: number): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  return `${hundreds > 0 ? `${stem(hundreds)}hundert` : ''}${rest > 0 || hundreds === 0 ? below100(rest) : ''}`;
}

function below1e6(value: number): string {
  const [thousands, rest] = [Math.floor(value / 1000), value % 1000];
  if (thousands === 0) return below1000(rest);
  const head = below1000(thousands).replace(/eins$/, 'ein');
  return `${head}tausend${rest > 0 ? below1000(rest) : ''}`;
}

export const spellDigits = (text: string): string[] =>
  [...text].flatMap((digit) => (/\d/.test(digit) ? (SMALL[Number(digit)] ?? []) : []));

/** `1234` → eintausendzweihundertvierunddreißig; larger than 10^15 digit by digit, as what begins with 0. */
export function cardinal(digits: string): string[] {
  let value = Number(digits);
  if (value >= LARGEST || (digits.length > 1 && digits.startsWith('0'))) return spellDigits(digits);
  const words: string[] = [];
  for (const [size, one, many] of SIZES) {
    const count = Math.floor(value / size);
    if (count > 0)
      words.push(
        ...(count === 1 ? ['eine', one] : [below1000(count).replace(/eins$/, 'eine'), many]),
      );
    value %= size;
  }
  return value > 0 || words.length === 0 ? [...words, below1e6(value)] : words;
}

/** `1.250,5` → eintausendzweihundertfünfzig komma fünf. */
export function decimal(written: string): string[] {
  const [whole = '', part] = written.replace(/[.\u00A0\u2009\u202F]/g, '').split(',');
  return [...cardinal(whole || '0'), ...(part ? ['komma', ...spellDigits(part)] : [])];
}

/** `1971` → neunzehnhunderteinundsiebzig. */
export function year(value: number): string {
  if (value < 1100 || value > 1999) return cardinal(String(value)).join('');
  const [century, rest] = [Math.floor(value / 100), value % 100];
  return `${below100(century)}hundert${rest > 0 ? below100(rest) : ''}`;
}

const UNEVEN: Readonly<Record<number, string>> = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' };

/** The ordinal with its ending: `3`, `en` → dritten. */
export function ordinal(value: number, ending: string): string {
  const tail = value % 100;
  const uneven = UNEVEN[tail];
  const head = value - tail > 0 ? below1e6(value - tail) : '';
  if (uneven) return `${head}${uneven}${ending}`;
  return `${below1e6(value)}${tail < 20 && tail > 0 ? 't' : 'st'}${ending}`;
}

const PARTS: Readonly<Record<number, string>> = {
  2: 'halb',
  3: 'drittel',
  7: 'siebtel',
  8: 'achtel',
};

/** `3`, `4` → drei viertel; `1`, `2` → ein halb. */
export const fraction = (part: number, whole: number): string[] => [
  stem(part),
  PARTS[whole] ?? `${below100(whole)}${whole < 20 ? 'tel' : 'stel'}`,
];
