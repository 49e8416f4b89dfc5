/** In the browser: a drawing as a file of its own, in the colours that it has here. */

import { colourOf } from './colour';

/** What style sheets give to shapes. */
const DRAWN = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'fill-opacity',
  'stroke-opacity',
] as const;
const MOST = 200;

/** Undefined where it holds letters, which need fonts, shapes that are drawn in part, or very much. */
export function drawingOf(svg: Element): string | undefined {
  if (
    svg.querySelector('text, foreignObject, image, use') ||
    svg.querySelectorAll('*').length > MOST
  )
    return undefined;
  const copy = svg.cloneNode(true);
  if (!(copy instanceof Element)) return undefined;
  const shapes = svg.querySelectorAll('*');
  if ([...shapes].some(isInPart)) return undefined;
  for (const [i, shape] of [...copy.querySelectorAll('*')].entries()) {
    const original = shapes[i];
    if (!original) continue;
    const style = getComputedStyle(original);
    for (const name of [...shape.getAttributeNames()])
      if (/^(?:class|style|pathLength|data-.*)$/.test(name)) shape.removeAttribute(name);
    for (const name of DRAWN) shape.setAttribute(name, plain(style.getPropertyValue(name)));
    for (const name of ['fill', 'stroke'] as const) nameColour(shape, name);
    if (isHidden(style)) shape.setAttribute('display', 'none');
  }
  const { width, height } = svg.getBoundingClientRect();
  for (const name of ['class', 'style', 'aria-hidden']) copy.removeAttribute(name);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(height)));
  copy.setAttribute('fill', 'none');
  return copy.outerHTML;
}

/** Its dash counts in parts of its path, which a file would not keep. */
const isInPart = (shape: Element): boolean => {
  const { strokeDasharray, strokeDashoffset } = getComputedStyle(shape);
  const dashes = strokeDasharray.split(/[\s,]+/).map(Number.parseFloat);
  return (
    shape.hasAttribute('pathLength') &&
    strokeDasharray !== 'none' &&
    !(dashes.every((dash) => dash >= 1) && Number.parseFloat(strokeDashoffset) === 0) &&
    Number.parseFloat(strokeDashoffset) < 1
  );
};

/** A dash that is moved out of its path draws nothing. */
const isHidden = (style: CSSStyleDeclaration): boolean =>
  style.display === 'none' ||
  style.visibility === 'hidden' ||
  Number.parseFloat(style.strokeDashoffset) >= 1;

/** Office programs know few forms of colours. */
function nameColour(shape: Element, name: 'fill' | 'stroke'): void {
  const value = shape.getAttribute(name) ?? 'none';
  if (/^(?:none$|url\()/.test(value)) return;
  const { hex, alpha } = colourOf(value);
  const share = Number(shape.getAttribute(`${name}-opacity`) || 1) * alpha;
  shape.setAttribute(name, hex);
  shape.setAttribute(`${name}-opacity`, String(share));
}

const plain = (value: string): string => value.replace(/px$/, '');
