/** The International Phonetic Alphabet in the phones of English (phone.ts), so that every engine can say it. */
import { isVowel } from './phone';

/** The longest first; `0` behind a vowel is one that never carries stress. Sounds that English lacks are their nearest. */
const LINES = `
t͡ʃ ch;d͡ʒ jh;tʃ ch;dʒ jh;ʧ ch;ʤ jh;eɪ ey;aɪ ay;ɔɪ oy;aʊ aw;oʊ ow;əʊ ow;ɪə ih r;ɛə eh r;eə eh r;ʊə uh r;əɹ er;ər er;ɜr er;ɜɹ er
b b;d d;f f;ɡ g;g g;h hh;j y;k k;l l;ɫ l;m m;n n;ŋ ng;p p;ɹ r;r r;ɾ d;ʁ r;s s;ʃ sh;t t;θ th;ð dh;v v;w w;ʍ w;z z;ʒ zh;x k;χ k;ç hh;ɲ n y;ʎ l y
i iy;ɪ ih;ᵻ ih;ɨ ih;e eh;ɛ eh;æ ae;a aa;ɑ aa;ɒ aa;ɔ ao;o ow;ʊ uh;u uw;ʉ uw;ʌ ah;ɐ ah;ə ax;ɚ er;ɝ er;ɜ er;ɵ uh;y uw;ø er;œ er`;

const SOUNDS: readonly [sign: string, phones: string[]][] = LINES.normalize('NFD')
  .trim()
  .split(/[\n;]/)
  .map((line): [string, string[]] => {
    const [sign = '', ...phones] = line.split(' ');
    return [sign, phones];
  });
/** Lengths, borders of syllables, ties, breath: nothing that these phones tell apart. */
const PASSED = /^[ːˑ.\s‿|ʰʲʷʔ()\p{M}]/u;
const STRESS = /^[ˈˌ'ʼ]/;

/**
 * `ˈɡæbə` → g ae1 b ax0: phones, vowels with stress 1 or 0; the first vowel has it where no mark stands. Undefined when
 * something is no sign of the alphabet, or no vowel is in it.
 */
export function parseIpa(written: string): string[] | undefined {
  const phones: string[] = [];
  let isStressed = false;
  for (let rest = written.normalize('NFD'); rest; ) {
    const found = SOUNDS.find(([sign]) => rest.startsWith(sign));
    if (found) {
      for (const phone of found[1]) {
        phones.push(isVowel(phone) ? withStress(phone, isStressed) : phone);
        if (isVowel(phone)) isStressed = false;
      }
    } else if (STRESS.test(rest)) isStressed = true;
    else if (!PASSED.test(rest)) return undefined;
    rest = rest.slice(found ? found[0].length : 1);
  }
  const first = phones.findIndex((phone) => /\d$/.test(phone));
  if (first < 0) return undefined;
  if (!phones.some((phone) => phone.endsWith('1')))
    phones[first] = withStress(phones[first]?.slice(0, -1) ?? '', true);
  return phones;
}

function withStress(phone: string, isStressed: boolean): string {
  if (phone === 'ax') return isStressed ? 'ah1' : 'ax0';
  if (phone === 'ah' && !isStressed) return 'ax0';
  return `${phone}${isStressed ? 1 : 0}`;
}
