/** The letters of a paragraph as it is spoken, each with its place in the source: where bold marks may be written. */
import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import { straight } from '../language/quotes';

export interface Letter {
  text: string;
  /** In the source, from its first sign to before the one after it; undefined where it has no place of its own. */
  place?: { start: number; end: number };
  /** What it stands in, outermost first: emphasis, a link, code. */
  inside: readonly Nodes[];
}

/** All that is said but white space, in order: no `[step]`, no `[pause 1s]`. `source` is what the paragraph was parsed from. */
export const lettersOf = (paragraph: Paragraph, source: string): Letter[] =>
  readLetters(paragraph, source).letters;

/** A `[step]`: its place in the source, and how many letters stand before it. */
export interface StepMark {
  start: number;
  end: number;
  before: number;
}

const MARK = /\[(?:step|pause(?:[\d.]+(?:m?s)?)?)\]/gi;

/** `lettersOf`, and the `[step]` marks that have a place in the source. */
export function readLetters(
  { children }: Paragraph,
  source: string,
): { letters: Letter[]; steps: StepMark[] } {
  const all = children.flatMap((child) => lettersIn(child, source, []));
  const { text, rangeOf } = joinLetters(all);
  const marks = [...text.matchAll(MARK)].map(({ 0: mark, index }) => ({
    isStep: mark.toLowerCase() === '[step]',
    ...rangeOf(index, index + mark.length),
  }));
  const isSaid = (_: unknown, i: number) =>
    !marks.some(({ from, until }) => i >= from && i < until);
  const steps = marks.flatMap(({ isStep, from, until }) => {
    const { start } = all[from]?.place ?? {};
    const { end } = all[until - 1]?.place ?? {};
    if (!isStep || start === undefined || end === undefined) return [];
    return [{ start, end, before: all.slice(0, from).filter(isSaid).length }];
  });
  return { letters: all.filter(isSaid), steps };
}

/** Letters, from the first to before the last one. */
export interface Range {
  from: number;
  until: number;
}

/** The letters as one text, and which of them stand from `start` to before `end` of it. */
export function joinLetters(letters: readonly Letter[]) {
  const starts: number[] = [];
  let text = '';
  for (const letter of letters) {
    starts.push(text.length);
    text += letter.text;
  }
  const rangeOf = (start: number, end: number): Range => ({
    from: starts.indexOf(start),
    until: starts.findLastIndex((one) => one < end) + 1,
  });
  return { text, rangeOf };
}

function lettersIn(node: PhrasingContent, source: string, inside: readonly Nodes[]): Letter[] {
  if (node.type === 'text') return spell(node.value, placesOf(node, source), inside);
  if (node.type === 'inlineCode')
    return spell(node.value, placesOf(node, source), [...inside, node]);
  if (node.type === 'footnoteReference' || !('children' in node)) return [];
  return (node.children as PhrasingContent[]).flatMap((child) =>
    lettersIn(child, source, [...inside, node]),
  );
}

type Places = ReturnType<typeof placesOf>;

const spell = (value: string, places: Places, inside: readonly Nodes[]): Letter[] =>
  [...value.matchAll(/\S/gu)].map(({ 0: text, index }) => ({ text, place: places[index], inside }));

/** The place of each UTF-16 unit of a leaf: its source has escapes, entities and the marks of code beside them. */
function placesOf(
  node: Nodes & { value: string },
  source: string,
): (Letter['place'] | undefined)[] {
  const { start, end } = node.position ?? {};
  const written = source.slice(start?.offset ?? 0, end?.offset ?? 0);
  const from = start?.offset ?? 0;
  const places: (Letter['place'] | undefined)[] = [];
  let at = node.type === 'inlineCode' ? (/^`+/.exec(written)?.[0].length ?? 0) : 0;
  for (let i = 0; i < node.value.length; i++) {
    const length = lengthAt(written, at, node.value.slice(i));
    if (length === undefined) return places;
    const before = /\s/.test(node.value[i] ?? '') ? 0 : spaceAt(written, at);
    places[i] = { start: from + at + before, end: from + at + before + length };
    at += before + length;
  }
  return places;
}

/** Marks of a quote or an item, and what a line is set in by, stand before its letters. */
const spaceAt = (written: string, at: number): number => {
  const before = written[at - 1];
  return before === '\n' ? (/^[ \t>]*/.exec(written.slice(at))?.[0].length ?? 0) : 0;
};

/** How many signs of the source stand for the first letter of `value`; undefined when none do. */
function lengthAt(written: string, from: number, value: string): number | undefined {
  const letter = value[0] ?? '';
  const at = from + (/\s/.test(letter) ? 0 : spaceAt(written, from));
  const entity = /^&(?:#\d+|#x[\da-f]+|\w+);/i.exec(written.slice(at, at + 40))?.[0];
  if (entity && !value.startsWith(entity)) return entity.length;
  if (written[at] === letter || straight(letter) === written[at]) return 1;
  // A space that stands with a mark of French.
  if (letter === '\u00a0') return 0;
  return written[at] === '\\' && written[at + 1] === letter ? 2 : undefined;
}
