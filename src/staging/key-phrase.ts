/** What stands for a heading where there is none. */
import type { Language } from '../language/language';
import { languageOf } from '../language/languages';
import type { Part } from '../scene/draft';
import type { Rich } from '../scene/inline';

/** Letters of a heading that was found; syllables of Chinese, Japanese and Korean count as four. */
const MOST_LETTERS = 60;
/** Of one that its author made bold. */
const MOST_BOLD = 84;
const FEWEST_LETTERS = 8;
const SYLLABLES = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu;

const END = /(?<=[.!?])\s|[。！？]|[,;:–—()，；：、（）]\s?/u;
/** What opens at its beginning: a bracket, a quotation mark. */
const OPENING = /^[\p{Ps}\p{Pi}"'\s]+/u;

/** The bold phrase with which it begins, which is no line then, else, unless only that `isMarked`, the first clause of what is said; undefined where that is long. */
export function keyPhrase(
  parts: readonly Part[],
  lang: string,
  isMarked = false,
): Rich | undefined {
  const spoken = parts.flatMap((part) => (part.type === 'prose' ? part.spoken : []));
  const [{ text: said, terms } = { text: '', terms: [] }] = spoken;
  const opening = OPENING.exec(said)?.[0].length ?? 0;
  const bold = terms.find(({ start }) => start <= opening);
  if (isMarked && !bold) return undefined;
  const words = bold ? said.slice(bold.start, bold.end) : (said.slice(opening).split(END)[0] ?? '');
  const text = shorten(
    words.replace(/\s*[.。:：,;，；]$/u, ''),
    languageOf(lang),
    bold ? MOST_BOLD : undefined,
  );
  return text ? [{ type: 'text', text: text.charAt(0).toUpperCase() + text.slice(1) }] : undefined;
}

const lengthOf = (text: string): number => text.length + 3 * (text.match(SYLLABLES)?.length ?? 0);

/** Where words are not parted by spaces, up to the last place where the clause may break; nothing where it may not. */
function shorten(clause: string, { breaks }: Language, most: number = MOST_LETTERS): string {
  if (lengthOf(clause) <= most) return clause;
  const heads = (breaks?.(clause) ?? []).flatMap(({ start, kind }) => {
    const head = clause.slice(0, start).replace(/[\s，；：、,;:]+$/u, '');
    const length = lengthOf(head);
    return kind !== 'poor' && length >= FEWEST_LETTERS && length <= most ? [head] : [];
  });
  return heads.at(-1) ?? '';
}
