/** The phones of the CMU pronouncing dictionary (speech.cs.cmu.edu/cgi-bin/cmudict), in which lexicons are written. */

const CONSONANTS = 'b ch d dh f g hh jh k l m n ng p r s sh t th v w y z zh'.split(' ');
const VOWELS = 'aa ae ah ao aw ay eh er ey ih iy ow oy uh uw'.split(' ');
/** The one vowel that never carries stress. */
const SCHWA = 'ax';

export const PHONES: readonly string[] = [...CONSONANTS, ...VOWELS, SCHWA];
const known = new Set(PHONES);
const vowels = new Set([...VOWELS, SCHWA]);

export const isVowel = (phone: string): boolean => vowels.has(phone);

/**
 * A phone as written in a lexicon to a phone with its stress (1 main, 0 none; vowels only): `eh1`, `ax` → `ax0`.
 * Undefined when there is no such phone.
 */
export function parsePhone(written: string): string | undefined {
  const [, name = '', digit] = /^([a-z]+)([012])?$/.exec(written.toLowerCase()) ?? [];
  if (!known.has(name) || (digit && !isVowel(name))) return undefined;
  if (!isVowel(name)) return name;
  const stress = digit === '1' || digit === '2' ? 1 : 0;
  if (name === SCHWA) return stress ? 'ah1' : 'ax0';
  return `${name}${stress}`;
}
