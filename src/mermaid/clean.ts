/** SVG as a picture may hold it: known elements, known attributes, nothing from elsewhere, no program, no HTML. */
import type { ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

const ELEMENTS = new Set(
  (
    'svg g path rect circle ellipse line polyline polygon text tspan defs marker symbol use linearGradient ' +
    'radialGradient stop clipPath mask pattern filter feDropShadow feGaussianBlur feOffset feFlood feComposite feMerge ' +
    'feMergeNode feColorMatrix feBlend'
  ).split(' '),
);
/** Names of hast. */
const ATTRIBUTES = new Set(
  (
    'id className style href d x y x1 y1 x2 y2 dx dy cx cy r rx ry width height points transform viewBox ' +
    'preserveAspectRatio fill fillOpacity fillRule stroke strokeWidth strokeDashArray strokeDashOffset strokeLineCap ' +
    'strokeLineJoin strokeMiterLimit strokeOpacity opacity color fontFamily fontSize fontWeight fontStyle textAnchor ' +
    'dominantBaseline alignmentBaseline baselineShift textDecoration textLength lengthAdjust letterSpacing ' +
    'markerStart markerMid markerEnd markerWidth markerHeight markerUnits refX refY orient clipPath clipPathUnits ' +
    'clipRule mask filter gradientUnits gradientTransform offset stopColor stopOpacity patternUnits ' +
    'patternTransform stdDeviation floodOpacity floodColor in in2 result operator mode type values display ' +
    'visibility overflow xmlSpace'
  ).split(' '),
);

/**
 * What of an SVG, as text, may stand in a picture; undefined when it is none. Ids are numbered in their order, so that they
 * tell nothing of what was drawn before; `swaps` has colours to be given for others.
 */
export function cleanSvg(
  markup: string,
  swaps: ReadonlyMap<string, string> = new Map(),
): { inner: string; css: string; className: string } | undefined {
  const { children } = fromHtml(markup, { fragment: true, space: 'svg' });
  const root = children.find((node) => node.type === 'element' && node.tagName === 'svg');
  if (root?.type !== 'element') return undefined;
  const styles: string[] = [];
  visit(root, 'element', ({ tagName, children }) => {
    if (tagName === 'style')
      for (const child of children) if (child.type === 'text') styles.push(child.value);
  });
  const inside: Root = { type: 'root', children: root.children.flatMap(cleaned) };
  const names = numbered(inside);
  const named = (text: string) => renamed(swapped(text, swaps), names);
  visit(inside, 'element', ({ properties }) => {
    for (const [name, value] of Object.entries(properties))
      if (typeof value === 'string')
        properties[name] = name === 'id' ? names.get(value) : named(value);
  });
  return {
    inner: toHtml(inside, { space: 'svg', closeEmptyElements: true }),
    css: named(cleanCss(styles.join('\n'))),
    className: [root.properties.className]
      .flat()
      .join(' ')
      .replace(/[^\w -]/g, ''),
  };
}

function cleaned(node: ElementContent): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element') return [];
  // What leads somewhere is what it shows.
  const tagName = node.tagName === 'a' ? 'g' : node.tagName;
  if (!ELEMENTS.has(tagName)) return [];
  const properties = Object.fromEntries(
    Object.entries(node.properties)
      .map(([name, value]) => [name === 'xLinkHref' ? 'href' : name, value] as const)
      .filter(([name, value]) => mayStand(name, String(value))),
  );
  return [{ type: 'element', tagName, properties, children: node.children.flatMap(cleaned) }];
}

const mayStand = (name: string, value: string): boolean =>
  name === 'href' ? value.startsWith('#') : ATTRIBUTES.has(name) && isInside(value);

/** Whether nothing in it is asked from elsewhere. */
const isInside = (text: string): boolean =>
  !/[\\<]|@import|image-set|javascript:|expression\(/i.test(text) &&
  [...text.matchAll(/url\(\s*["']?(.)/gi)].every(([, first]) => first === '#');

/** Rule by rule, those that stay inside and stand still. */
const cleanCss = (css: string): string =>
  (css.match(/[^{}]*\{(?:[^{}]|\{[^{}]*\})*\}/g) ?? [])
    .map((rule) => rule.trim())
    .filter((rule) => isInside(rule) && !rule.startsWith('@'))
    .join('');

function numbered(root: Root): Map<string, string> {
  const names = new Map<string, string>();
  visit(root, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string' && !names.has(id)) names.set(id, `i${names.size + 1}`);
  });
  return names;
}

const renamed = (text: string, names: ReadonlyMap<string, string>): string =>
  text.replace(/#([\w:.-]+)/g, (whole, id: string) => {
    const name = names.get(id);
    return name === undefined ? whole : `#${name}`;
  });

const swapped = (text: string, swaps: ReadonlyMap<string, string>): string =>
  text.replace(/#[0-9a-f]{3,8}\b/gi, (colour) => swaps.get(colour.toLowerCase()) ?? colour);
