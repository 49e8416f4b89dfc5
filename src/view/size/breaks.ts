/** Where a browser may begin a new line (as Chromium does, by Unicode's rules): after spaces, dashes and hyphens, and around ideographs. */
import { IDEOGRAPH } from './letters';

/** Scripts whose words stand without spaces between them. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** What must not begin a line, and what must not end one. */
const CLOSING = /[\p{Pe}\p{Pf}\p{M}.,:;!?%‰°、。，．：；！？…・」』）】〕》〉\u2060\u00a0\u202f]/u;
const OPENING = /[\p{Ps}\p{Pi}$£€¥¿¡\u2060\u00a0\u202f]/u;
const SPACE = /[^\S\u00a0\u202f\u2007]/;
/** A space that holds does not hold what stands before it to these signs. */
const TIE = /[\u00a0\u202f]/;
const BEFORE_TIE = /[|–-]/;
const WORD = /[\p{L}\p{N}\p{Ps}\p{Pi}]/u;
const AFTER = /[-–—…?\u2010]/;

/** A month, a day, a span of years: `2025-08`, `3-4`. */
const DIGIT = /\p{N}/u;

/** What begins with hyphens, as `--flag`, stays with them. */
const FLAG = /(?:^|["'([])--+$/;

/** The text in the pieces between which a line may end; spaces stand at their ends. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let [before, last] = ['', ''];
  const words = UNSPACED.test(text) ? wordEnds(text) : undefined;
  let at = 0;
  for (const letter of text) {
    if (
      piece &&
      !FLAG.test(piece) &&
      (mayBreak(before, last, letter) || (words?.has(at) && mayPart(last, letter)))
    ) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
    at += letter.length;
    [before, last] = [last, letter];
  }
  return piece ? [...pieces, piece] : pieces;
}

/** `last` and `next` stand beside each other, `before` comes before them. */
function mayBreak(before: string, last: string, next: string): boolean {
  if (SPACE.test(next) || next === '\u200b') return false;
  if (TIE.test(next) && BEFORE_TIE.test(last)) return true;
  if (SPACE.test(last) || last === '\u200b') return true;
  if (next === '—') return !OPENING.test(last) && !AFTER.test(last);
  if (last === '-' && DIGIT.test(before) && DIGIT.test(next)) return false;
  if (AFTER.test(last) && WORD.test(next))
    return last === '—' || (before !== '' && !SPACE.test(before));
  return (IDEOGRAPH.test(last) || IDEOGRAPH.test(next)) && mayPart(last, next);
}

const mayPart = (last: string, next: string): boolean =>
  !CLOSING.test(next) && !OPENING.test(last) && !isQuote(last, next);

let segmenter: Intl.Segmenter | undefined;

/** Where words end that no space parts. */
function wordEnds(text: string): Set<number> {
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  return new Set([...segmenter.segment(text)].map(({ index }) => index));
}

/** A straight quotation mark may open or close. */
const isQuote = (last: string, next: string): boolean => /["']/.test(last + next);
