/** Respellings to phones, syllable by syllable: `mid-AY-zoh-lam` is m ih d, ey, z ow, l ae m. */

/** Letters that sound one way only in a respelling, the longest first. Vowels without stress. */
const SOUNDS: [letters: string, phones: string][] = [
  ['tch', 'ch'],
  ['eer', 'ih r'],
  ['air', 'eh r'],
  ['igh', 'ay'],
  ['eye', 'ay'],
  ...pairs('ch ch sh sh zh zh th th dh dh ph f wh w ck k kn n ss s tt t ll l'),
  ['ng', 'ng'],
  ['nk', 'ng k'],
  ['qu', 'k w'],
  ['ar', 'aa r'],
  ['or', 'ao r'],
  ...pairs('er er ur er ir er'),
  ...pairs('ay ey ai ey ee iy ea iy oo uw ew uw uu uh oh ow oa ow aw ao au ao ow aw ou aw'),
  ...pairs('oy oy oi oy ah aa eh eh ih ih uh ah ie ay'),
  ...pairs('b b c k d d f f g g h hh j jh k k l l m m n n p p q k r r s s t t v v w w z z'),
  ['x', 'k s'],
  ...pairs('a ae e eh i ih o aa u ah'),
];
/** A single vowel letter that ends its syllable, or stands before one consonant and a silent e: `zo`, `mate`. */
const LONG: Record<string, string> = { a: 'ey', e: 'iy', i: 'ay', o: 'ow', u: 'uw' };
const OPEN: Record<string, string> = { ...LONG, a: 'aa', i: 'iy' };
const SILENT_E = /^([^aeiou]*)([aeiou])([^aeiouy]{1,2})e$/;
const VOWEL = /^[aeiou]/;

function pairs(list: string): [string, string][] {
  const words = list.split(' ');
  return words.flatMap((word, i) => (i % 2 === 0 ? [[word, words[i + 1] ?? '']] : []));
}

/**
 * The phones of a respelling, vowels with stress 1 (syllables in capitals; the first when none is) or 0. Undefined when
 * something in it is no sound.
 */
export function parseRespelling(respelling: string): string[] | undefined {
  const syllables = respelling.split('-').filter(Boolean);
  const isLoud = (syllable: string) =>
    syllable === syllable.toUpperCase() && syllable !== syllable.toLowerCase();
  const first = syllables.some(isLoud) ? -1 : 0;
  const phones = syllables.map((syllable, i) =>
    parseSyllable(syllable.toLowerCase())?.map((phone) =>
      stressed(phone, i === first || isLoud(syllable)),
    ),
  );
  if (phones.some((syllable) => !syllable)) return undefined;
  const all = phones.flatMap((syllable) => syllable ?? []);
  return all.some((phone) => VOWEL.test(phone)) ? all : undefined;
}

function stressed(phone: string, loud: boolean): string {
  if (!VOWEL.test(phone)) return phone;
  if (phone === 'ah') return loud ? 'ah1' : 'ax0';
  return `${phone}${loud ? 1 : 0}`;
}

function parseSyllable(syllable: string): string[] | undefined {
  const [, onset, vowel = '', coda] = SILENT_E.exec(syllable) ?? [];
  const long = LONG[vowel];
  if (onset !== undefined && coda && long) {
    const [before, after] = [readSounds(onset), readSounds(coda)];
    return before && after && [...before, long, ...after];
  }
  return readSounds(syllable);
}

function readSounds(letters: string): string[] | undefined {
  const phones: string[] = [];
  for (let rest = letters; rest; ) {
    const next = nextSound(rest);
    if (!next) return undefined;
    phones.push(...next.phones);
    rest = rest.slice(next.length);
  }
  return phones;
}

function nextSound(rest: string): { phones: string[]; length: number } | undefined {
  const open = rest.length === 1 ? OPEN[rest] : undefined;
  if (open) return { phones: [open], length: 1 };
  if (rest.startsWith('y')) return { phones: [VOWEL.test(rest.slice(1)) ? 'y' : 'ay'], length: 1 };
  const found = SOUNDS.find(([letters]) => rest.startsWith(letters));
  return found && { phones: found[1].split(' '), length: found[0].length };
}
