/** In the browser: the grounds of an element, and of what is generated before and after it. */
import { colourOf } from './colour';
import type { Box, Colour, Plate } from './seen';

/** Where an element stands, px of the stage. */
export function boxOf(element: Element, stage: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  const origin = stage.getBoundingClientRect();
  return { left: left - origin.left, top: top - origin.top, width, height };
}

/** Those that can be seen, from behind. */
export function platesOf(element: Element, stage: Element, step: number): Plate[] {
  const box = boxOf(element, stage);
  const own = plateOf(getComputedStyle(element), box, step);
  return [
    ...own,
    ...generated(element, '::before', box, step),
    ...generated(element, '::after', box, step),
  ];
}

function generated(element: Element, name: string, around: Box, step: number): Plate[] {
  const style = getComputedStyle(element, name);
  if (style.content === 'none' || style.content === 'normal' || style.display === 'none') return [];
  const box = placeOf(style, getComputedStyle(element), around);
  return box ? plateOf(style, box, step) : [];
}

const px = (value: string): number => Number.parseFloat(value) || 0;

/** Where a generated box stands; of those in the flow only what begins its element is told. */
function placeOf(
  style: CSSStyleDeclaration,
  parent: CSSStyleDeclaration,
  around: Box,
): Box | undefined {
  const width = px(style.width);
  const height = px(style.height);
  if (style.position === 'absolute')
    return { left: around.left + px(style.left), top: around.top + px(style.top), width, height };
  const start = px(parent.paddingLeft);
  const left =
    parent.direction === 'rtl'
      ? around.left + around.width - px(parent.paddingRight) - width
      : around.left + start;
  return { left, top: around.top + px(parent.paddingTop), width, height };
}

const roundOf = (value: string, { width, height }: Box): number =>
  value.includes('%') ? (px(value) / 100) * Math.min(width, height) : px(value);

/** Thinner things are no plates, px. */
const LEAST = 1;

/** What is left of a box that is wiped in or out: settled, it is whole or nothing. */
const INSET = /^inset\((.*?)(?: round .*)?\)$/;
function isWiped({ clipPath }: CSSStyleDeclaration): boolean {
  const [top = '', right = top, bottom = top, left = right] =
    INSET.exec(clipPath)?.[1]?.split(' ') ?? [];
  const cut = (one: string, other: string): boolean =>
    one.endsWith('%') || other.endsWith('%') ? px(one) + px(other) > 99 : false;
  return cut(left, right) || cut(top, bottom);
}

function plateOf(style: CSSStyleDeclaration, box: Box, step: number): Plate[] {
  if (style.clipPath.startsWith('polygon') || isWiped(style)) return [];
  const ruled = ruleOf(style, box);
  if (ruled) return [{ kind: 'plate', box: ruled.box, step, fill: ruled.fill, round: 0 }];
  const fill = colourOf(style.backgroundColor);
  const line = outlineOf(style);
  if (box.width < LEAST || box.height < LEAST || Number(style.opacity) < 0.1) return [];
  const edges = line ? [] : edgesOf(style, box, step);
  if (fill.alpha <= 0.01 && !line) return edges;
  const round = Math.min(
    roundOf(style.borderTopLeftRadius, box),
    roundOf(style.borderBottomRightRadius, box),
  );
  const alpha = fill.alpha * Number(style.opacity);
  return [
    {
      ...{ kind: 'plate', box, step, round },
      ...(alpha > 0.01 && { fill: { ...fill, alpha } }),
      ...(line && { line }),
    },
    ...edges,
  ];
}

/** A ground of one colour that is painted over a part of the box: the rule of a heading. */
function ruleOf(style: CSSStyleDeclaration, box: Box): { fill: Colour; box: Box } | undefined {
  const [, colour = ''] = /^linear-gradient\((.+?\)) 0(?:px|%)/.exec(style.backgroundImage) ?? [];
  const [width = ''] = style.backgroundSize.split(' ');
  if (colour === '' || !width.endsWith('px')) return undefined;
  const left = /^(?:100%|right)/.test(style.backgroundPosition)
    ? box.left + box.width - px(width)
    : box.left;
  return { fill: colourOf(colour), box: { ...box, left, width: px(width) } };
}

/** A border all around, or a shadow within. */
function outlineOf(style: CSSStyleDeclaration): Plate['line'] {
  const width = px(style.borderTopWidth);
  const isWhole = [style.borderRightWidth, style.borderBottomWidth, style.borderLeftWidth].every(
    (one) => px(one) === width,
  );
  const drawn = width > 0 && isWhole ? colourOf(style.borderTopColor) : undefined;
  if (drawn && drawn.alpha > 0.01) return { ...drawn, width };
  const [, colour = '', spread = ''] =
    /^(.*?\)) 0px 0px 0px (\d+(?:\.\d+)?)px inset/.exec(style.boxShadow) ?? [];
  const shadow = colour === '' ? undefined : colourOf(colour);
  return shadow && shadow.alpha > 0.01 ? { ...shadow, width: px(spread) } : undefined;
}

/** Borders of single sides, as thin plates. */
function edgesOf(style: CSSStyleDeclaration, box: Box, step: number): Plate[] {
  const { left, top, width, height } = box;
  const [up, right, down, start] = [
    px(style.borderTopWidth),
    px(style.borderRightWidth),
    px(style.borderBottomWidth),
    px(style.borderLeftWidth),
  ];
  const edges = [
    { colour: style.borderTopColor, at: { left, top, width, height: up } },
    {
      colour: style.borderRightColor,
      at: { left: left + width - right, top, width: right, height },
    },
    {
      colour: style.borderBottomColor,
      at: { left, top: top + height - down, width, height: down },
    },
    { colour: style.borderLeftColor, at: { left, top, width: start, height } },
  ];
  return edges.flatMap(({ colour, at }): Plate[] => {
    const fill = colourOf(colour);
    if (at.width < LEAST || at.height < LEAST || fill.alpha < 0.02) return [];
    return [{ kind: 'plate', box: at, step, fill, round: 0 }];
  });
}
