/** Words that are known without their ending: -s, -ed, -ing. */
import { isKnown, type Lexicon, lookUp, type Use } from './lexicon';
import type { Accent } from './sounds';

/** Behind these an American t is flapped: "waited". */
const FLAPPING = new Set('AIOWYiuæɑəɛɪɹʊʌ');

type Sound = (stem: string, accent: Accent) => string | undefined;

export const withS: Sound = (stem, accent) => {
  const last = stem.at(-1) ?? '';
  if ('ptkfθ'.includes(last)) return `${stem}s`;
  if ('szʃʒʧʤ'.includes(last)) return `${stem}${accent === 'gb' ? 'ɪ' : 'ᵻ'}z`;
  return `${stem}z`;
};

export const withEd: Sound = (stem, accent) => {
  const last = stem.at(-1) ?? '';
  if ('pkfθʃsʧ'.includes(last)) return `${stem}t`;
  if (last === 'd') return `${stem}${accent === 'gb' ? 'ɪ' : 'ᵻ'}d`;
  if (last !== 't') return `${stem}d`;
  if (accent === 'gb' || stem.length < 2) return `${stem}ɪd`;
  return FLAPPING.has(stem.at(-2) ?? '') ? `${stem.slice(0, -1)}ɾᵻd` : `${stem}ᵻd`;
};

export const withIng: Sound = (stem, accent) => {
  if (accent === 'gb') return 'əː'.includes(stem.at(-1) ?? '') ? undefined : `${stem}ɪŋ`;
  const flaps = stem.length > 1 && stem.endsWith('t') && FLAPPING.has(stem.at(-2) ?? '');
  return flaps ? `${stem.slice(0, -1)}ɾɪŋ` : `${stem}ɪŋ`;
};

type Known = (stem: string) => boolean;

/** The stem of a word that ends with -s; undefined where none is known. */
function stemOfS(word: string, known: Known): string | undefined {
  const long = word.length > 4;
  const stem = (cut: number) => word.slice(0, -cut);
  if (word.length < 3 || !word.endsWith('s')) return undefined;
  if (!word.endsWith('ss') && known(stem(1))) return stem(1);
  const isEs = long && word.endsWith('es') && !word.endsWith('ies');
  if ((word.endsWith("'s") || isEs) && known(stem(2))) return stem(2);
  return long && word.endsWith('ies') && known(`${stem(3)}y`) ? `${stem(3)}y` : undefined;
}

function stemOfEd(word: string, known: Known): string | undefined {
  const stem = (cut: number) => word.slice(0, -cut);
  if (word.length < 4 || !word.endsWith('d')) return undefined;
  if (!word.endsWith('dd') && known(stem(1))) return stem(1);
  const isEd = word.length > 4 && word.endsWith('ed') && !word.endsWith('eed');
  return isEd && known(stem(2)) ? stem(2) : undefined;
}

function stemOfIng(word: string, known: Known): string | undefined {
  const stem = word.slice(0, -3);
  const long = word.length > 5;
  if (word.length < 5 || !word.endsWith('ing')) return undefined;
  if (long && known(stem)) return stem;
  if (known(`${stem}e`)) return `${stem}e`;
  const isDoubled = long && /([bcdgklmnprstvxz])\1ing$|cking$/.test(word);
  return isDoubled && known(stem.slice(0, -1)) ? stem.slice(0, -1) : undefined;
}

/** How a word is said whose stem is known; undefined where none is. */
export function sayWithEnding(lexicon: Lexicon, word: string, use: Use): string | undefined {
  const known: Known = (stem) => isKnown(lexicon, stem);
  const say = (stem: string | undefined, add: Sound, stress = use.stress) => {
    const sounds = stem && lookUp(lexicon, stem, { ...use, stress });
    return sounds ? add(sounds, lexicon.accent) : undefined;
  };
  return (
    say(stemOfS(word, known), withS) ??
    say(stemOfEd(word, known), withEd) ??
    say(stemOfIng(word, known), withIng, use.stress ?? 'capital')
  );
}
