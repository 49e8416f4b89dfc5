/** Where no line may end in Chinese, Japanese and Korean: inside of words, and before what hangs on the word before it. */
import { segmenterOf } from './segment';
import { codeOf } from './tag';

/** No line ends at it; it is not seen. */
export const JOINER = '\u2060';
/** Letters that stand beside each other without spaces. */
export const EAST_RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〆]+/gu;

/** The run with joiners; one at its beginning joins it to a letter before it. */
export type Join = (run: string) => string;

/** Letters of words with what hangs on them, and of a word by itself: what is longer is broken anywhere. */
const MOST = { together: 6, word: 8 } as const;

const ZH_HANGS = new Set([...'的地得了着过们吗呢吧啊里上中下时后前性化者等个些之']);
const HAN = /^\p{Script=Han}$/u;
const KATAKANA = /^[\p{Script=Katakana}ー]+$/u;
const HIRAGANA = /^\p{Script=Hiragana}+$/u;
const ENDS_IN_HIRAGANA = /\p{Script=Hiragana}$/u;

/** A word that the segmenter does not know is letters. */
const areLetters = (word: string, before: string): boolean =>
  word.length === 1 && before.length === 1;

/** Of Japanese: no line begins with one, however long the word before it is. */
const PARTICLE =
  '(?:[はがをにでともへのやか]|から|まで|より|には|では|とは|への|での|との|だけ|など|って)';
const IS_PARTICLE = new RegExp(`^${PARTICLE}$`, 'u');
/** At the beginning of a text: a particle, and no longer word of the same letters. */
export const PARTICLE_FIRST = new RegExp(`^${PARTICLE}(?!\\p{Script=Hiragana})`, 'u');

/** Whether a word hangs on the one before it, by language: particles and endings. */
const HANGS: Readonly<Record<string, (word: string, before: string) => boolean>> = {
  zh: (word, before) => ZH_HANGS.has(word) || areLetters(word, before),
  ja: (word, before) =>
    (HIRAGANA.test(word) && (word.length < 3 || !ENDS_IN_HIRAGANA.test(before))) ||
    (KATAKANA.test(word) && KATAKANA.test(before)) ||
    (areLetters(word, before) && HAN.test(word) && HAN.test(before)),
  ko: () => true,
};

/** The particles with which a group ends. */
function particlesOf(group: readonly string[]): string {
  const last = group.findLastIndex((word, i) => i === 0 || !IS_PARTICLE.test(word));
  return group.slice(last + 1).join('');
}

/** Undefined in other languages. */
export function openJoining(lang: string): Join | undefined {
  const code = codeOf(lang);
  const hangs = HANGS[code];
  if (!hangs) return undefined;
  return (run) => {
    const words = [...segmenterOf(code, 'word').segment(run)].map(({ segment }) => segment);
    const groups = words.reduce<string[][]>((before, word) => {
      const group = before.at(-1);
      const isClose = group && hangs(word, group.at(-1) ?? '');
      const most = KATAKANA.test(word) || word.length === 1 ? MOST.word : MOST.together;
      const isParticle = code === 'ja' && group !== undefined && IS_PARTICLE.test(word);
      if (isParticle || (isClose && (group.join('') + word).length <= most)) group?.push(word);
      else before.push([word]);
      return before;
    }, []);
    const joined = groups.map((group) => {
      const text = group.join('');
      if (text.length <= MOST.word) return [...text].join(JOINER);
      const hanging = code === 'ja' ? particlesOf(group) : '';
      const word = text.slice(0, text.length - hanging.length);
      const whole = word.length <= MOST.word ? [...word].join(JOINER) : word;
      return [whole, ...hanging].join(JOINER);
    });
    const isHanging = code === 'ja' && HIRAGANA.test(words[0] ?? '') && (words[0] ?? '').length < 3;
    return (isHanging ? JOINER : '') + joined.join('');
  };
}
