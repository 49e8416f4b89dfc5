/** Which blocks may share the stage: a table over their kinds, and how much each asks for. */
import type { Shown } from '../scene/draft';
import { lettersOf } from './length';

type KindOf = Shown['kind'];

const PICTURES: readonly KindOf[] = ['figure', 'chart'];
const WORDS: readonly KindOf[] = ['points', 'steps', 'quote', 'stat'];

/** Kinds that stand beside each other; in no row, a kind is alone. */
const BESIDE: Partial<Record<KindOf, readonly KindOf[]>> = {
  figure: ['figure', ...WORDS, 'code', 'table', 'statement'],
  chart: [...WORDS, 'statement'],
  code: ['points', 'steps', 'code', 'figure', 'statement'],
  table: ['points', 'figure', 'quote', 'statement'],
  points: ['points', ...PICTURES, 'code', 'table', 'quote', 'stat', 'statement'],
  steps: [...PICTURES, 'code', 'statement'],
  quote: [...PICTURES, 'points', 'table', 'statement'],
  statement: ['figure', 'chart', 'code', 'table', 'points', 'steps', 'quote', 'stat'],
  stat: [...PICTURES, 'points', 'statement'],
};

/** A grid of pictures has no more. */
const MOST_PICTURES = 6;
const MOST_BLOCKS = 3;
/** What still fits beside something else, in legible type. */
const MOST_ITEMS = 5;
const MOST_LETTERS = 90;
const MOST_CODE = { lines: 16, letters: 52 } as const;
const MOST_TABLE = { rows: 5, columns: 3 } as const;

/** Whether a block leaves room for another. */
function isSmall(shown: Shown): boolean {
  switch (shown.kind) {
    case 'points':
    case 'steps':
      return (
        shown.items.length <= MOST_ITEMS &&
        shown.items.every(
          ({ text, details }) => details.length === 0 && lettersOf(text) <= MOST_LETTERS,
        )
      );
    case 'code':
      return (
        shown.lines.length <= MOST_CODE.lines &&
        shown.lines.every(
          (line) => line.reduce((sum, { text }) => sum + text.length, 0) <= MOST_CODE.letters,
        )
      );
    case 'table':
      return shown.rows.length <= MOST_TABLE.rows && shown.header.length <= MOST_TABLE.columns;
    case 'quote':
      return shown.paragraphs.reduce((sum, text) => sum + lettersOf(text), 0) <= 2 * MOST_LETTERS;
    case 'statement':
      return shown.lines.every(({ pieces }) => pieces.join(' ').length <= 2 * MOST_LETTERS);
    default:
      return true;
  }
}

/** Whether all of these stand on one stage. */
export function standTogether(blocks: readonly Shown[]): boolean {
  if (blocks.every(({ kind }) => kind === 'figure')) return blocks.length <= MOST_PICTURES;
  if (blocks.length > MOST_BLOCKS || !blocks.every(isSmall)) return false;
  if (blocks.filter(({ kind }) => PICTURES.includes(kind)).length > 1) return false;
  return blocks.every((one, i) =>
    blocks.slice(i + 1).every((other) => BESIDE[one.kind]?.includes(other.kind) ?? false),
  );
}
