/** Blocks that Markdown takes for others than were meant: years for lists, rules for headings or for words; paragraphs without end. */
import type {
  Heading,
  List,
  Paragraph,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
  Text,
} from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Point } from 'unist';
import { visit } from 'unist-util-visit';

/** Characters of a paragraph; a longer one is several. */
const LONGEST = 5000;
/** Of a heading that is underlined by a rule. */
const LONGEST_HEADING = 120;
const ORNAMENT = /^\s*(?:[-–—=_~*•·]\s*){2,}$/;
const MONTH =
  /^(?:Jänner|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/;

/** Changes the tree in place. */
export function mendBlocks(root: Root): void {
  const holders: Parents[] = [root];
  visit(root, ['blockquote', 'listItem', 'containerDirective', 'details', 'column'], (node) => {
    if ('children' in node) holders.push(node);
  });
  for (const holder of holders)
    holder.children = (holder.children as RootContent[]).flatMap((node): RootContent[] => {
      if (node.type === 'list') return isDate(node) ? asSentence(node) : [node];
      if (node.type === 'heading' && isRuled(node)) return asRuled(node);
      if (node.type !== 'paragraph') return [node];
      return isOrnament(node)
        ? [{ type: 'thematicBreak', position: node.position }]
        : partParagraph(node);
    }) as typeof holder.children;
  for (const holder of holders) {
    const joined: RootContent[] = [];
    for (const block of holder.children as RootContent[]) {
      const both = withStruck(joined.at(-1), block);
      if (both) joined.pop();
      joined.push(both ?? block);
    }
    holder.children = joined as typeof holder.children;
  }
}

/** A paragraph that is struck as a whole stands with the one before it, else with the one after it: shown there, and not said. */
function withStruck(last: RootContent | undefined, node: RootContent): Paragraph | undefined {
  if (node.type !== 'paragraph' || last?.type !== 'paragraph') return undefined;
  if (!isStruck(node) && !isStruck(last)) return undefined;
  const position = last.position &&
    node.position && { start: last.position.start, end: node.position.end };
  const children = [...last.children, { type: 'text', value: ' ' } as const, ...node.children];
  return { ...last, children, position };
}

const isStruck = ({ children }: Paragraph): boolean =>
  children.some(({ type }) => type === 'delete') &&
  children.every(
    (child) =>
      child.type === 'delete' || (child.type === 'text' && !/[\p{L}\p{N}]/u.test(child.value)),
  );

/** "2024. A year", "3. Oktober": a paragraph that begins with a number and a dot. */
function isDate({ ordered, start, children }: List): boolean {
  const [only, more] = children;
  if (!ordered || more || !only || (start ?? 1) < 2) return false;
  const words = textOf(only);
  return (start ?? 0) >= 1000 || MONTH.test(words);
}

function asSentence({ start, children, position }: List): RootContent[] {
  const blocks = children.flatMap((item) => item.children);
  const [first] = blocks;
  const number: Text = { type: 'text', value: `${start}. `, position };
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', children: [number] }, ...blocks];
  const whole = position && { start: position.start, end: first.position?.end ?? position.end };
  const [word, ...others] = first.children;
  const words: PhrasingContent[] =
    word?.type === 'text'
      ? [
          {
            ...word,
            value: number.value + word.value,
            position: whole && { start: whole.start, end: word.position?.end ?? whole.end },
          },
          ...others,
        ]
      : [number, ...first.children];
  return [{ ...first, children: words, position: whole }, ...blocks.slice(1)];
}

/** Sentences with a rule right below them are no heading. */
function isRuled({ depth, children, position }: Heading): boolean {
  if (depth !== 2 || !position || position.end.line - position.start.line < 1) return false;
  const words = textOf({ type: 'paragraph', children });
  const isLong = words.length > LONGEST_HEADING || position.end.line - position.start.line > 1;
  return isLong && /[.!?:。！？]["”’)]*$/.test(words.trim());
}

function asRuled({ children, position }: Heading): RootContent[] {
  return [
    { type: 'paragraph', children, position },
    { type: 'thematicBreak', position },
  ];
}

/** "--" by itself is a rule. */
const isOrnament = ({ children }: Paragraph): boolean =>
  children.length === 1 && children[0]?.type === 'text' && ORNAMENT.test(children[0].value);

/** Several paragraphs of whole sentences; what stands in marks is not parted. */
function partParagraph(node: Paragraph): Paragraph[] {
  if (textOf(node).length <= LONGEST) return [node];
  const parts: PhrasingContent[][] = [[]];
  let length = 0;
  for (const child of node.children) {
    for (const piece of child.type === 'text' ? sentencesOf(child) : [child]) {
      const size = textOf(piece).length;
      if (length > 0 && length + size > LONGEST / 2) {
        parts.push([]);
        length = 0;
      }
      parts.at(-1)?.push(piece);
      length += size;
    }
  }
  return parts.map((children) => ({
    ...{ type: 'paragraph', children, position: children[0]?.position ?? node.position },
  }));
}

/** Pieces that end with a sentence; without any, some that end with a word. */
function sentencesOf(node: Text): Text[] {
  const sentences = node.value.split(/(?<=[.!?。！？]["”’)]*\s+)/);
  const pieces = sentences.flatMap((piece): string[] =>
    piece.length > LONGEST / 2
      ? (piece.match(/[\s\S]{1,2000}(?:\s+|$)|\S{1,2000}/g) ?? [])
      : [piece],
  );
  const { position } = node;
  const written = (position?.end.offset ?? 0) - (position?.start.offset ?? 0);
  let at = position?.start;
  return pieces.map((value) => {
    const start = at;
    if (!position || !start || written !== node.value.length) return { ...node, value };
    const end = pointAfter(start, value);
    at = end;
    return { ...node, value, position: { start, end } };
  });
}

function pointAfter({ line, column, offset = 0 }: Point, text: string): Point {
  const lines = text.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  const isSame = lines.length === 1;
  return {
    line: line + lines.length - 1,
    column: isSame ? column + last : last + 1,
    offset: offset + text.length,
  };
}
