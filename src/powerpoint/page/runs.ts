/** In the browser: the words of a block as runs that look alike. */
import { colourOf } from './colour';
import type { Paragraph, Run } from './seen';

/** Hidden from sight, or drawn otherwise. */
const UNSEEN = '.unseen, svg, img, style, script';
/** Weights that are rather bold than regular: large letters of a serif are set in 600 as their regular weight. */
const BOLD = { head: 650, body: 600, code: 650 };

/** Whether it is a part of a line. */
export const isInline = (element: Element): boolean =>
  /^(?:inline|contents|ruby)/.test(getComputedStyle(element).display);

/** Whether an element is transparent, or something that it stands in. */
export function isFaint(element: Element | null): boolean {
  if (!element || element.matches('.stage')) return false;
  return Number(getComputedStyle(element).opacity) < 0.1 || isFaint(element.parentElement);
}

/** The runs of what stands in a block itself, not in blocks inside of it. */
export function runsOf(block: Element): Run[] {
  const runs: Run[] = [];
  collect(block, runs);
  return tidy(runs);
}

function collect(parent: Element, runs: Run[]): void {
  for (const node of parent.childNodes) {
    if (node instanceof Text) {
      if (!isFaint(parent)) runs.push({ text: node.data, ...lookOf(parent) });
    } else if (node instanceof Element) collectIn(node, runs);
  }
}

function collectIn(element: Element, runs: Run[]): void {
  if (element.matches(UNSEEN)) return;
  if (element.matches('.formula')) {
    runs.push({ text: formulaOf(element), ...lookOf(element) });
    return;
  }
  if (!isInline(element)) return;
  const look = () => lookOf(element);
  if (element.matches('br')) runs.push({ text: '\n', ...look() });
  else if (element.matches('.digits')) runs.push({ text: digitsOf(element), ...look() });
  else collect(element, runs);
}

/** Formulas among words in plain letters, by what is said of them. */
const plain = new Map<string, string>();
/** What formulas are in plain letters, by what is said of them. */
export function nameFormulas(formulas: Readonly<Record<string, string>>): void {
  for (const [said, letters] of Object.entries(formulas)) plain.set(said, letters);
}

const formulaOf = (element: Element): string =>
  plain.get(element.querySelector('math')?.getAttribute('aria-label') ?? '') ??
  element.textContent ??
  '';

/** Where the lines of a block's own words lie. */
export function linesOf(block: Element): DOMRect[] {
  const range = document.createRange();
  const lines = [...block.childNodes].flatMap((node): DOMRect[] => {
    if (node instanceof Element) {
      if (node.matches(UNSEEN) || (!isInline(node) && !node.matches('.formula'))) return [];
      return node.matches('.digits, .formula') ? [node.getBoundingClientRect()] : linesOf(node);
    }
    range.selectNodeContents(node);
    return node.nodeValue?.trim() ? [...range.getClientRects()] : [];
  });
  return lines.filter(({ width, height }) => width > 0 && height > 0);
}

/** What a counter of CSS shows, which is no text. */
function digitsOf(element: Element): string {
  const style = getComputedStyle(element);
  const [, length = '0'] = /pad-(\d)/.exec(style.getPropertyValue('--pad')) ?? [];
  return style.getPropertyValue('--group').trim().padStart(Number(length), '0');
}

export function lookOf(element: Element): Omit<Run, 'text'> {
  const style = getComputedStyle(element);
  const lines = linesThrough(element);
  const raised = element.closest('sup') ? 'sup' : element.closest('sub') ? 'sub' : undefined;
  const href = element.closest('a')?.getAttribute('href');
  const base = raised ? element.closest('sup, sub')?.parentElement : undefined;
  const font = fontOf(style.fontFamily);
  return {
    size: Number.parseFloat(base ? getComputedStyle(base).fontSize : style.fontSize),
    font,
    bold: Number(style.fontWeight) >= BOLD[font],
    italic: style.fontStyle !== 'normal',
    ...lines,
    ...(raised && { raised }),
    colour: colourOf(style.color),
    ...(href && { href }),
    apart: Number.parseFloat(style.letterSpacing) || 0,
  };
}

const linesThrough = (element: Element) => ({
  struck: element.closest('del, s') !== null,
  lined: element.closest('u, ins') !== null,
});

/** By the first family that is named. */
function fontOf(family: string): Run['font'] {
  if (/^"?(?:JetBrains|Lectern Mono)|^monospace/i.test(family)) return 'code';
  const head = getComputedStyle(document.documentElement).getPropertyValue('--serif').trim();
  return firstOf(family) === firstOf(head) ? 'head' : 'body';
}
const firstOf = (family: string): string =>
  family.split(',')[0]?.replaceAll(/["']/g, '').trim() ?? '';

const isSame = (one: Run, other: Run): boolean =>
  JSON.stringify({ ...one, text: '' }) === JSON.stringify({ ...other, text: '' });

/** Spaces as a browser shows them, neighbours joined, nothing at the ends. */
function tidy(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const text =
      run.text === '\n'
        ? '\n'
        : run.text.replaceAll(/[\u00ad\u2060\u200b]/g, '').replaceAll(/\s+/g, ' ');
    const last = joined.at(-1);
    const words = !last || /[\s\n]$/.test(last.text) ? text.replace(/^ /, '') : text;
    if (words === '') continue;
    if (last && words !== '\n' && last.text !== '\n' && isSame(last, run)) last.text += words;
    else joined.push({ ...run, text: words });
  }
  const last = joined.at(-1);
  if (last) last.text = last.text.trimEnd();
  return joined.filter(({ text }) => text !== '');
}

/** A block's own words as a paragraph; undefined where it has none. */
export function paragraphOf(block: Element): Paragraph | undefined {
  const runs = runsOf(block);
  if (!runs.some(({ text }) => text.trim())) return undefined;
  const style = getComputedStyle(block);
  const isRtl = style.direction === 'rtl';
  const size = Number.parseFloat(style.fontSize);
  return {
    runs,
    align: alignOf(style.textAlign, isRtl),
    isRtl,
    line: (Number.parseFloat(style.lineHeight) || size * 1.2) / size,
    ...{ above: 0, inset: 0 },
  };
}

function alignOf(align: string, isRtl: boolean): Paragraph['align'] {
  if (align === 'center') return 'ctr';
  if (align === 'right' || align === 'end') return isRtl && align === 'end' ? 'l' : 'r';
  return isRtl && align !== 'left' ? 'r' : 'l';
}
