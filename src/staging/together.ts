/** Which blocks may share the stage: a table over their kinds, and how much each asks for. */
import type { Shown } from '../scene/draft';
import type { Item } from '../scene/item';
import { lettersOf } from './length';

type KindOf = Shown['kind'];

const PICTURES: readonly KindOf[] = ['figure', 'chart', 'diagram'];
const LISTS = ['points', 'steps', 'tasks', 'definitions'] as const;

/** Kinds that stand beside each other, each pair once; in no row, a kind is alone. */
const BESIDE: Partial<Record<KindOf, readonly KindOf[]>> = {
  figure: ['figure', ...LISTS, 'quote', 'stat', 'callout', 'code', 'table', 'formula', 'statement'],
  chart: [...LISTS, 'quote', 'stat', 'callout', 'statement'],
  diagram: [...LISTS, 'quote', 'callout', 'statement'],
  code: ['code', ...LISTS, 'callout', 'statement'],
  formula: ['formula', ...LISTS, 'quote', 'callout', 'statement'],
  table: ['points', 'quote', 'callout', 'statement'],
  points: ['points', 'quote', 'stat', 'callout', 'statement'],
  statement: ['steps', 'tasks', 'definitions', 'quote', 'stat', 'callout'],
};

const stand = (one: KindOf, other: KindOf): boolean =>
  Boolean(BESIDE[one]?.includes(other) || BESIDE[other]?.includes(one));

/** A grid of pictures has no more. */
const MOST_PICTURES = 6;
const MOST_BLOCKS = 3;
/** What still fits beside something else, in legible type. */
const MOST_ITEMS = 5;
/** Items of a line each take less. */
const MOST_SHORT = { items: 7, letters: 32 } as const;
const MOST_ENTRIES = 3;
const MOST_LETTERS = 90;
const MOST_CODE = { lines: 16, letters: 60 } as const;
const MOST_TABLE = { rows: 5, columns: 3 } as const;
/** Em of its type size: at 60 px it fills half a stage. */
const MOST_FORMULA = { width: 12, rows: 3 } as const;

/** px: about half a stage, and what letters in it need. */
const HALF = { width: 850, height: 800, type: 18 } as const;

type Sized = Pick<Extract<Shown, { kind: 'figure' }>, 'width' | 'height' | 'leastType'>;

/** Whether what is written in a picture can be read on half a stage. */
export const isLegibleBeside = ({ width = 1, height = 1, leastType }: Sized): boolean =>
  leastType === undefined ||
  leastType * Math.min(HALF.width / width, HALF.height / height) >= HALF.type;

/** At most so many items, of so many letters each, and nothing below them. */
const isShort = (items: readonly Item[], most: number, letters: number): boolean =>
  items.length <= most &&
  items.every(({ text, details }) => details.length === 0 && lettersOf(text) <= letters);

/** Whether a block leaves room for another. */
function isSmall(shown: Shown): boolean {
  switch (shown.kind) {
    case 'figure':
      return isLegibleBeside(shown);
    case 'points':
    case 'steps':
    case 'tasks':
      return (
        isShort(shown.items, MOST_ITEMS, MOST_LETTERS) ||
        isShort(shown.items, MOST_SHORT.items, MOST_SHORT.letters)
      );
    case 'code':
      return (
        shown.lines.length <= MOST_CODE.lines &&
        shown.lines.every(
          (line) => line.reduce((sum, { text }) => sum + text.length, 0) <= MOST_CODE.letters,
        )
      );
    case 'definitions':
    case 'callout':
      return shown.items.length <= MOST_ENTRIES;
    case 'formula':
      return shown.whole.width <= MOST_FORMULA.width && shown.rows.length <= MOST_FORMULA.rows;
    case 'table':
      return (
        !shown.told &&
        shown.rows.length <= MOST_TABLE.rows &&
        shown.header.length <= MOST_TABLE.columns
      );
    case 'quote':
      return (
        !shown.portrait &&
        shown.paragraphs.reduce((sum, text) => sum + lettersOf(text), 0) <= 2 * MOST_LETTERS
      );
    case 'statement':
      return shown.lines.every(({ pieces }) => pieces.join(' ').length <= 2 * MOST_LETTERS);
    default:
      return true;
  }
}

/** Whether all of these stand on one stage. */
export function standTogether(blocks: readonly Shown[]): boolean {
  if (!blocks.every(isSmall)) return false;
  if (blocks.every(({ kind }) => kind === 'figure')) return blocks.length <= MOST_PICTURES;
  if (blocks.length > MOST_BLOCKS) return false;
  if (blocks.filter(({ kind }) => kind === 'formula').length > 2) return false;
  if (blocks.filter(({ kind }) => PICTURES.includes(kind)).length > 1) return false;
  return blocks.every((one, i) =>
    blocks.slice(i + 1).every((other) => stand(one.kind, other.kind)),
  );
}
