/** What the take of a sentence is called: by its words, so that an edited sentence has none any more. */
import { createHash } from 'node:crypto';

/** Words that a name shows, and letters that they may have together. */
const WORDS = 5;
const LETTERS = 32;
const HASH_DIGITS = 6;

/**
 * The file name, without folder and ending, of the take of a sentence (`Line.text`): `the-river-rose-by-two-3fa9c1`. It is ASCII, and
 * the same for the same words, whatever quotes, commas and capitals they are written with.
 */
export function takeName(sentence: string): string {
  const words = normalised(sentence);
  const hash = createHash('sha256').update(words).digest('hex').slice(0, HASH_DIGITS);
  return [...slugOf(words), hash].join('-');
}

/** What of a sentence is heard: marks inside words and signs with a meaning stay, and so does a question. */
function normalised(sentence: string): string {
  const plain = sentence
    .normalize('NFC')
    // Soft hyphens, joiners and other signs that are not seen.
    .replace(/\p{Cf}/gu, '')
    .replace(/[‘’‛′]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .toLowerCase();
  const isQuestion = /[?？]\P{L}*$/u.test(plain);
  const words = plain
    .replace(/(?<![\p{L}\p{M}\p{N}])['".,:;!?…“”„«»()[\]–—-]+(?=\s|$)/gu, ' ')
    .replace(/(^|\s)['"“”„«»‹›([{¿¡]+/gu, '$1')
    .replace(/['"“”„«»‹›)\]}.,:;!?…。，、！？：；]+(?=\s|$)/gu, '')
    .split(/\s+/)
    .filter(Boolean);
  return `${words.join(' ')}${isQuestion ? '?' : ''}`;
}

function slugOf(words: string): string[] {
  const latin = words.normalize('NFD').replace(/\p{M}|'/gu, '');
  const parts = latin.match(/[a-z\d]+/g) ?? [];
  let letters = 0;
  return parts.slice(0, WORDS).filter((part) => {
    letters += part.length + 1;
    return letters <= LETTERS + 1;
  });
}
