/** All formulas of a document, set by Temml and said by speech rules: both are loaded only where there is one. */
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { InlineMath, MathBlock } from '../../document/nodes';
import { placeOf } from '../../document/place';
import type { Document } from '../../document/schema';
import type { Problems } from '../../problem/problem';
import { annotatedTex, readMath, writeMath } from './clean';
import { joinCells, partsOf, rowsOf, wholeOf } from './parts';
import { plainMath } from './plain';
import type { Formula, Part, Row } from './schema';
import { openSetter, type Setter } from './set';
import { sayFormulas } from './speech';

/** A formula that stands by itself. */
export interface LargeFormula extends Formula {
  /** In one line, or in lines as its author wrote them. */
  whole: Part;
  /** Cut before its relations. */
  parts: Part[];
  /** Each line of one that has several. */
  rows: Row[];
}

/** What nodes of the tree show; where one cannot be set, its source, after a problem. */
export interface Formulas {
  inline(node: InlineMath | MathBlock): Formula;
  large(node: MathBlock): LargeFormula;
}

type MathNode = InlineMath | MathBlock;
interface Made {
  formula: Formula;
  math?: Element;
  rows: (Formula & Row)[];
}

export async function openFormulas(document: Document, problems: Problems): Promise<Formulas> {
  const nodes: MathNode[] = [];
  visit(document.root, ['math', 'inlineMath'], (node) => {
    if (node.type === 'math' || node.type === 'inlineMath') nodes.push(node);
  });
  const made = new Map<string, Made>();
  if (nodes.length > 0) await makeAll(nodes, made, document, problems);
  const find = (node: MathNode): Made => made.get(keyOf(node)) ?? asWritten(node.value);
  return {
    inline: (node) => find(node).formula,
    large(node) {
      const { formula, math, rows } = find(node);
      const whole = math ? wholeOf(math) : { mathml: '', width: 0, height: 0 };
      // Its lines have it all.
      if (rows.length > 0) whole.mathml = '';
      return {
        ...{
          ...withoutRoom(formula),
          whole,
          parts: math && rows.length === 0 ? partsOf(math) : [],
        },
        rows: rows.map(({ cells, text, spoken }) => ({ cells, text, spoken })),
      };
    },
  };
}

async function makeAll(
  nodes: readonly MathNode[],
  made: Map<string, Made>,
  { meta }: Document,
  problems: Problems,
): Promise<void> {
  const set = await openSetter(nodes.map(({ value }) => value));
  for (const node of nodes) {
    const known = made.get(keyOf(node));
    // Each place has its own problem.
    if (!known?.math) made.set(keyOf(node), make(node, set, problems));
  }
  const all = [...made.values()].filter(({ math }) => math);
  const unsaid = all.flatMap(({ formula, rows }) => (rows.length > 0 ? rows : [formula]));
  const said = await sayFormulas(unsaid, meta.lang);
  for (const [i, formula] of unsaid.entries()) formula.spoken = said[i] ?? '';
  for (const { formula, rows } of all)
    if (rows.length > 0) formula.spoken = rows.map(({ spoken }) => spoken).join(', ');
}

const keyOf = ({ type, value, mathml = '' }: MathNode): string => [type, value, mathml].join('\n');

const withoutRoom = ({ room: _, ...formula }: Formula): Formula => formula;

/** TeX that cannot be set stands for itself. */
const asWritten = (tex: string): Made => ({
  formula: { tex, mathml: '', text: tex, spoken: '' },
  rows: [],
});

function make(node: MathNode, set: Setter, problems: Problems): Made {
  const tex = node.value || annotatedTex(node.mathml ?? '') || '';
  const written = node.mathml === undefined ? undefined : readMath(node.mathml, false);
  if (written) return fromMath(written, tex);
  const { markup, reason = '' } = set(tex, node.type === 'math');
  const math = markup === undefined ? undefined : readMath(markup, true);
  if (math) return fromMath(math, tex);
  problems.report('formulaBroken', placeOf(node), tex, reason);
  return asWritten(tex);
}

function fromMath(math: Element, tex: string): Made {
  const rows = rowsOf(math).flatMap((cells) => {
    const line = joinCells(cells);
    const written = cells.map((cell) => (plainMath(cell) === '' ? '' : writeMath(cell)));
    return line ? [{ ...asFormula(line, tex), cells: written }] : [];
  });
  return { formula: asFormula(math, tex), math, rows };
}

function asFormula(math: Element, tex: string): Formula {
  const text = plainMath(math);
  return { tex: tex || text, mathml: writeMath(math), text, spoken: '', ...roomOf(math) };
}

/** Em: what surely has room in a line, and is no higher. */
const SMALL = { width: 7, height: 1.2 } as const;
/** Widths of single signs are estimates. */
const SPARE = 1.08;

function roomOf(math: Element): Pick<Formula, 'room'> {
  const { width, height } = wholeOf(math);
  return width > SMALL.width || height > SMALL.height
    ? { room: { width: width * SPARE, height } }
    : {};
}
