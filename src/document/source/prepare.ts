/** A text as its author meant it, ready to be read: without signs of other tools, and with common slips mended. */
import type { Root } from 'mdast';
import type { Report } from '../../problem/problem';
import { findGrav } from '../dialect/grav';
import { findGrids } from '../dialect/grid';
import { findExcess } from '../extent';
import type { Heard } from '../heard';
import { findLatex } from '../latex/find';
import { findConflicts } from '../mend/conflicts';
import { findMermaid } from '../mend/mermaid';
import { findSlips } from '../mend/slips';
import { findUnclosed } from '../mend/unclosed';
import { type AttributeFinding, findAttributes, type Wish } from '../shortcode/attributes';
import { findContents } from '../shortcode/contents';
import { findJsx } from '../shortcode/jsx';
import { findProgram } from '../shortcode/program';
import { findShortcodes } from '../shortcode/shortcodes';
import { applyEdits, type Edited, unedited, withoutOverlap } from './edits';
import type { Lines } from './lines';
import { openRanges, openShields } from './ranges';

/** Each parses the text anew. */
const MOST_ROUNDS = 4;

export interface Prepared {
  root: Root;
  /** What `root` was parsed from. */
  edited: Edited;
  /** What authors ask of what ends at an offset of the edited text, or stands beside it. */
  wishes: { offset: number; wish: Wish }[];
}

export interface PrepareOptions {
  parse: (text: string) => Root;
  /** Of the text as written. */
  lines: Lines;
  heard: Heard;
  report: Report;
}

export function prepare({ parse, lines, heard, report }: PrepareOptions): Prepared {
  const flat = cutExcess(unedited(lines.text), lines, report);
  const { root, edited: closed } = closeAll(flat, MOST_ROUNDS, { parse, lines, report });
  const { text } = closed;
  const shields = openShields(root, text);
  const { findings, literal } = findShortcodes(text, shields.isFree);
  const isLiteral = openRanges(literal);
  const isFree = (offset: number) => shields.isFree(offset) && !isLiteral(offset);
  const found: AttributeFinding[] = withoutOverlap([
    ...findings,
    ...findContents(text, shields),
    ...findGrids(text, isFree),
    ...findGrav(text, isFree),
    ...findProgram(text, isFree),
    ...findJsx(text, isFree),
    ...findAttributes(text, isFree),
    ...findLatex(text, isFree),
    ...findSlips(text, isFree),
    ...findConflicts(text, isFree),
    ...findMermaid(text, isFree),
  ]);
  if (found.length === 0) return { root, edited: closed, wishes: [] };
  for (const { left } of found)
    if (left) heard.add(left.code, left.kind, left.example, lines.pointAt(closed.startOf(left.at)));
  const edited = applyEdits(closed, found);
  const wishes = found.flatMap(({ start, wish }) =>
    wish ? { offset: edited.after(start), wish } : [],
  );
  return { root: parse(edited.text), edited, wishes };
}

function cutExcess(before: Edited, { pointAt }: Lines, report: Report): Edited {
  const found = findExcess(before.text);
  for (const { start, say } of found) {
    const { line } = pointAt(before.startOf(start));
    if (say?.[0] === 'nestedTooDeep') report('nestedTooDeep', { line, column: 1 });
    else if (say) report(say[0], { line, column: 1 }, say[1]);
  }
  return found.length > 0 ? applyEdits(before, found) : before;
}

/** Closes fences and comments that are open. What they took in may be open, too: that is looked for `rounds` times. */
function closeAll(
  before: Edited,
  rounds: number,
  options: Pick<PrepareOptions, 'parse' | 'lines' | 'report'>,
): { root: Root; edited: Edited } {
  const { parse, lines, report } = options;
  const root = parse(before.text);
  const found = findUnclosed(root, before.text);
  for (const { code, start, length, end } of found) {
    const { line, column } = lines.pointAt(before.startOf(start));
    const last = lines.pointAt(before.endOf(end)).line;
    report(code, { line, column, length }, Math.max(line, last));
  }
  const edits = found.flatMap(({ edit }) => edit ?? []);
  if (edits.length === 0 || rounds === 0) return { root, edited: before };
  return closeAll(cutExcess(applyEdits(before, edits), lines, report), rounds - 1, options);
}
