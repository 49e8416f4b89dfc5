/** Which language a text is written in: by a kept library of letter sequences, asked only where English is not plain to see. */

/** Words of English that hardly stand in a text of another language. */
const ENGLISH = new Set(
  'and are been from have that the their there they this what when which with would you your'.split(
    ' ',
  ),
);
/** Of all words of a text; English prose has 12 to 20 %, other languages none, or a title that is quoted. */
const LEAST_ENGLISH = 0.07;
/** Letters that tell enough: some ten words, or half as many signs of Chinese. */
const LEAST_LETTERS = 50;
const LEAST_SIGNS = 15;
const SIGNS = /[\p{Script=Han}\p{Script=Kana}\p{Script=Hira}\p{Script=Hang}]/gu;
/** Letters of one look, and how many looks are taken at most. */
const LOOK = 400;
const MOST_LOOKS = 9;
/** What share of the looks must see the same. */
const SURE = 0.6;

/** What the library calls otherwise, or cannot tell from its sister. */
const TAGS: Readonly<Record<string, string>> = { no: 'nb', ms: 'id' };

/** The tag of the language of `text`, which is prose without code and addresses; undefined where that is not sure. */
export async function detectLanguage(text: string): Promise<string | undefined> {
  const all = wordsOf(text);
  const signs = text.match(SIGNS)?.length ?? 0;
  // Latin words stand in many a text of East Asia, the other way round it is rare.
  const eastern = all.filter((word) => word.search(SIGNS) >= 0);
  const words = signs > all.length - eastern.length ? eastern : all;
  const letters = words.reduce((sum, { length }) => sum + length, 0);
  if (letters < LEAST_LETTERS && signs < LEAST_SIGNS) return undefined;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  if (english >= 3 && english / words.length >= LEAST_ENGLISH) return 'en';
  // Its table takes a tenth of a second to load.
  const { eld } = await import('eld/extrasmall');
  const seen = new Map<string, number>();
  const looks = looksAt(words.join(' '));
  for (const look of looks) {
    const result = eld.detect(look);
    const tag = result.isReliable() ? result.language : '';
    seen.set(tag, (seen.get(tag) ?? 0) + 1);
  }
  const [[tag = '', count = 0] = []] = [...seen].sort(([, a], [, b]) => b - a);
  return tag && count / looks.length >= SURE ? (TAGS[tag] ?? tag) : undefined;
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}]+/gu) ?? [];

/** Parts of a text, evenly spread over it: a quotation or an abstract in another language is one of several. */
function looksAt(text: string): string[] {
  const count = Math.min(MOST_LOOKS, Math.max(1, Math.floor(text.length / LOOK)));
  const gap = text.length / count;
  return Array.from({ length: count }, (_, i) => text.slice(i * gap, i * gap + LOOK));
}
