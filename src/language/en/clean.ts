/** What is written and never said: footnote marks, soft hyphens, marks of Markdown, signs of trade. */

/** Soft hyphens, joiners, marks of direction, the two that choose between the looks of an emoji, the frame of a key. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF\uFFFD]|\uFE0E|\uFE0F|\u20E3/g;
const LINK = /!?\[([^\]]*)\]\([^)\s]*\)/g;
/** Numbers of sources: "word[3]", "[1–4]". */
const CITATION = /\[\d{1,3}(?:[,–-]\s?\d{1,3})*\]|\[\^[^\]]*\]/g;
/** After a word, and after what closes a sentence. */
const RAISED = /(?<=\p{L}{3}|[\p{L}\d][.,;:!?)"”’])[¹²³⁰⁴-⁹]+(?:[,⁻–][¹²³⁰⁴-⁹]+)*/gu;
const MARKS =
  /[†‡™®℠•◦▪■□●○✓✔✗✘★☆]|~~|(?<=[\p{L}.,;:!?)])\*+|(?<=\d)(?<!^\d{1,3})\*+|(?<=\d)\*{2,}/gu;
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** The piece without them; subscripts as digits on the line. */
export function clean(piece: string): string {
  if (/^[\p{Ll}'’]+[.,;:!?]?$/u.test(piece)) return piece;
  return piece
    .replace(INVISIBLE, '')
    .replace(/[‐‑]/g, '-')
    .replace(/(?<=\d)º/g, '°')
    .replace(/(?<=\p{L}{3})\((s|es|ren)\)/gu, '$1')
    .replace(LINK, '$1')
    .replace(CITATION, '')
    .replace(RAISED, '')
    .replace(MARKS, '')
    .replace(/[\u{1D400}-\u{1D7FF}ℂℍℕℙℚℝℤℎℒℱℳℛℬℰ]/gu, (letter) => letter.normalize('NFKC'))
    .replace(/[₀-₉]/g, (digit) => String(LOWERED.indexOf(digit)))
    .replace(/(?<=\p{L})[ᵢⱼₐ-ₜᵤᵥ]+/gu, (letters) => `-${letters.normalize('NFKC')}`);
}
