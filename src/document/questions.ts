/** Questions and answers by their labels: `**Q:** Why?` and `A: So.` are a question in bold and what is said of it. */
import type { Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { labelOf } from './speaker/label';
import { type Line, linesOf } from './speaker/lines';

const QUESTION = /^(?:q|question|frage|f)\s?\d*\.?$/iu;
const ANSWER = /^(?:a|answer|antwort)\s?\d*\.?$/iu;

/** Changes the tree in place: the labels go where a question is answered, each is a paragraph. `source` is what it was parsed from. */
export function readQuestions(root: Root, source: string): void {
  readIn(root, source);
}

function readIn(parent: Parents, source: string): void {
  const nodes = parent.children as RootContent[];
  const asked = nodes.map((node) => (node.type === 'paragraph' ? turnsIn(node, source) : []));
  const read = nodes.flatMap((node, i): RootContent[] => {
    const turns = asked[i] ?? [];
    if (node.type !== 'paragraph' || turns.length === 0) return [node];
    const isAnswered = (at: number) =>
      (turns[at + 1] ?? asked[i + 1]?.[0])?.says === 'answer' ||
      (isAsked(turns[at]) && nodes[i + 1]?.type === 'paragraph');
    const answers = (at: number) =>
      (turns[at - 1] ?? (at === 0 ? asked[i - 1]?.at(-1) : undefined))?.says === 'question';
    const isTurn = turns.every(({ says }, at) =>
      says === 'question' ? isAnswered(at) : answers(at),
    );
    return isTurn ? turns.map((turn) => paragraphOf(node, turn)) : [node];
  });
  parent.children = read as typeof parent.children;
}

interface Turn {
  says: 'question' | 'answer';
  line: Line;
}

/** What a paragraph asks and answers; nothing where it begins with neither. */
function turnsIn(paragraph: Paragraph, source: string): Turn[] {
  const turns: Turn[] = [];
  for (const line of linesOf(paragraph.children, source)) {
    const label = labelOf(line, source);
    const says = label && saysOf(label.name);
    const last = turns.at(-1);
    if (label && says) turns.push({ says, line: [...label.rest] });
    else if (!last) return [];
    // What stands below a question in bold answers it.
    else if (isAsked(last)) turns.push({ says: 'answer', line: withoutBreak(line) });
    else last.line.push(...line);
  }
  return turns;
}

/** It is all in bold, and a question. */
const isAsked = (turn: Turn | undefined): boolean => {
  const [bold, ...more] = turn?.line.filter((node) => textOf(node).trim() !== '') ?? [];
  const isAll = bold?.type === 'strong' && more.length === 0;
  return turn?.says === 'question' && isAll && /[?？]\s*$/u.test(textOf(bold));
};

/** A line without what parts it from the one before. */
const withoutBreak = ([first, ...others]: Line): Line => {
  if (!first || first.type === 'break') return others;
  const words = first.type === 'text' ? { ...first, value: first.value.trimStart() } : first;
  return [words, ...others];
};

const saysOf = (name: string): Turn['says'] | undefined =>
  QUESTION.test(name) ? 'question' : ANSWER.test(name) ? 'answer' : undefined;

function paragraphOf(whole: Paragraph, { says, line }: Turn): Paragraph {
  const [first, last] = [line[0]?.position, line.at(-1)?.position];
  const position = first && last ? { start: first.start, end: last.end } : whole.position;
  const isBold = line.length === 1 && line[0]?.type === 'strong';
  const bold: PhrasingContent = { type: 'strong', children: line, ...(position && { position }) };
  return { ...whole, children: says === 'question' && !isBold ? [bold] : line, position };
}
