/** Admonitions and tabs of MkDocs: a line that opens, and words indented below it. */
import { type Box, type Draft, isEmpty, rewrite } from './draft';
import { namedBy, toneOf } from './tones';

const NOTE = /^(\s*)(!!!|\?\?\?\+?)[ \t]+([\w -]*?\w)[ \t]*(?:"(.*)")?[ \t]*$/;
const TAB = /^(\s*)===[!+]?[ \t]+"(.*)"[ \t]*$/;
const INDENT = 4;

/** Makes of each a list of one item, whose words are indented as its own: it begins with a mark. */
export function readMkdocs(draft: Draft): void {
  for (const [index, line] of draft.lines.entries()) {
    const box = draft.isText[index]
      ? (noteOf(line, index + 1) ?? tabOf(line, index + 1))
      : undefined;
    if (!box || !hasInside(draft, index)) continue;
    const indent = /^\s*/.exec(line)?.[0] ?? '';
    rewrite(draft, index, `${indent}+   #`);
    draft.isText[index] = false;
    draft.marks.set(index + 1, { opens: box });
  }
}

/** True when the next line with words is indented as what belongs to this one. */
function hasInside(draft: Draft, index: number): boolean {
  let next = index + 1;
  while (next < draft.lines.length && isEmpty(draft, next)) next++;
  // A tab goes on to the next column of four.
  const indentOf = (at: number) => {
    const space = /^\s*/.exec(draft.lines[at] ?? '')?.[0] ?? '';
    return [...space].reduce((n, sign) => (sign === '\t' ? n + INDENT - (n % INDENT) : n + 1), 0);
  };
  return indentOf(next) >= indentOf(index) + INDENT;
}

function noteOf(line: string, number: number): Box | undefined {
  const [, , sign = '', names = '', title] = NOTE.exec(line) ?? [];
  const name = names.split(' ')[0] ?? '';
  const tone = toneOf(name) ?? (name ? 'note' : undefined);
  if (!tone) return undefined;
  const column = title ? line.lastIndexOf(title) + 1 : 1;
  const words = { text: title ?? namedBy(name), line: number, column };
  return sign === '!!!'
    ? { kind: 'callout', tone, title: words }
    : { kind: 'details', title: words, open: sign.endsWith('+') };
}

function tabOf(line: string, number: number): Box | undefined {
  const [, , title] = TAB.exec(line) ?? [];
  if (title === undefined) return undefined;
  return { kind: 'tab', title: { text: title, line: number, column: line.indexOf('"') + 2 } };
}
