/** MathML to TeX: as its author wrote it, where the page has that, else as it reads. */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
import { MathMLToLaTeX } from 'mathml-to-latex';
import type { InlineMath, MathBlock } from '../../document/nodes';
import { attributeOf, findIn } from './element';

/** TeX as encyclopedias write it into their pictures. */
export const bareTex = (tex: string): string =>
  tex
    .trim()
    .replace(/^\{\\displaystyle\s*([\s\S]*)\}$/, '$1')
    .trim();

export function formulaOf(element: Element): InlineMath | MathBlock {
  const source = findIn(
    element,
    (one) => one.tagName === 'annotation' && /tex/i.test(attributeOf(one, 'encoding')),
  );
  const written = source ? toText(source) : attributeOf(element, 'alttext');
  const value = bareTex(written || MathMLToLaTeX.convert(toHtml(element)));
  return { type: attributeOf(element, 'display') === 'block' ? 'math' : 'inlineMath', value };
}
