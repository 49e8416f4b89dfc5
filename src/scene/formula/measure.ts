/** About how much room a formula takes, em of its type size: rather too much, so that nothing has to be measured. */
import type { Element, ElementContent } from 'hast';

export interface Ems {
  width: number;
  height: number;
}

/** Scripts are smaller by this, fractions inside a line as well. */
const SMALLER = 0.72;
const LINE = 1;
/** Widths of letters and signs, em; the space around them is with the signs. */
const WIDTHS: [RegExp, number][] = [
  [/[=<>≤≥≈≠≡∈∉⊂⊆∼≃≅∝≪≫]/u, 1.3],
  [/[→←↔⇒⇐⇔↦⟶⟹⟺]/u, 1.6],
  [/[⊢⊣⊨⊩⊬⊭⩽⩾]/u, 1.4],
  [/[+−±∓×÷∪∩∧∨⊕⊗]/u, 1.2],
  [/[∑∏⋃⋂]/u, 1.5],
  [/[∫∮]/u, 0.95],
  [/[…⋯⋰⋱]/u, 1.15],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1],
  [/[,.;:!|∣′()[\]{}⁡⋅]/u, 0.45],
  [/[mwMW@%]/u, 0.85],
  [/\p{Lu}/u, 0.72],
  [/[fijltr\s]/u, 0.4],
  [/\p{M}/u, 0],
];
const AVERAGE = 0.56;
/** Between columns of a matrix, and above and below its rows. */
const CELL = { beside: 0.5, above: 0.35 };

const isElement = (node: ElementContent): node is Element => node.type === 'element';

export const measureMath = (math: Element): Ems =>
  measureLine(math.children, String(math.properties.display) === 'block');

function measureLine(nodes: readonly ElementContent[], isLarge: boolean): Ems {
  const parts = nodes.filter(isElement).map((node) => measure(node, isLarge));
  return {
    width: parts.reduce((sum, { width }) => sum + width, 0),
    height: Math.max(LINE, ...parts.map(({ height }) => height)),
  };
}

const scaled = ({ width, height }: Ems, by: number): Ems => ({
  width: width * by,
  height: height * by,
});
const NOTHING: Ems = { width: 0, height: 0 };

function measure(node: Element, isLarge: boolean): Ems {
  const { tagName, properties, children } = node;
  const styled =
    properties.displaystyle === undefined ? isLarge : String(properties.displaystyle) === 'true';
  const parts = children.filter(isElement);
  const at = (index: number, large = false) => {
    const part = parts[index];
    return part ? measure(part, large) : NOTHING;
  };
  switch (tagName) {
    case 'mi':
    case 'mn':
    case 'mo':
    case 'mtext':
      return measureText(node, styled);
    case 'mspace':
      return { width: Number.parseFloat(String(properties.width ?? '0')) || 0, height: 0 };
    case 'mfrac': {
      const by = styled ? 1 : SMALLER;
      const [over, under] = [scaled(at(0), by), scaled(at(1), by)];
      return {
        width: Math.max(over.width, under.width) + 0.25,
        height: over.height + under.height + 0.3,
      };
    }
    case 'msqrt': {
      const inside = measureLine(children, styled);
      return { width: inside.width + 1, height: inside.height + 0.25 };
    }
    case 'mroot':
      return { width: at(0, styled).width + 1.2, height: at(0, styled).height + 0.3 };
    case 'msup':
    case 'msub':
    case 'msubsup':
    case 'mmultiscripts':
      return withScripts(at(0, styled), [scaled(at(1), SMALLER), scaled(at(2), SMALLER)]);
    case 'munder':
    case 'mover':
    case 'munderover':
      return styled || parts[0]?.properties.movablelimits === 'false'
        ? stacked([at(0, styled), scaled(at(1), SMALLER), scaled(at(2), SMALLER)])
        : withScripts(at(0), [scaled(at(1), SMALLER), scaled(at(2), SMALLER)]);
    case 'mtable':
      return measureTable(node, String(properties.displaystyle) === 'true');
    default:
      return measureLine(children, styled);
  }
}

const withScripts = (base: Ems, scripts: readonly Ems[]): Ems => ({
  width: base.width + Math.max(...scripts.map(({ width }) => width)) + 0.05,
  height: base.height + scripts.reduce((sum, { height }) => sum + height * 0.4, 0),
});

const stacked = (parts: readonly Ems[]): Ems => ({
  width: Math.max(...parts.map(({ width }) => width)),
  height: parts.reduce((sum, { height }) => sum + height, 0),
});

function measureText(node: Element, isLarge: boolean): Ems {
  const text = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  const width = [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
  return { width, height: isLarge && /[∑∏∫∮⋃⋂]/u.test(text) ? 1.9 : LINE };
}

const widthOf = (letter: string): number =>
  WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? AVERAGE;

function measureTable({ children, properties }: Element, isLarge: boolean): Ems {
  const isLined = String(properties.className ?? '').includes('tml-jot');
  const rows = children
    .filter(isElement)
    .map((row) =>
      row.children.filter(isElement).map((cell) => measureLine(cell.children, isLarge)),
    );
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(...rows.map((cells) => cells[i]?.width ?? 0)),
  );
  return {
    width: widths.reduce((sum, width) => sum + width + (isLined ? 0.1 : CELL.beside), 0),
    height: rows.reduce(
      (sum, cells) => sum + Math.max(LINE, ...cells.map(({ height }) => height)) + CELL.above,
      0,
    ),
  };
}
