/** Problems of what the kinds of scene show. */
import { type Messages, meant, quoted, warning } from '../words';

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

const FILE_WRONG = {
  gone: 'is not there',
  outside: 'lies outside of the folder of the document',
  large: 'is larger than a megabyte',
  empty: 'is empty',
} as const;

const numberFix = (mend: number | undefined): string =>
  mend === undefined ? 'Write a number such as 12.5, or null for a gap.' : `Write ${mend}.`;

export const kindMessages = {
  needsList: (kind: string) =>
    warning(
      `A "${kind}" scene shows a list, and there is none; its content is shown as what it is.`,
      'Write its content as "- item" lines.',
    ),
  needsQuote: () =>
    warning(
      'A "quote" scene shows a block quote, and there is none; its content is shown as what it is.',
      'Begin its lines with ">"; end with "> — Who said it".',
    ),
  needsImage: () =>
    warning(
      'A "figure" scene shows one image, and there is none; its content is shown as what it is.',
      'Write ![What it shows](file.png "Caption").',
    ),
  lookNeeds: () =>
    warning(
      'A "look" scene shows one image and a list of its parts, and one of them is missing; its content is shown as what it is.',
      'Write ![What it shows](file.png), and below it items such as "- 10% 20% 30% 40%: **The chain**: what is said of it".',
    ),
  lookNeedsStill: (src: string) =>
    warning(
      `${quoted(src)} moves, and a "look" scene goes over a picture that stands still; its content is shown as what it is.`,
      'Name a picture, such as a frame of it.',
    ),
  regionBroken: (text: string) =>
    warning(
      `This item of "look" does not begin with a part of the picture: ${quoted(text)}; the picture and the list are shown as they are.`,
      'Begin it with left, top, width and height, e.g. "10% 20% 30% 40%: The chain" or "120 80 400 300 px: The chain".',
    ),
  regionOutside: (text: string) =>
    warning(
      `This part does not lie in the picture: ${quoted(text)}; the picture and the list are shown as they are.`,
      'Left and width together are at most 100 %, and so are top and height.',
    ),
  needsTable: () =>
    warning(
      'A "table" scene shows one table, and there is none; its content is shown as what it is.',
      'Write it with "|" between the cells.',
    ),
  needsCode: () =>
    warning(
      'A "code" scene shows one fence of code, and there is none; its content is shown as what it is.',
      'Put the code between two lines of ```.',
    ),
  morphNeedsFences: (count: number) =>
    warning(
      `A "morph" scene goes from one fence of code to the next, and has ${count === 1 ? 'one' : 'none'}; its content is shown as what it is.`,
      'Write two or more versions of the code in it, each between two lines of ```.',
    ),
  morphTooMany: (count: number, most: number) =>
    warning(
      `A "morph" scene shows at most ${most} versions of code, and has ${count}; each is shown by itself.`,
      'Part it into two: begin the second with the last version of the first.',
    ),
  morphTooLong: (letters: number, most: number) =>
    warning(
      `The versions of this "morph" have ${letters} letters together, and at most ${most} are compared; each is shown by itself.`,
      'Show only the part that changes.',
    ),
  needsMap: () =>
    warning(
      'A "map" scene shows one fence with countries or places, and there is none; its content is shown as what it is.',
      'Put them between ```map and ```.',
    ),
  mapBroken: (reason: string) =>
    warning(
      `The map cannot be read, and is shown as it is written: ${reason}${/[?]$/.test(reason) ? '' : '.'}`,
      'It is YAML with "countries:" and a name, or a name and a number, a line; or "places:".',
    ),
  mapUnknown: (name: string, known: string | undefined) =>
    warning(
      `No country is known by the name ${quoted(name)}; the map is drawn without it.`,
      `Write its name in the language of the document or in English, or its two letters.${meant(known)}`,
    ),
  needsChart: () =>
    warning(
      'A "chart" scene shows one fence of data, and there is none; its content is shown as what it is.',
      'Put the data between ```chart and ```.',
    ),
  needsFormula: () =>
    warning(
      'A "formula" scene shows one formula, and there is none; its content is shown as what it is.',
      'Write it in TeX between two lines of $$.',
    ),
  formulaBroken: (tex: string, reason: string) =>
    warning(
      `The formula ${quoted(tex)} cannot be set${reason ? `: ${reason}` : ''}.`,
      'It is shown as it is written. Correct its TeX, or put a backslash before the "$" of money.',
    ),
  needsDefinitions: () =>
    warning(
      'A "definitions" scene shows terms and what they mean, and there are none; its content is shown as what it is.',
      'Write each term on a line, and ": what it means" on the next.',
    ),
  needsCallout: () =>
    warning(
      'A "callout" scene shows a note or a warning, and there is none; its content is shown as what it is.',
      'Write it as a quote whose first line is "[!NOTE]".',
    ),
  needsDiagram: () =>
    warning(
      'A "diagram" scene shows one diagram, and there is none; its content is shown as what it is.',
      'Write it between ```mermaid and ```.',
    ),
  diagramUnknown: (name: string) =>
    warning(
      `${quoted(name)} is no kind of diagram that is drawn: its source is shown.`,
      'Begin it with the name of a kind of Mermaid, e.g. flowchart, sequenceDiagram or erDiagram.',
    ),
  diagramBroken: (reason: string) =>
    warning(
      `The diagram is drawn as one picture, without steps: ${reason}.`,
      'Write this line in a simpler way, and its parts come one by one.',
    ),
  diagramRefused: (reason: string) =>
    warning(
      `The diagram cannot be drawn: ${reason}. Its source is shown.`,
      'Correct it as Mermaid has it.',
    ),
  diagramUndrawn: (reason: string) =>
    warning(
      `The diagram was not drawn: ${reason} Its source is shown.`,
      'Install Chrome or Chromium, or name one with --browser or LECTERN_BROWSER; part a diagram that takes too long.',
    ),
  diagramSmall: (px: number) =>
    warning(
      `The diagram is so large that its smallest letters are ${px} px high on a stage of 1080 px.`,
      'Part it into several diagrams, or shorten its words.',
    ),
  drawNothing: (text: string) =>
    warning(
      `No number is found in ${quoted(text)} that could be drawn.`,
      'Write e.g. "1 in 5", "50 %", "96 adults", "from 24 to 11" or "once a week for 3 weeks".',
    ),
  timelineNeedsDate: (text: string) =>
    warning(
      `This item of "timeline" does not begin with its date: ${quoted(text)}; the list is shown as points.`,
      'Begin it with a date and a colon, e.g. "1987: …" or "**March 2019** …".',
    ),
  timelineOrder: (after: string, before: string) =>
    warning(
      `${quoted(after)} is earlier than ${quoted(before)}, which stands before it; they are shown in the order of the list.`,
      'Write them in the order of time.',
    ),
  cardNeedsLead: (text: string) =>
    warning(
      `This item of "cards" does not begin with its name: ${quoted(text)}; the list is shown as points.`,
      'Begin it with the name in bold, e.g. "**Name**: what is said of it".',
    ),
  leftOver: (kind: string) =>
    warning(
      `A "${kind}" scene does not show this.`,
      'Put it below the closing ":::", where paragraphs are spoken, and blocks are shown beside it.',
    ),
  emptyItem: (kind: string) =>
    warning(`This item of "${kind}" has no words.`, 'Write what it says, or remove it.'),
  itemHoldsLines: (kind: string) =>
    warning(
      `An item of "${kind}" holds one line and no list; it is shown as a plain list.`,
      'Write these as items of their own.',
    ),
  tooMany: (kind: string, count: number, most: number) =>
    warning(
      `A "${kind}" scene shows at most ${most} ${counted(kind, most)}, and has ${count}.`,
      'Split it in two, or leave the ":::" out: then it is shown as a plain list.',
    ),
  tooFew: (kind: string, count: number, fewest: number) =>
    warning(
      `A "${kind}" scene needs at least ${fewest} ${counted(kind, fewest)}, and has ${count}.`,
      'Add more, or show it another way.',
    ),
  rowTooLong: (cells: number, columns: number) =>
    warning(
      `This row has ${cells} cells, and the table ${columns} ${columns === 1 ? 'column' : 'columns'}; the last cell holds the rest.`,
      'Give the header a cell more, or write "\\|" for a "|" that parts no cells.',
    ),
  statNeedsNumber: (text: string) =>
    warning(
      `${quoted(text)} does not begin with a number in bold; the numbers are shown as a plain list.`,
      'Write e.g. "- **48.2 %** abstinent after ketamine".',
    ),
  statUnclear: (text: string) =>
    warning(
      `The number in ${quoted(text)} is not one that can be counted up.`,
      'Write one number, such as 1250, 1,250, 48.2 or 48,2.',
    ),
  statTooLong: (text: string, most: number) =>
    warning(
      `The number in ${quoted(text)} has more digits than can be counted up (${most}).`,
      'Round it, or give it a unit such as "million".',
    ),
  languageUnknown: (name: string, known: string | undefined) =>
    warning(
      `Code in ${quoted(name)} cannot be coloured.`,
      `Name another language, or "text".${meant(known)}`,
    ),
  rangesBroken: (ranges: string, lines: number) =>
    warning(
      `The line numbers {${ranges}} do not fit code of ${lines} lines.`,
      'Write e.g. {1-3|5}: lines 1 to 3, then line 5.',
    ),
  chartBroken: (reason: string) =>
    warning(
      `The data of the chart cannot be read, and are shown as they are written: ${reason}${/[?]$/.test(reason) ? '' : '.'}`,
      'It is YAML with "type:", e.g. bar or line, and "data:" with a number for each label, or the name of a .csv file.',
    ),
  chartForm: (type: string, form: string, since: string) =>
    warning(
      `A chart of the type ${quoted(type)} is drawn as one of the type ${quoted(form)}, since ${since}.`,
      `Write "type: ${form}", or mend its data.`,
    ),
  chartValue: (value: string, of: string, mend: number | undefined) =>
    warning(
      `${quoted(value)} of ${quoted(of)} is no number, and is left out of the chart.`,
      numberFix(mend),
    ),
  chartFile: (
    name: string,
    why: 'gone' | 'outside' | 'large' | 'empty',
    known: string | undefined,
  ) =>
    warning(
      `The chart is shown as it is written: its file ${quoted(name)} ${FILE_WRONG[why]}.`,
      why === 'large'
        ? 'Keep only the rows and columns that are drawn.'
        : `Lay a .csv file beside the document: a line for each label, a column for each series.${meant(known)}`,
    ),
  chartFileValue: (place: string, value: string, of: string, mend: number | undefined) =>
    warning(
      `${place}: ${quoted(value)} of ${quoted(of)} is no number, and is left out of the chart.`,
      numberFix(mend),
    ),
  chartColumn: (file: string, column: string, known: string | undefined) =>
    warning(
      `${quoted(file)} has no column ${quoted(column)}; the chart is drawn without it.`,
      `Write a name as it stands in the first line of the file.${meant(known)}`,
    ),
  chartNote: (at: string, since: string, known: string | undefined) =>
    warning(
      `The note at ${quoted(at)} is left out, since ${since}.`,
      `Give "at:" a label and "in:" a series, as they are written in the chart.${meant(known)}`,
    ),
  tooManySeries: (count: number, most: number) =>
    warning(
      `The chart has ${count} series, and is shown as it is written; the most is ${most}.`,
      'Leave some out, or draw two charts.',
    ),
  chartMax: (max: number, highest: number) =>
    warning(
      `The chart would end at ${max}, below its highest value ${highest}.`,
      'Set a higher "max", or leave it out.',
    ),
  chartUneven: (name: string, count: number, labels: number) =>
    warning(
      `The series ${quoted(name)} has ${count} values for ${labels} labels.`,
      'Give each label one value (null leaves a gap).',
    ),
  chartRepeats: (label: string) =>
    warning(
      `The chart has ${quoted(label)} more than once, and shows the last of them.`,
      'Write each in words of its own.',
    ),
} satisfies Messages;
