/** Whether what stands between dollars or escaped brackets is a formula: money, shell variables and brackets are not. */

/** Words inside a formula that stand for themselves. */
const WORDED =
  /\\(?:text|textrm|textit|textbf|mathrm|mathit|mathsf|operatorname\*?|mbox)\s*\{[^{}]*\}/g;
const SIGN = /[\\^_=<>+|{}]|\p{Sm}/u;
/** A link of Markdown. */
export const LINK = /\]\((?:https?:|[^)\s]*[./#][^)\s]*\))/;
const PROSE = /(?:^|[\s,;])\p{Ll}{3,}[,;]?\s+\p{Ll}{2,}/u;

/** How a formula may be written. */
export type Fence = '$' | '$$' | '(' | '[';

export interface Written {
  fence: Fence;
  /** What stands between the fences. */
  value: string;
  /** The characters beside them; empty at the ends of the text. */
  before: string;
  after: string;
}

/** Pandoc's rule for `$`, and more: the content must read like TeX. */
export function isFormula({ fence, value, before, after }: Written): boolean {
  const inner = value.trim();
  if (inner === '') return false;
  if (fence === '$') return isInline(value, before, after) && readsLikeTex(inner);
  if (fence === '$$') return before !== '$' && after !== '$' && readsLikeTex(inner);
  // Brackets are escaped by authors and programs that only mean brackets: around a link, say.
  if (LINK.test(inner)) return false;
  return (SIGN.test(inner) || (fence === '(' && /^\p{L}$/u.test(inner))) && readsLikeTex(inner);
}

/** Letters of scripts that put no space between a word and a formula. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

function isInline(value: string, before: string, after: string): boolean {
  const joined = UNSPACED.test(before) ? '' : before;
  if (/^\s|\s$/.test(value) || /[\p{L}\p{N}$]/u.test(joined) || /[\p{N}$]/u.test(after))
    return false;
  // "the $n$th element", but not "$PATH:$HOME".
  return !/\p{L}/u.test(after) || UNSPACED.test(after) || /^\p{L}$|[\\^_+=]/u.test(value);
}

/** No sentence, no list of words, and no address. */
function readsLikeTex(inner: string): boolean {
  const bare = inner.replace(WORDED, ' ').replace(/\\[A-Za-z]+/g, '\\');
  if (/^[.,;:!?/]/.test(bare) || /https?:/.test(inner)) return false;
  if (SIGN.test(bare)) return !PROSE.test(bare);
  return !/\s/.test(bare) || !/\p{L}{2}/u.test(bare);
}
