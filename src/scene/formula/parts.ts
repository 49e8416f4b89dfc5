/** The parts of a large formula: the lines of a derivation, and where a long one may be broken. */
import type { Element, ElementContent } from 'hast';
import { writeMath } from './clean';
import { measureMath } from './measure';
import type { Part } from './schema';

const RELATION = /^[=<>≤≥≈≠≡→⇒⇔∼≃≅∝]$/u;

const isElement = (node: ElementContent): node is Element => node.type === 'element';
const textOf = (node: Element): string =>
  node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');

/** A line with nothing but a row in it is its row's content. */
function lineOf({ children }: Element): ElementContent[] {
  const [only, more] = children.filter(isElement);
  return only && !more && only.tagName === 'mrow' ? lineOf(only) : children;
}

/** The cells of each row of a formula whose lines stand below each other, each as a formula; none where it is one line. */
export function rowsOf(math: Element): Element[][] {
  const [table, more] = lineOf(math).filter(isElement);
  if (more || table?.tagName !== 'mtable' || !isLined(table)) return [];
  const rows = table.children.filter(isElement);
  if (rows.length < 2) return [];
  return rows.map((row) =>
    row.children.filter(isElement).map(({ children }) => inMath(math, children)),
  );
}

const isLined = ({ properties }: Element): boolean =>
  [properties.className].flat().map(String).includes('tml-jot');

/** The cells of a row as one formula, as if it had not been cut. */
export const joinCells = (cells: readonly Element[]): Element | undefined => {
  const [first] = cells;
  const children = cells.flatMap((cell) => cell.children.flatMap(unwrapped));
  return first && inMath(first, children);
};

const unwrapped = (node: ElementContent): ElementContent[] =>
  isElement(node) && node.tagName === 'mrow' ? node.children.flatMap(unwrapped) : [node];

const inMath = (math: Element, children: ElementContent[]): Element => ({
  ...math,
  children: [{ type: 'element', tagName: 'mrow', properties: {}, children }],
});

/** The formula cut before its relations; none where it is one. */
export function partsOf(math: Element): Part[] {
  const pieces: ElementContent[][] = [[]];
  for (const node of lineOf(math)) {
    const isRelation = isElement(node) && node.tagName === 'mo' && RELATION.test(textOf(node));
    if (isRelation && (pieces.at(-1)?.length ?? 0) > 0) pieces.push([]);
    pieces.at(-1)?.push(node);
  }
  return pieces.length > 1 ? pieces.map((children) => wholeOf(inMath(math, children))) : [];
}

/** How much room a formula takes. */
export function wholeOf(math: Element): Part {
  const { width, height } = measureMath(math);
  return { mathml: writeMath(math), width: rounded(width), height: rounded(height) };
}

const rounded = (ems: number): number => Math.ceil(ems * 100) / 100;
