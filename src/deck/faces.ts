/** In the browser: which variable fonts a page draws text with, and plain ones in their place. */

/** What CSS says of a font file. */
interface Descriptors {
  family: string;
  style: string;
  unicodeRange: string;
  /** How large it is drawn for its size. */
  sizeAdjust: string;
}

/** A file of a variable font that text is drawn with. */
export interface VariableFace extends Descriptors {
  minWeight: number;
  maxWeight: number;
  /** Address of the file. */
  src: string;
}

export interface PlainFace extends Descriptors {
  weight: number;
  src: string;
}

/** A way in which text is drawn with a variable family. */
export interface Use {
  family: string;
  /** What the text asks for from now on: the family, or one that is only for its size. */
  name: string;
  style: string;
  weight: number;
  /** Size that the letters are drawn for, where the family has such sizes. */
  size?: number;
}

/** The sizes that a family is drawn for; null where all are drawn alike. */
export type Sizes = Readonly<Record<string, { min: number; max: number } | null>>;

/** Of what the page has loaded from inside itself. */
export function variableFaces(): VariableFace[] {
  const loaded = [...document.fonts].filter(({ status }) => status === 'loaded').map(keyOf);
  return faceRules().flatMap(({ style }) => {
    const face = describe(style);
    const [minWeight, maxWeight] = face.weight.split(' ').map(Number);
    const src = /url\("(data:[^"]+)"\)/.exec(style.getPropertyValue('src'))?.[1];
    if (!minWeight || !maxWeight || !src || !loaded.includes(keyOf(face))) return [];
    return [{ ...face, minWeight, maxWeight, src }];
  });
}

/** All uses of these families. Text whose family has sizes asks for that of its own size, a whole number, from then on. */
export function splitFamilies(sizes: Sizes): Use[] {
  const found = new Map<string, Use>();
  const elements = [...document.body.querySelectorAll<HTMLElement | SVGElement>('*')];
  const asked = elements.map((element) => {
    const own = getComputedStyle(element);
    const drawn = drawnStyles(element, own);
    const names = own.fontFamily.split(',').map((quoted) => {
      const family = unquoted(quoted);
      const range = sizes[family];
      const size = range ? sizeOf(own, range) : undefined;
      const name = size === undefined ? family : `${family} ${size}`;
      if (range === undefined) return quoted;
      for (const { fontStyle: style, fontWeight } of drawn) {
        const use = { family, name, style, weight: Number(fontWeight), size };
        found.set(JSON.stringify(use), use);
      }
      return `"${name}"`;
    });
    return { element, names: drawn.length > 0 ? names.join() : '' };
  });
  // What a family is inherited from changes last.
  for (const { element, names } of asked) if (names) element.style.fontFamily = names;
  return [...found.values()];
}

/** Puts `plain` faces in the place of all that are variable, when they are there. */
export async function replaceFaces(plain: readonly PlainFace[]): Promise<void> {
  for (const rule of faceRules()) {
    const among =
      rule.parentRule instanceof CSSLayerBlockRule ? rule.parentRule : rule.parentStyleSheet;
    if (describe(rule.style).weight.includes(' '))
      among?.deleteRule([...among.cssRules].indexOf(rule));
  }
  for (const { family, src, weight, ...others } of plain) {
    const face = new FontFace(family, `url("${src}")`, { ...others, weight: String(weight) });
    document.fonts.add(await face.load());
  }
}

const faceRules = (): CSSFontFaceRule[] =>
  [...document.styleSheets].flatMap(({ cssRules }) => facesAmong(cssRules));

/** Those in layers, too. */
const facesAmong = (rules: CSSRuleList): CSSFontFaceRule[] =>
  [...rules].flatMap((rule) => {
    if (rule instanceof CSSLayerBlockRule) return facesAmong(rule.cssRules);
    return rule instanceof CSSFontFaceRule ? [rule] : [];
  });

const describe = (style: CSSStyleDeclaration) => ({
  family: unquoted(style.getPropertyValue('font-family')),
  style: style.getPropertyValue('font-style') || 'normal',
  weight: style.getPropertyValue('font-weight'),
  unicodeRange: style.getPropertyValue('unicode-range') || 'U+0-10FFFF',
  sizeAdjust: style.getPropertyValue('size-adjust') || '100%',
});

const keyOf = ({
  family,
  style,
  weight,
  unicodeRange,
}: Omit<Descriptors, 'sizeAdjust'> & { weight: string }) =>
  [unquoted(family), style, weight, unicodeRange].join(' | ');

const unquoted = (name: string): string => name.trim().replace(/^(["'])(.*)\1$/, '$2');

/** The styles of an element's own text, and of what CSS writes before and after it. */
function drawnStyles(element: Element, own: CSSStyleDeclaration): CSSStyleDeclaration[] {
  const isText = ({ nodeType, nodeValue }: Node) =>
    nodeType === Node.TEXT_NODE && nodeValue?.trim() !== '';
  const added = ['::before', '::after']
    .map((part) => getComputedStyle(element, part))
    .filter(({ content }) => !['none', 'normal', '""'].includes(content));
  return [...element.childNodes].some(isText) ? [own, ...added] : added;
}

function sizeOf(style: CSSStyleDeclaration, { min, max }: { min: number; max: number }): number {
  const set = /"opsz" ([\d.]+)/.exec(style.fontVariationSettings)?.[1];
  const size = Number.parseFloat(set ?? style.fontSize);
  return Math.round(Math.min(max, Math.max(min, size)));
}
