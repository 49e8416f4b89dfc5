/** Tokens to parts: camel case, hyphens and apostrophes apart; what stands without a space between is one group. */
import { MARKS } from './sounds';
import type { Tagged } from './word';

/** A part of a token. */
export interface Part extends Tagged {
  /** Undefined until it is known. */
  sounds?: string;
  /** Before its sounds there is a gap, though it belongs to a word. */
  gap?: boolean;
}

/** Parts that are read together, or one that stands for itself. */
export type Group = Part[];

const PARTS =
  /^['‘’]+|[A-ZÀ-ÖØ-Þ](?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ])|[\p{Nd}]+|[-_]+|['‘’]{2,}|\p{L}*?(?:['‘’]\p{L})*?[a-zß-öø-ÿ](?=[A-ZÀ-ÖØ-Þ])|\p{L}+(?:['‘’]\p{L})*|[^\p{L}\p{N}_\-'‘’]|['‘’]+$/gu;
const MARK_TAGS = new Set(['.', ',', '-LRB-', '-RRB-', '``', '""', "''", ':', '$', '#', 'NFP']);
const MARK_OF_TAG = new Map<string, string>([
  ...[['-LRB-', '('] as const, ['-RRB-', ')'] as const],
  ...[['``', '“'] as const, ['""', '”'] as const, ["''", '”'] as const],
]);

/** The sound of a mark; undefined for what is said. */
function markOf({ text, tag }: Tagged): string | undefined {
  if (tag === ':' && /^[-–]$/.test(text)) return '—';
  // A quotation mark is one, whatever it was taken for.
  if (!MARK_TAGS.has(tag) && /^[“”"]$/.test(text)) return text;
  if (!MARK_TAGS.has(tag) || /^[a-zA-Z]+$/.test(text)) return undefined;
  return MARK_OF_TAG.get(tag) ?? [...text].filter((sign) => MARKS.has(sign)).join('');
}

/** The tokens of a piece of text without spaces, in groups. `sounds` of a token are given. */
export function groupParts(tokens: readonly (Tagged & { sounds?: string })[]): Group[] {
  const groups: Group[] = [];
  let open: Group | undefined;
  for (const token of tokens) {
    const texts =
      token.sounds === undefined ? (token.text.match(PARTS) ?? [token.text]) : [token.text];
    for (const text of texts) {
      const sounds = token.sounds ?? markOf({ text, tag: token.tag });
      const part: Part = { text, tag: token.tag, sounds };
      if (sounds !== undefined) {
        groups.push([part]);
        open = undefined;
      } else if (open) open.push(part);
      else {
        open = [part];
        groups.push(open);
      }
    }
  }
  return groups;
}
