/** The colours in which an SVG draws on what lies below it. */
import { attributesOf, svgBox } from './svg';

const SHAPES =
  /<(?:[\w-]+:)?(path|rect|circle|ellipse|line|polyline|polygon|text|tspan|g|svg|use)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
/** What holds shapes that are drawn elsewhere, or never. */
const UNSEEN = /<(defs|clipPath|mask|symbol|metadata)\b(?:[^>]*[^/>])?>[\s\S]*?<\/\1\s*>/gi;
const STYLES = /<style\b[^>]*>([\s\S]*?)<\/style/gi;
const NO_INK = /^(?:none|transparent|inherit|url\(|var\()/i;
/** A rectangle of this part of the whole is its ground. */
const MOST = 0.97;

interface Shape {
  name: string;
  attributes: ReadonlyMap<string, string>;
  fill?: string;
  stroke?: string;
}

/** Of its lines, else of its shapes and letters; none when it lays a ground of its own, or changes with the screen. */
export function svgInks(text: string): string[] {
  const styles = [...text.matchAll(STYLES)].map(([, css = '']) => css);
  if (styles.some((css) => /@media/i.test(css))) return [];
  const shapes = [...text.replace(UNSEEN, '').matchAll(SHAPES)].map(shapeOf);
  if (shapes.some((shape) => isGround(shape, text))) return [];
  const rules = styles.flatMap((css) => css.split('}').map((rule) => coloursOf(rule)));
  const colours = [...shapes, ...rules];
  const strokes = colours.flatMap(({ stroke }) => stroke ?? []).filter(isInk);
  const fills = colours.flatMap(({ fill }) => fill ?? []).filter(isInk);
  if (strokes.length > 0) return strokes;
  // What says nothing is black.
  return fills.length > 0 ? fills : ['black'];
}

function shapeOf([, name = '', written = '']: RegExpExecArray): Shape {
  const attributes = attributesOf(written);
  const styled = coloursOf(attributes.get('style') ?? '');
  const given = { fill: attributes.get('fill'), stroke: attributes.get('stroke') };
  return {
    name: name.toLowerCase(),
    attributes,
    fill: styled.fill ?? given.fill,
    stroke: styled.stroke ?? given.stroke,
  };
}

function coloursOf(css: string): { fill?: string; stroke?: string } {
  const find = (name: string) =>
    new RegExp(`(?:^|[\\s;{])${name}\\s*:\\s*([^;}]+)`, 'i').exec(css)?.[1]?.trim();
  return { fill: find('fill'), stroke: find('stroke') };
}

const isInk = (colour: string): boolean => !NO_INK.test(colour.trim());

function isGround({ name, attributes, fill }: Shape, text: string): boolean {
  const style = attributes.get('style') ?? '';
  if (name === 'svg') return /background(?:-color)?\s*:/i.test(style);
  if (name !== 'rect' || (fill !== undefined && !isInk(fill))) return false;
  const box = svgBox(text);
  if (!box) return false;
  const part = (key: string, whole: number) => {
    const value = attributes.get(key) ?? '0';
    return value.endsWith('%') ? Number.parseFloat(value) / 100 : Number.parseFloat(value) / whole;
  };
  return part('width', box.width) >= MOST && part('height', box.height) >= MOST;
}
