/** Problems of what the kinds of scene show. */
import { error, type Messages, meant, quoted, warning } from '../words';

/** What the kinds count, where it is not items. */
const COUNTED: Record<string, string> = {
  table: 'rows',
  chart: 'values',
  compare: 'columns',
  stat: 'numbers',
  steps: 'stages',
};
const counted = (kind: string, count: number): string => {
  const many = Object.hasOwn(COUNTED, kind) ? (COUNTED[kind] ?? '') : 'items';
  return count === 1 ? many.replace(/s$/, '') : many;
};

export const kindMessages = {
  needsList: (kind: string) =>
    error(
      `A "${kind}" scene shows one list and nothing else.`,
      'Write its content as "- item" lines.',
    ),
  needsQuote: () =>
    error(
      'A "quote" scene shows a block quote.',
      'Begin its lines with ">"; end with "> — Who said it".',
    ),
  needsImage: () =>
    error('A "figure" scene shows one image.', 'Write ![What it shows](file.png "Caption").'),
  needsTable: () =>
    error('A "table" scene shows one table.', 'Write it with "|" between the cells.'),
  needsCode: () =>
    error('A "code" scene shows one fence of code.', 'Put the code between two lines of ```.'),
  needsChart: () =>
    error('A "chart" scene shows one fence of data.', 'Put the data between ```chart and ```.'),
  needsFormula: () =>
    error('A "formula" scene shows one formula.', 'Write it in TeX between two lines of $$.'),
  formulaBroken: (tex: string, reason: string) =>
    warning(
      `The formula ${quoted(tex)} cannot be set${reason ? `: ${reason}` : ''}.`,
      'It is shown as it is written. Correct its TeX, or put a backslash before the "$" of money.',
    ),
  needsDiagram: () =>
    error('A "diagram" scene shows one diagram.', 'Write it between ```mermaid and ```.'),
  diagramUnknown: (name: string) =>
    warning(
      `A diagram of the kind ${quoted(name)} is not drawn: its source is shown.`,
      'Drawn are flowchart, sequenceDiagram, stateDiagram, classDiagram, pie, mindmap, timeline and gantt.',
    ),
  diagramBroken: (reason: string) =>
    warning(
      `The diagram cannot be read: ${reason}. Its source is shown.`,
      'Correct this line as Mermaid has it.',
    ),
  leftOver: (kind: string) =>
    error(
      `A "${kind}" scene does not show this.`,
      'Put it below the closing ":::", where paragraphs are spoken, or under a heading of its own.',
    ),
  emptyItem: (kind: string) =>
    error(`This item of "${kind}" has no words.`, 'Write what it says, or remove it.'),
  itemHoldsBlock: (kind: string) =>
    error(
      `An item of "${kind}" holds one line and at most one list.`,
      'Move this out of the item.',
    ),
  itemHoldsLines: (kind: string) =>
    error(`An item of "${kind}" holds one line and no list.`, 'Write these as items of their own.'),
  tooMany: (kind: string, count: number, most: number) =>
    error(
      `A "${kind}" scene shows at most ${most} ${counted(kind, most)}, and has ${count}.`,
      'Split the scene in two.',
    ),
  tooFew: (kind: string, count: number, fewest: number) =>
    error(
      `A "${kind}" scene needs at least ${fewest} ${counted(kind, fewest)}, and has ${count}.`,
      'Add more, or show it another way.',
    ),
  rowTooLong: (cells: number, columns: number) =>
    error(
      `This row has ${cells} cells; the table has ${columns} ${columns === 1 ? 'column' : 'columns'}.`,
      'Give the header a cell more, or write "\\|" for a "|" that parts no cells.',
    ),
  quoteHoldsBlock: () => error('A quote holds paragraphs only.', 'Move this out of the quote.'),
  statNeedsNumber: (text: string) =>
    error(
      `${quoted(text)} does not begin with a number in bold.`,
      'Write e.g. "- **48.2 %** abstinent after ketamine".',
    ),
  statUnclear: (text: string) =>
    error(
      `The number in ${quoted(text)} is not one that can be counted up.`,
      'Write one number, such as 1250, 1,250, 48.2 or 48,2.',
    ),
  statTooLong: (text: string, most: number) =>
    error(
      `The number in ${quoted(text)} has more digits than can be counted up (${most}).`,
      'Round it, or give it a unit such as "million".',
    ),
  languageUnknown: (name: string, known: string | undefined) =>
    error(
      `Code in ${quoted(name)} cannot be coloured.`,
      `Name another language, or "text".${meant(known)}`,
    ),
  rangesBroken: (ranges: string, lines: number) =>
    error(
      `The line numbers {${ranges}} do not fit code of ${lines} lines.`,
      'Write e.g. {1-3|5}: lines 1 to 3, then line 5.',
    ),
  chartBroken: (reason: string) =>
    error(
      `The data of the chart cannot be read: ${reason}${/[?]$/.test(reason) ? '' : '.'}`,
      'It is YAML with "type: bar" or "type: line" and "data:" with a number for each label.',
    ),
  tooManySeries: (count: number, most: number) =>
    error(
      `The chart has ${count} series; the most is ${most}.`,
      'Leave some out, or draw two charts.',
    ),
  chartMax: (max: number, highest: number) =>
    error(
      `The chart ends at ${max}, below its highest value ${highest}.`,
      'Set a higher "max", or leave it out.',
    ),
  chartUneven: (name: string, count: number, labels: number) =>
    error(
      `The series ${quoted(name)} has ${count} values for ${labels} labels.`,
      'Give each label one value (null leaves a gap).',
    ),
  chartRepeats: (label: string) =>
    error(
      `The chart has ${quoted(label)} more than once, and one place for it.`,
      'Write each label and each series in words of its own.',
    ),
} satisfies Messages;
