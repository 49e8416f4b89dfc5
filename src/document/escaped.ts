/** Signs that are escaped are words to every dialect, as they are to the parser. */
import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/** What opens attributes, and what opens and closes blocks. */
const SIGNS = ['{', ':'] as const;
/** Of no language: what stands for a sign until all dialects have read. */
const FIRST = 0xe0f0;
const HELD = new RegExp(`[${SIGNS.map((_, i) => String.fromCharCode(FIRST + i)).join('')}]`, 'g');
/** How each is written where it is a word. */
const ESCAPED = /\\[{:]|&(?:#123|#58|lbrace|lcub|colon);/;
const WRITTEN = /\\([{:])|&(?:#(123|58)|(lbrace|lcub|colon));|[{:]/g;

/** True where a text has such signs. */
export const holdsEscaped = (text: string): boolean => ESCAPED.test(text);

/** Changes the tree in place: each sign that is escaped in `source`, of which it was parsed, is held back. */
export function holdEscaped(root: Root, source: string): void {
  if (!holdsEscaped(source)) return;
  visit(root, 'text', (node) => {
    const { start, end } = node.position ?? {};
    const written = source.slice(start?.offset, end?.offset);
    if (start && holdsEscaped(written)) hold(node, [...written.matchAll(WRITTEN)]);
  });
}

function hold(node: Text, written: readonly RegExpExecArray[]): void {
  const there = [...node.value.matchAll(/[{:]/g)];
  // What is in a text node only partly is read as it stands.
  if (there.length !== written.length) return;
  let i = 0;
  node.value = node.value.replace(/[{:]/g, (sign) => {
    const isEscaped = (written[i++]?.[0].length ?? 1) > 1;
    return isEscaped ? String.fromCharCode(FIRST + SIGNS.indexOf(sign as '{')) : sign;
  });
}

/** Puts back whatever holdEscaped held, in all that a tree holds. */
export function releaseEscaped(value: object): void {
  for (const [key, part] of Object.entries(value)) {
    if (typeof part === 'string') {
      const back = part.replace(HELD, (sign) => SIGNS[sign.charCodeAt(0) - FIRST] ?? sign);
      if (back !== part) (value as Record<string, unknown>)[key] = back;
    } else if (part !== null && typeof part === 'object' && key !== 'position')
      releaseEscaped(part);
  }
}
