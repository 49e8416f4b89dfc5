/** What paragraphs are that have no style for it: bold ones headings, those in letters of one width code; and how those of cells stand. */
import { alignNamed } from '../align';
import { ONE_WIDTH } from '../office/runs';
import { allIn, type Element } from '../xml';

/** What mammoth reads of a file: of its elements these parts are asked for. */
interface MammothElement {
  type: string;
  styleId?: string | null;
  styleName?: string | null;
  numbering?: unknown;
  isBold?: boolean;
  isItalic?: boolean;
  fontSize?: number | null;
  alignment?: string | null;
  font?: string | null;
  value?: string;
  children?: MammothElement[];
}

/** Letters of a heading, and points of its type where others have a style. */
const MOST = 80;
const [SUB, MAIN] = [15, 18];

/** Gives bold short paragraphs the style of a heading, where headings have styles only those of larger type; and code its style. */
export function guessStyles(document: Element, styles: ReadonlyMap<string, string>) {
  const hasStyles = allIn(document, 'pStyle').some(({ attributes }) =>
    /^heading \d/i.test(styles.get(attributes['w:val'] ?? '') ?? ''),
  );
  const change = (element: MammothElement, isInCell: boolean): MammothElement => {
    const isCell = element.type === 'tableCell';
    const children = element.children?.map((child) => change(child, isInCell || isCell));
    const changed = children ? { ...element, children } : element;
    if (element.type !== 'paragraph') return changed;
    const guessed = guess(changed, hasStyles);
    return isInCell ? standing(guessed) : guessed;
  };
  return (document: MammothElement) => change(document, false);
}

/** What styles of these names become, and that has no place for how it stands. */
const OWN = /^(?:title|subtitle|heading|caption|quote|intense|source|html|code|toc)/i;

/** A plain paragraph of a cell tells how it stands by a style of its own. */
function standing(paragraph: MammothElement): MammothElement {
  const align = alignNamed(paragraph.alignment ?? undefined);
  if (!align || paragraph.numbering || OWN.test(paragraph.styleName ?? '')) return paragraph;
  return { ...paragraph, styleId: `align-${align}`, styleName: `align-${align}` };
}

function guess(paragraph: MammothElement, hasStyles: boolean): MammothElement {
  const isStyled = paragraph.styleId && !/^(?:normal|body)/i.test(paragraph.styleName ?? '');
  if (isStyled || paragraph.numbering) return paragraph;
  const runs = runsIn(paragraph).filter((run) => wordsOf(run).trim());
  if (runs.length > 0 && runs.every(({ font }) => ONE_WIDTH.test(font ?? '')))
    return { ...plainRuns(paragraph), styleId: 'Guessed', styleName: 'Source Code' };
  const length = runs.map(wordsOf).join('').length;
  const size = Math.max(0, ...runs.map(({ fontSize }) => fontSize ?? 0));
  const isBold = runs.length > 0 && runs.every((run) => run.isBold);
  if (!isBold || length >= MOST || (hasStyles && size < SUB)) return paragraph;
  return { ...paragraph, styleId: 'Guessed', styleName: `heading ${size >= MAIN ? 1 : 2}` };
}

/** Code has no bold words. */
const plainRuns = (element: MammothElement): MammothElement => ({
  ...element,
  ...(element.type === 'run' && { isBold: false, isItalic: false }),
  ...(element.children && { children: element.children.map(plainRuns) }),
});

const runsIn = ({ children = [] }: MammothElement): MammothElement[] =>
  children.flatMap((child) => (child.type === 'run' ? [child] : runsIn(child)));

const wordsOf = ({ value, children = [] }: MammothElement): string =>
  value ?? children.map(wordsOf).join('');
