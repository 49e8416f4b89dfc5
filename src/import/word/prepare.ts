/** The text of a Word file, changed before it is read: what its reader would lose is put where it finds it. */

import { LIMITS } from '../limits';
import { texOf } from '../office/formula';
import { openLeft } from '../reader';
import { allIn, childOf, type Element, elementsOf, isElement } from '../xml';

export interface Formula {
  tex: string;
  /** It stands in a line of its own. */
  isBlock: boolean;
}

export interface Prepared {
  formulas: Formula[];
  left: Map<string, number>;
}

/** Signs of private use around the number of a formula. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
export const FORMULA = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g');

const element = (name: string, prefix: string, children: Element['children']): Element => ({
  ...{ name, prefix, attributes: {}, children },
});

const COUNTED: Record<string, string> = {
  del: 'deletions that were tracked',
  relIds: 'SmartArt drawings',
  chart: 'charts',
  altChunk: 'parts of another file',
};

/** Changes the tree of `word/document.xml` in place. */
export function prepare(root: Element): Prepared {
  root.attributes['xmlns:v'] ??= 'urn:schemas-microsoft-com:vml';
  const formulas: Formula[] = [];
  const { left, leave } = openLeft();
  const change = (child: Element): Element[] => {
    if (child.name === 'oMath' || child.name === 'oMathPara') {
      formulas.push({ tex: texOf(child), isBlock: child.name === 'oMathPara' });
      return [runOf(`${OPEN}${formulas.length - 1}${CLOSE}`)];
    }
    if (child.name === 'r' && isHidden(child)) {
      leave('hidden texts');
      return [];
    }
    const counted = Object.hasOwn(COUNTED, child.name) ? COUNTED[child.name] : undefined;
    if (counted && (child.name !== 'del' || child.prefix === 'w')) leave(counted);
    if (child.name === 'gridSpan') clamp(child);
    walk(child);
    // Fields are what they show.
    if (child.name === 'fldSimple') return elementsOf(child);
    return child.name === 'AlternateContent' ? boxOf(child) : [child];
  };
  const walk = (parent: Element): void => {
    parent.children = parent.children.flatMap((child): Element['children'] =>
      isElement(child) ? change(child) : [child],
    );
  };
  walk(root);
  return { formulas, left };
}

const runOf = (text: string): Element => {
  const words = element('t', 'w', [text]);
  words.attributes['xml:space'] = 'preserve';
  return element('r', 'w', [words]);
};

function isHidden(run: Element): boolean {
  const hidden = childOf(run, 'rPr', 'vanish');
  return hidden !== undefined && !/^(?:0|false)$/.test(hidden.attributes['w:val'] ?? '');
}

function clamp(span: Element): void {
  const columns = Number(span.attributes['w:val']);
  if (columns > LIMITS.columns) span.attributes['w:val'] = String(LIMITS.columns);
}

/** A text box in the older form, which alone is read. */
function boxOf(alternate: Element): Element[] {
  const content = elementsOf(alternate, 'Choice').flatMap((choice) =>
    allIn(choice, 'txbxContent'),
  )[0];
  if (!content) return [alternate];
  return [element('pict', 'w', [element('shape', 'v', [element('textbox', 'v', [content])])])];
}
