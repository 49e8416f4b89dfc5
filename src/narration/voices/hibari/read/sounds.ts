/** Sounds as the network reads them: a sign each (the alphabet of Kokoro and misaki, github.com/hexgrad/misaki). */

export type Accent = 'us' | 'gb';

export const VOWELS: ReadonlySet<string> = new Set('AIOQWYaiuæɑɒɔəɛɜɪʊʌᵻ');
export const CONSONANTS: ReadonlySet<string> = new Set('bdfhjklmnpstvwzðŋɡɹɾʃʒʤʧθ');
/** Signs that stand for two sounds. */
const DOUBLE: ReadonlySet<string> = new Set('AIOQWYʤʧ');
/** A pause, or the tone before one. */
export const PAUSES: ReadonlySet<string> = new Set(';:,.!?—…');
/** All marks that the network reads. */
export const MARKS: ReadonlySet<string> = new Set([...PAUSES, ...'"“”']);

/** Marks of main and of lesser stress, which stand before the vowel. */
export const MAIN = 'ˈ';
export const LESSER = 'ˌ';

/**
 * How a word's stress is changed. `lowered` makes the main stress a lesser one, and `light` gives a lesser one to a word
 * that has none, too; `capital` only does that; `loud` makes it the main one.
 */
export type Stress = 'lowered' | 'light' | 'capital' | 'loud';

const has = (sounds: string, set: ReadonlySet<string>): boolean =>
  [...sounds].some((sign) => set.has(sign));

/** The sounds with their stress changed. */
export function withStress(sounds: string, stress: Stress | undefined): string {
  if (!stress) return sounds;
  const [main, lesser] = [sounds.includes(MAIN), sounds.includes(LESSER)];
  if (main && (stress === 'light' || stress === 'lowered'))
    return sounds.replaceAll(LESSER, '').replaceAll(MAIN, LESSER);
  if (main || stress === 'lowered') return sounds;
  if (lesser) return stress === 'loud' ? sounds.replaceAll(LESSER, MAIN) : sounds;
  if (!has(sounds, VOWELS)) return sounds;
  return beforeVowels((stress === 'loud' ? MAIN : LESSER) + sounds);
}

/** Each mark of stress just before the vowel that follows it. */
function beforeVowels(sounds: string): string {
  let waiting = '';
  let moved = '';
  for (const sign of sounds) {
    if (sign === MAIN || sign === LESSER) waiting += sign;
    else {
      moved += VOWELS.has(sign) ? waiting + sign : sign;
      if (VOWELS.has(sign)) waiting = '';
    }
  }
  return moved + waiting;
}

/** How many sounds there are, marks included. */
export const weightOf = (sounds: string): number =>
  [...sounds].reduce((sum, sign) => sum + (DOUBLE.has(sign) ? 2 : 1), 0);
