/** Word times from phone times: the phones of each word alone, matched to the phones of the sentence. */

export interface Phone {
  name: string;
  /** s */
  start: number;
  end: number;
}

const PAUSE = 'pau';
const VOWELS = new Set('aa ae ah ao aw ax axr ay eh er ey ih ix iy ow oy uh uw'.split(' '));

/** A vowel for a vowel is a weak form; a vowel for a consonant is another sound. */
const exchange = (a: string, b: string): number => {
  if (a === b) return 0;
  return VOWELS.has(a) === VOWELS.has(b) ? 0.6 : 1.3;
};

/**
 * Which word each sounding phone of the sentence belongs to: the cheapest edit path (Wagner and Fischer, 1974) from the
 * expected phones of all words to those that were spoken. `owners` has one word index for each phone that is no pause,
 * ascending; `cost` is that of the path, 0 when both are the same.
 */
export function assignPhones(
  expected: readonly string[][],
  phones: readonly Phone[],
): { owners: number[]; cost: number } {
  const wanted = expected.flatMap((names, word) => names.map((name) => ({ name, word })));
  const spoken = phones.filter(({ name }) => name !== PAUSE);
  const cost = costTable(
    wanted.map(({ name }) => name),
    spoken.map(({ name }) => name),
  );
  const at = (i: number, j: number) => cost[i]?.[j] ?? Number.POSITIVE_INFINITY;
  const owner = new Array<number>(spoken.length).fill(-1);
  let [i, j] = [wanted.length, spoken.length];
  while (j > 0) {
    const change = exchange(wanted[i - 1]?.name ?? '', spoken[j - 1]?.name ?? '');
    if (i > 0 && at(i, j) === at(i - 1, j - 1) + change) {
      owner[j - 1] = wanted[i - 1]?.word ?? 0;
      i -= 1;
      j -= 1;
    } else if (i > 0 && at(i, j) === at(i - 1, j) + 1) i -= 1;
    else j -= 1;
  }
  let last = 0;
  const owners = owner.map((word) => {
    last = word < 0 ? last : word;
    return last;
  });
  return { owners, cost: at(wanted.length, spoken.length) };
}

function costTable(wanted: readonly string[], spoken: readonly string[]): Float64Array[] {
  const rows = Array.from({ length: wanted.length + 1 }, () => new Float64Array(spoken.length + 1));
  rows.forEach((row, i) => {
    const above = rows[i - 1];
    for (let j = 0; j <= spoken.length; j++) {
      if (i === 0 || j === 0 || !above) {
        row[j] = i + j;
        continue;
      }
      const change = exchange(wanted[i - 1] ?? '', spoken[j - 1] ?? '');
      row[j] = Math.min((above[j - 1] ?? 0) + change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
    }
  });
  return rows;
}

/** Start and end in seconds of `count` words; a word without phones of its own has no length, where the one before ends. */
export function wordTimes(
  count: number,
  phones: readonly Phone[],
  owners: readonly number[],
): { start: number; end: number }[] {
  const spoken = phones.filter(({ name }) => name !== PAUSE);
  let reached = spoken[0]?.start ?? 0;
  return Array.from({ length: count }, (_, word) => {
    const own = spoken.filter((_phone, i) => owners[i] === word);
    const start = own[0]?.start ?? reached;
    reached = own.at(-1)?.end ?? start;
    return { start, end: reached };
  });
}
