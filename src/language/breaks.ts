/** Where a sentence may break in Chinese, Japanese and Korean: clauses have no capital or stem to tell them, only how they begin and end. */
import { segmenterOf } from './segment';

/** How well: between clauses, between phrases, at a boundary of words. */
export type BreakKind = 'sign' | 'clause' | 'phrase' | 'poor';

/** A place where a part of the sentence begins, UTF-16. */
export interface SentenceBreak {
  start: number;
  kind: BreakKind;
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Of Chinese: what opens a clause; what opens a phrase; what hangs on the word before it; what holds the next one. */
const ZH = {
  clause: list(`
    但是 但 而 而且 并 并且 因为 所以 如果 那么 就 才 却 因此 于是 然后 以及 或者 不过 虽然 即使 只要 只有 无论 比如 例如 让 使 使得 来 从而
    以便 由于 那 也 都 还 再 又`),
  phrase: list(
    '和 与 或 在 对 从 向 把 被 由 为 为了 以 通过 根据 用 将 给 跟 比 到 是 有 关于 可以 能 会 需要 应该',
  ),
  hangs: list('的 地 得 了 着 过 们 吗 呢 吧 啊 里 上 中 下 时 后 前 性 化 者 等 个 些 之'),
  holds: list(
    '的 地 得 不 没 没有 很 更 最 一 这 那 个 之 第 和 与 或 在 对 从 向 把 被 由 为 以 将 给 跟 比 到 是 有',
  ),
};

/** Of Japanese: how clauses and phrases end; what holds the next word. */
const JA = {
  clause:
    /(?:けれども|けれど|けど|ので|から|ため|ために|たら|ながら|ように|ても|でも|ば|て|って|し|り)$/u,
  phrase: /(?:は|が|を|に|で|と|も|へ|まで|より)$/u,
  holds: /(?:の|な|お|ご|この|その|あの|どの)$/u,
};

/** Of Korean, the same. */
const KO = {
  clause:
    /(?:고|며|면|서|니|니까|지만|는데|은데|도록|려고|거나|면서|므로|든지|다가|때문에|위해|위해서|통해|경우)$/u,
  phrase: /(?:은|는|이|가|을|를|에|에서|에게|으로|로|와|과|도|까지|부터|보다|만|때|후|뒤)$/u,
  holds: /(?:의|그|이|저|한|할|된|될|수|더|안|못|및)$/u,
};

/** Signs that part; in Chinese 、 stands between things of a list. */
const SIGN = /[，；：,;:][)）」』”"]*\s*|——+\s*/gu;
const COMMA = /、\s*/gu;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const GAP = /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\s+/gu;

/** In order; undefined in other languages. */
export function breaksIn(code: string): ((text: string) => SentenceBreak[]) | undefined {
  if (code === 'ko') return (text) => gather(text, signsOf(text, 'sign'), koreanBreaks(text));
  if (code === 'ja')
    return (text) => gather(text, [...signsOf(text, 'sign'), ...gapsOf(text)], japanese(text));
  if (code === 'zh') return (text) => gather(text, signsOf(text, 'clause'), chinese(text));
  return undefined;
}

/** What signs tell comes first; nothing breaks before a sign, or inside a word of other letters. */
function gather(
  text: string,
  signs: readonly SentenceBreak[],
  words: readonly SentenceBreak[],
): SentenceBreak[] {
  const known = new Map<number, SentenceBreak>();
  for (const one of [...signs, ...words]) if (!known.has(one.start)) known.set(one.start, one);
  return [...known.values()]
    .filter(
      ({ start }) => start > 0 && /^[\p{L}\p{N}\p{Ps}\p{Pi}"'<`_$@#+-]/u.test(text.slice(start)),
    )
    .sort((a, b) => a.start - b.start);
}

const after = (text: string, sign: RegExp, kind: BreakKind): SentenceBreak[] =>
  [...text.matchAll(sign)].map(({ 0: found, index }) => ({ start: index + found.length, kind }));

/** A comma inside a number parts nothing. */
const signsOf = (text: string, comma: BreakKind): SentenceBreak[] =>
  [...after(text, SIGN, 'sign'), ...after(text, COMMA, comma)].filter(
    ({ start }) => !/[\w/][,:]$/.test(text.slice(0, start)),
  );

/** Sentences that end without a sign follow each other with a space. */
const gapsOf = (text: string): SentenceBreak[] =>
  after(text, GAP, 'sign').filter(({ start }) => WIDE.test(text[start] ?? ''));

interface Segment {
  text: string;
  start: number;
  before: string;
}

/** Words with the one before each, where nothing else stands between. */
function pairsOf(text: string, lang: string): Segment[] {
  const words = [...segmenterOf(lang, 'word').segment(text)];
  return words.flatMap(({ segment, index, isWordLike }, i) => {
    const before = words[i - 1];
    return isWordLike && before?.isWordLike
      ? [{ text: segment, start: index, before: before.segment }]
      : [];
  });
}

const chinese = (text: string): SentenceBreak[] =>
  pairsOf(text, 'zh').flatMap(({ text: word, start, before }): SentenceBreak[] => {
    if (ZH.clause.has(word)) return [{ start, kind: 'clause' }];
    if (ZH.hangs.has(word) || ZH.holds.has(before) || !WIDE.test(word)) return [];
    return [{ start, kind: ZH.phrase.has(word) ? 'phrase' : 'poor' }];
  });

/** A phrase ends in kana, and the next one begins with another script. */
const japanese = (text: string): SentenceBreak[] =>
  pairsOf(text, 'ja').flatMap(({ text: word, start, before }): SentenceBreak[] => {
    const said = text.slice(0, start);
    if (/^\p{Script=Hiragana}/u.test(word) || !/\p{Script=Hiragana}$/u.test(before)) return [];
    if (JA.holds.test(said)) return [];
    if (JA.clause.test(said)) return [{ start, kind: 'clause' }];
    return [{ start, kind: JA.phrase.test(said) ? 'phrase' : 'poor' }];
  });

/** A particle by itself belongs to what it follows. */
const koreanBreaks = (text: string): SentenceBreak[] =>
  [...text.matchAll(/(\S+)\s+(?=\S\S)/gu)].flatMap(
    ({ 0: found, 1: word = '', index }): SentenceBreak[] => {
      const start = index + found.length;
      if (KO.holds.test(word) && word.length < 3) return [];
      if (KO.clause.test(word)) return [{ start, kind: 'clause' as const }];
      return [{ start, kind: KO.phrase.test(word) ? ('phrase' as const) : ('poor' as const) }];
    },
  );
