/** What would keep the parser for minutes: nesting without end, and paragraphs without end. Both are taken for less. */
import type { Edit } from './source/edits';
import { openFences } from './source/fences';

/** Characters of a paragraph; a longer one is several. */
const LONGEST_RUN = 50_000;
/** Columns of list marks, quote marks and the space between them before a line's text. */
const DEEPEST_INDENT = 80;
/** Columns that are left of more. */
const KEPT_INDENT = 40;
/** Directives that are open at once; one is the most that a scene may have. */
const DEEPEST_DIRECTIVE = 8;
/** Signs in one paragraph with whose square the parser's time grows. */
const MOST_SIGNS = 1000;
const SIGNS = /[*_[\]$]|<!--/g;

const MARKS = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/;
const RULE = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;
const OPENING = /^:{3,}[ \t]*[A-Za-z]/;
const CLOSING = /^:{3,}[ \t]*$/;
const HEADING = /^#{1,6}\s/;
/** Tools draw lines of up to 80 of them; what nests is counted. */
const COLONS = /^[ \t]*:{200,}.*/;
const ITEM = /^[\s>]*[-*+]\s/;
const NUMBER = /^[\s>]*\d{1,9}[.)]\s/;
const RULER = /^[\s>]*\|?[ \t]*:?-+:?[ \t]*\|[-|: \t]*$/;

export interface Excess extends Edit {
  say?: [code: 'nestedTooDeep'] | [code: 'paragraphTooLong', length: number];
}

/** What is cut or parted, so that all words are read; the first of each run of them says so. */
export function findExcess(text: string): Excess[] {
  const found: Excess[] = [];
  const inFence = openFences();
  let run: Run = { start: 0, text: '', inList: false, inTable: false };
  let open = 0;
  let said = false;
  let at = 0;
  for (const line of text.split('\n')) {
    const isCode = inFence(line);
    if (HEADING.test(line) || isCode) open = 0;
    else if (CLOSING.test(line)) open = Math.max(0, open - 1);
    else if (OPENING.test(line)) open += 1;
    const cut = isCode ? undefined : cutLine(line, open);
    if (cut) {
      found.push({
        ...cut,
        start: at + cut.start,
        end: at + cut.end,
        say: said ? undefined : ['nestedTooDeep'],
      });
      open = Math.min(open, DEEPEST_DIRECTIVE);
    }
    if (!line.trim() || isCode || beginsRun(line, run)) {
      found.push(...cutRun(run));
      const isRow = run.inTable && line.trim() !== '';
      run = { start: at, text: '', inList: false, inTable: isRow };
    }
    said = cut !== undefined || (said && line.trim() !== '' && !HEADING.test(line));
    run.inList ||= run.text === '' && (ITEM.test(line) || NUMBER.test(line));
    if (line.trim() && !isCode && !cut) run.text += `${line}\n`;
    run.inTable ||= RULER.test(line);
    at += line.length + 1;
  }
  return [...found, ...cutRun(run)];
}

/** Lines that are one text to the parser. */
interface Run {
  start: number;
  text: string;
  inList: boolean;
  inTable: boolean;
}

const beginsRun = (line: string, { inList, inTable }: Run): boolean =>
  HEADING.test(line) || inTable || ITEM.test(line) || (inList && NUMBER.test(line));

/** What is taken out of a line whose marks are nested too deep, or that opens one directive too many. */
function cutLine(line: string, open: number): Edit | undefined {
  if (COLONS.test(line) || open > DEEPEST_DIRECTIVE)
    return { start: 0, end: line.length + 1, text: '' };
  const indent = MARKS.exec(line)?.[0] ?? '';
  const marks = indent.trimStart();
  if (!marks || indent.length <= DEEPEST_INDENT || RULE.test(line)) return undefined;
  const kept = marks.slice(0, KEPT_INDENT).replace(/\S+$/, '');
  const space = ' '.repeat(
    Math.max(0, Math.min(indent.length - marks.length, KEPT_INDENT - marks.length)),
  );
  return {
    start: 0,
    end: indent.length,
    text: space + (marks.length > KEPT_INDENT ? kept : marks),
  };
}

function cutRun({ start, text }: Run): Excess[] {
  const signs = [...text.matchAll(SIGNS)].slice(MOST_SIGNS);
  const dropped = signs.map(
    ({ index }, i): Excess => ({
      ...{ start: start + index, end: start + index + 1, text: '' },
      say: i === 0 ? ['nestedTooDeep'] : undefined,
    }),
  );
  return text.length > LONGEST_RUN ? [...dropped, ...partRun(start, text)] : dropped;
}

/** Parts a run at ends of sentences, else between words. */
function partRun(start: number, text: string): Excess[] {
  const parts: Excess[] = [];
  const size = LONGEST_RUN / 2;
  // In an item or a quote, the next paragraph is, too.
  const indent = (MARKS.exec(text)?.[0] ?? '').replace(/[^>\s]/g, ' ');
  const apart = `\n${indent.trimEnd()}\n${indent}`;
  for (let at = 0; at + LONGEST_RUN < text.length; ) {
    const piece = text.slice(at, at + size);
    const sentence = [...piece.matchAll(/[.!?。！？]["”’)]*\s/g)].at(-1);
    const end = sentence ? sentence.index + sentence[0].length : piece.lastIndexOf(' ') + 1 || size;
    at += end;
    const say: Excess['say'] =
      parts.length === 0 ? ['paragraphTooLong', text.trim().length] : undefined;
    parts.push({ start: start + at, end: start + at, text: apart, say });
  }
  return parts;
}
