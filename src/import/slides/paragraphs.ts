/** Paragraphs of slides (DrawingML, ECMA-376 part 1, 21.1): what they say, how deep, and with which bullet. */
import { alignNamed, type CellAlign } from '../align';
import { texOf } from '../office/formula';
import type { Link } from '../office/package';
import { ONE_WIDTH, type Run } from '../office/runs';
import { allIn, childOf, type Element, elementsOf, isElement, isOn, textOf } from '../xml';

export interface SlideParagraph {
  level: number;
  bullet: 'none' | 'sign' | 'number' | undefined;
  start: number;
  runs: Run[];
  plain: string;
  /** Of its largest letters, hundredths of a point. */
  size: number;
  /** All in letters of one width. */
  isCode: boolean;
  align: CellAlign;
}

/** What a paragraph inherits from: the styles of its shape, its layout, its master. */
export type Styles = readonly (Element | undefined)[];

const USUAL_SIZE = 1800;

export function paragraphsOf(
  body: Element | undefined,
  links: ReadonlyMap<string, Link>,
  styles: Styles = [],
): SlideParagraph[] {
  return elementsOf(body, 'p').map((paragraph) => {
    const own = childOf(paragraph, 'pPr');
    const level = Number(own?.attributes.lvl ?? 0);
    const inherited = [own, ...styles.map((style) => childOf(style, `lvl${level + 1}pPr`))];
    const usual = inherited
      .map((one) => Number(childOf(one, 'defRPr')?.attributes.sz))
      .find(Boolean);
    const runs = runsOf(paragraph, links);
    const written = runs.filter(({ text }) => text.trim());
    return {
      level,
      bullet: bulletOf(inherited),
      start: Number(childOf(own, 'buAutoNum')?.attributes.startAt ?? 1),
      runs: runs.map(({ run }) => run),
      plain: runs.map(({ text }) => text).join(''),
      size: Math.max(0, ...written.map(({ size }) => size ?? 0)) || (usual ?? USUAL_SIZE),
      align: alignNamed(inherited.map((one) => one?.attributes.algn).find(Boolean)),
      isCode: written.length > 0 && written.every(({ run }) => run.marks.includes('inlineCode')),
    };
  });
}

function bulletOf(inherited: Styles): SlideParagraph['bullet'] {
  for (const properties of inherited) {
    if (childOf(properties, 'buNone')) return 'none';
    if (childOf(properties, 'buAutoNum')) return 'number';
    if (childOf(properties, 'buChar') ?? childOf(properties, 'buBlip')) return 'sign';
  }
  return undefined;
}

interface Sized {
  run: Run;
  text: string;
  size?: number;
}

function runsOf(parent: Element, links: ReadonlyMap<string, Link>): Sized[] {
  return parent.children.filter(isElement).flatMap((child): Sized[] => {
    if (child.name === 'r' || child.name === 'fld') return [wordsOf(child, links)];
    if (child.name === 'br')
      return [{ run: { text: '\n', marks: [], node: { type: 'break' } }, text: '\n' }];
    if (child.name !== 'AlternateContent' && child.name !== 'm') return [];
    const [formula] = [...allIn(child, 'oMathPara'), ...allIn(child, 'oMath')];
    if (!formula) return runsOf(childOf(child, 'Choice') ?? child, links);
    const value = texOf(formula);
    return [{ run: { text: value, marks: [], node: { type: 'inlineMath', value } }, text: value }];
  });
}

function wordsOf(element: Element, links: ReadonlyMap<string, Link>): Sized {
  const text = elementsOf(element, 't')
    .map(textOf)
    .join('')
    .replace(/[\v\n]/g, ' ');
  const properties = childOf(element, 'rPr');
  const { b, i, strike, baseline, sz } = properties?.attributes ?? {};
  const link = links.get(childOf(properties, 'hlinkClick')?.attributes['r:id'] ?? '');
  const isSafe = link?.isOutside && /^(?:https?:|mailto:)/i.test(link.target);
  const font = childOf(properties, 'latin')?.attributes.typeface ?? '';
  const marks: Run['marks'] = [
    ...(isOn(b) ? (['strong'] as const) : []),
    ...(isOn(i) ? (['emphasis'] as const) : []),
    ...(strike && strike !== 'noStrike' ? (['delete'] as const) : []),
    ...(ONE_WIDTH.test(font) ? (['inlineCode'] as const) : []),
    ...(Number(baseline ?? 0) > 0 ? (['sup'] as const) : []),
    ...(Number(baseline ?? 0) < 0 ? (['sub'] as const) : []),
  ];
  return {
    run: { text, marks, ...(isSafe && { url: link.target }) },
    text,
    ...(sz && { size: Number(sz) }),
  };
}
