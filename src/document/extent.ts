/** Takes out of a text what would keep the parser for minutes: paragraphs without end, and nesting without end. */
import type { Problems } from '../problem/problem';

/** Ten times a paragraph that can be spoken; the section reader has the finer limit. */
const LONGEST_RUN = 50_000;
/** Columns of list marks, quote marks and the space between them before a line's text. */
const DEEPEST_INDENT = 80;
/** Directives that are open at once; one is the most that a scene may have. */
const DEEPEST_DIRECTIVE = 8;
/** Stars, underscores and brackets in one paragraph: the parser's time grows with their square. */
const MOST_SIGNS = 1000;

const MARKS = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/;
const RULE = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;
const OPENING = /^:{3,}[ \t]*[A-Za-z]/;
const CLOSING = /^:{3,}[ \t]*$/;
const HEADING = /^#{1,6}\s/;
const COLONS = /^[ \t]*:{20,}/;

/** The text with what is too much reported and left empty, so that every line keeps its number. */
export function trimExcess(text: string, problems: Problems): string {
  const lines = text.split('\n');
  const open: number[] = [];
  let start = 0;
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i] ?? '';
    if (CLOSING.test(line)) open.pop();
    else if (OPENING.test(line)) open.push(i);
    if (HEADING.test(line)) open.length = 0;
    if (isDeep(line) || open.length > DEEPEST_DIRECTIVE) {
      problems.report('nestedTooDeep', { line: i + 1, column: 1 });
      i = clear(lines, Math.min(start, open[0] ?? i), i);
      open.length = 0;
    }
    if (lines[i]?.trim()) continue;
    checkRun(lines, start, i, problems);
    start = i + 1;
  }
  return lines.join('\n');
}

function isDeep(line: string): boolean {
  const indent = MARKS.exec(line)?.[0] ?? '';
  const marked = /[^ \t]/.test(indent) && indent.length > DEEPEST_INDENT;
  return (marked && !RULE.test(line)) || COLONS.test(line);
}

/** Empties the lines from `from` to `at` and on to the next heading, and returns the last of them. */
function clear(lines: string[], from: number, at: number): number {
  const next = lines.findIndex((line, i) => i > at && HEADING.test(line));
  const until = next < 0 ? lines.length : next;
  lines.fill('', from, until);
  return until - 1;
}

/** Lines `from` to `until` have no empty line between them. */
function checkRun(lines: string[], from: number, until: number, problems: Problems): void {
  const run = lines.slice(from, until);
  const length = run.reduce((sum, line) => sum + line.length + 1, -1);
  const signs = run.join('\n').match(/[*_[]/g)?.length ?? 0;
  const place = { line: from + 1, column: 1 };
  if (length > LONGEST_RUN) problems.report('paragraphTooLong', place, length, LONGEST_RUN);
  else if (signs > MOST_SIGNS) problems.report('nestedTooDeep', place);
  else return;
  lines.fill('', from, until);
}
