/** MathML as it may stand on a page: known elements, known attributes, no links, no scripts. */
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

const ELEMENTS = new Set(
  (
    'math mrow mi mn mo mtext mspace mfrac msqrt mroot mstyle mpadded mphantom msub msup msubsup munder mover ' +
    'munderover mmultiscripts mprescripts none mtable mtr mtd menclose span'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'mathvariant display displaystyle scriptlevel stretchy fence form separator lspace rspace minsize maxsize largeop ' +
    'movablelimits symmetric accent accentunder linethickness width height depth voffset notation columnalign ' +
    'rowalign columnspacing rowspacing columnspan rowspan columnlines rowlines'
  ).split(' '),
);
/** What the setter writes, and no more: a stranger's MathML has none of it. */
const OWN_STYLE =
  /^(?:(?:padding|margin|border|width|height|color|background-color|math-depth|math-style|vertical-align|display|transform|position|text-align|font-style|font-weight|font-family|left|top|bottom|right)[\w-]*:[\w\s.%#(),-]*;?)*$/;
/** Elements of which only the first child is shown. */
const FIRST_OF = ['semantics', 'maction'];

/** The `math` element in a text; undefined when it holds none. `isOwn` is what our setter made. */
export function readMath(markup: string, isOwn: boolean): Element | undefined {
  const { children } = fromHtml(markup, { fragment: true });
  const found = children.find((node) => node.type === 'element' && node.tagName === 'math');
  const [clean] = found?.type === 'element' ? cleaned(found, isOwn) : [];
  return clean?.type === 'element' ? clean : undefined;
}

export const writeMath = (math: Element): string => toHtml(math);

function cleaned(node: ElementContent, isOwn: boolean): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element') return [];
  const children = FIRST_OF.includes(node.tagName)
    ? node.children.filter((child) => child.type === 'element').slice(0, 1)
    : node.children;
  const inside = children.flatMap((child) => cleaned(child, isOwn));
  if (/^annotation|^(script|style|iframe|object|embed|template)$/.test(node.tagName)) return [];
  if (!ELEMENTS.has(node.tagName)) return inside;
  const properties = Object.fromEntries(
    Object.entries(node.properties).filter(([name, value]) =>
      mayStand(name, String(value), isOwn && node.tagName !== 'math'),
    ),
  );
  if (typeof properties.style === 'string') properties.style = inEms(properties.style);
  return [{ type: 'element', tagName: node.tagName, properties, children: inside }];
}

/** The setter counts some gaps in points of type of 12 points. */
const inEms = (style: string): string =>
  style.replace(
    /([\d.]+)pt\b/g,
    (_, points: string) => `${Math.round((Number(points) / 12) * 100) / 100}em`,
  );

function mayStand(name: string, value: string, isOwn: boolean): boolean {
  if (name === 'className') return isOwn;
  if (name === 'style') return isOwn && OWN_STYLE.test(value) && !/url|expression/i.test(value);
  return ATTRIBUTES.has(name.toLowerCase()) && /^[\w\s.%#-]*$/.test(value);
}

/** The TeX that MathML was made of, when it says so. */
export function annotatedTex(markup: string): string | undefined {
  const [, tex] =
    /<annotation\b[^>]*encoding=["']?application\/x-tex["']?[^>]*>([\s\S]*?)<\/annotation>/i.exec(
      markup,
    ) ?? [];
  if (tex === undefined) return undefined;
  const { children } = fromHtml(tex, { fragment: true });
  return children
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('')
    .trim();
}
