/** The phones of a document's lexicon (CMU, narration/phone.ts) as sounds of the network. */
import { type Accent, MAIN } from './read/sounds';

const CONSONANTS: Readonly<Record<string, string>> = {
  ...{ b: 'b', ch: 'ʧ', d: 'd', dh: 'ð', f: 'f', g: 'ɡ', hh: 'h', jh: 'ʤ', k: 'k', l: 'l', m: 'm' },
  ...{ n: 'n', ng: 'ŋ', p: 'p', r: 'ɹ', s: 's', sh: 'ʃ', t: 't', th: 'θ', v: 'v', w: 'w', y: 'j' },
  ...{ z: 'z', zh: 'ʒ' },
};
const AMERICAN: Readonly<Record<string, string>> = {
  ...{ aa: 'ɑ', ae: 'æ', ah: 'ʌ', ao: 'ɔ', aw: 'W', ax: 'ə', ay: 'I', eh: 'ɛ', er: 'ɜɹ' },
  ...{ ey: 'A', ih: 'ɪ', iy: 'i', ow: 'O', oy: 'Y', uh: 'ʊ', uw: 'u' },
};
const BRITISH: Readonly<Record<string, string>> = {
  ...AMERICAN,
  ...{ aa: 'ɑː', ae: 'a', ao: 'ɔː', er: 'ɜː', iy: 'iː', ow: 'Q', uw: 'uː' },
};

/** Vowels have their stress behind: `eh1`. Undefined where there are no phones. */
export function soundsOfPhones(
  phones: readonly string[] | undefined,
  accent: Accent,
): string | undefined {
  const vowels = accent === 'gb' ? BRITISH : AMERICAN;
  return phones
    ?.map((phone) => {
      const name = phone.replace(/\d$/, '');
      const sound = CONSONANTS[name] ?? vowels[name] ?? '';
      if (phone.endsWith('1')) return MAIN + sound;
      return name === 'er' ? sound.replace('ɜː', 'ə').replace('ɜ', 'ə') : sound;
    })
    .join('');
}
