/** Environments of LaTeX in prose: lists, columns and boxes are what stands in them, tables are tables, code is code. */
import { type Finding, standsAlone } from '../shortcode/finding';
import { type IsFree, openRanges } from '../source/ranges';
import { callAt } from './arguments';
import { tableOf } from './table';

const LISTS = new Set(['itemize', 'enumerate', 'description', 'compactitem', 'compactenum']);
const TABLES = /^(?:tabular[xy*]?|longtable|tabulary|tblr)$/;
const CODE = /^(?:[vV]erbatim|lstlisting|minted|Shaded|Highlighting|semiverbatim|alltt)\*?$/;
/** Drawings and programs, which only LaTeX can read. */
const DRAWN =
  /^(?:tikzpicture|pgfpicture|pspicture|circuitikz|forest|axis|picture|algorithmic|comment)\*?$/;
/** Their first argument is a title. */
const TITLED = /^(?:block|alertblock|exampleblock|frame|tcolorbox)$/;
const NAMED =
  /^(?:theorem|lemma|proof|definition|example|remark|corollary|proposition|exercise|solution)\*?$/;
const TAG = /\\(begin|end)\{([A-Za-z]+\*?)\}/g;

interface Open {
  name: string;
  start: number;
  /** Behind its name. */
  from: number;
}

export interface Environments {
  findings: Finding[];
  /** True where nothing is read. */
  isLiteral: IsFree;
  /** The lists that are open at an offset, outermost first. */
  listsAt(offset: number): string[];
}

export function findEnvironments(text: string, isFree: IsFree): Environments {
  const findings: Finding[] = [];
  const literal: { start: number; end: number }[] = [];
  const lists: { name: string; start: number; end: number }[] = [];
  const open: Open[] = [];
  for (const { index, 0: all, 1: side, 2: name = '' } of text.matchAll(TAG)) {
    if (!isFree(index) || isEscaped(text, index) || (literal.at(-1)?.end ?? 0) > index) continue;
    const end = index + all.length;
    if (side === 'begin') {
      open.push({ name, start: index, from: end });
      continue;
    }
    const at = open.findLastIndex((one) => one.name === name);
    const begun = open[at];
    if (!begun) {
      findings.push(...strayAt(text, name, index, end));
      continue;
    }
    open.splice(at);
    const whole = wholeOf(text, begun, index, end);
    if (whole) {
      findings.push(...whole);
      literal.push({ start: begun.start, end });
    } else findings.push(opening(text, begun), { start: index, end, text: '\n\n' });
    if (LISTS.has(name)) lists.push({ name, start: begun.start, end: index });
  }
  for (const { name, start, from } of open) findings.push(...strayAt(text, name, start, from));
  literal.sort((a, b) => a.start - b.start);
  lists.sort((a, b) => a.start - b.start);
  return {
    findings,
    isLiteral: openRanges(literal),
    listsAt: (offset) =>
      lists.flatMap(({ name, start, end }) => (start <= offset && offset < end ? [name] : [])),
  };
}

/** What is read as a whole: its commands are none of prose. */
function wholeOf(
  text: string,
  { name, start, from }: Open,
  close: number,
  end: number,
): Finding[] | undefined {
  if (DRAWN.test(name)) {
    const left = {
      code: 'latexLeftOut',
      kind: name,
      example: `\\begin{${name}}`,
      at: start,
    } as const;
    return [{ start, end, text: '\n\n', left }];
  }
  if (CODE.test(name)) {
    const call = callAt(text, from, name === 'minted' ? 1 : 0);
    const [arg] = call.args;
    const language = arg ? text.slice(arg.start, arg.end) : '';
    return [
      { start, end: call.end, text: `\n\n\`\`\`${language}` },
      { start: close, end, text: `${text[close - 1] === '\n' ? '' : '\n'}\`\`\`\n\n` },
    ];
  }
  return TABLES.test(name) ? [{ start, end, text: tableOf(text, name, from, close) }] : undefined;
}

/** An end of nothing, or a beginning without end, that has its line to itself. */
function strayAt(text: string, name: string, start: number, end: number): Finding[] {
  const left = { code: 'latexLeftOut', kind: 'set', example: `{${name}}`, at: start } as const;
  return standsAlone(text, start, end) ? [{ start, end, text: '', left }] : [];
}

/** What takes the place of `\begin{…}` and its options. */
function opening(text: string, { name, start, from }: Open): Finding {
  const most =
    name === 'minipage' || name === 'column' || name === 'multicols' || TITLED.test(name);
  const call = callAt(text, from, most ? 1 : 0);
  const [arg] = call.args;
  const title = TITLED.test(name) && arg ? text.slice(arg.start, arg.end).trim() : '';
  const named = NAMED.test(name)
    ? titleCase(name) + (call.option ? ` (${call.option})` : '')
    : title;
  return { start, end: call.end, text: `\n\n${named ? `**${named}**\n\n` : ''}` };
}

const titleCase = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1).replace('*', '');

/** Behind a backslash that is not escaped itself: two of them end a row. */
function isEscaped(text: string, index: number): boolean {
  let from = index;
  while (text[from - 1] === '\\') from--;
  return (index - from) % 2 === 1;
}
