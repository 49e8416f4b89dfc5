/** reveal.js and reveal-md: notes that go to the end of their slide, and rules of several sorts. */
import { blank, type Draft, isEmpty, mark, rewrite, takeNote } from './draft';
import { parts, slidesOf } from './slides';

type Keys = Readonly<Record<string, unknown>>;

const NOTE = /^\s*notes?:[ \t]*/i;
/** Not those of tables, lists, code and headings. */
const SIGNS = /^(?![|:`~]|[=*_-]+$|#+$)[^\p{L}\p{N}\s<>[\](){}]{4,}$/u;
const VERTICAL = /^--[ \t]*$/;
const OPENS = /^\s*\{\{[%<]\s*note\s*[%>]\}\}\s*$/;
const CLOSES = /^\s*\{\{[%<]\s*\/note\s*[%>]\}\}\s*$/;

/** `keys` may name other lines that part slides. */
export function readRevealText(draft: Draft, keys: Keys): void {
  const own = [...[keys.separator, keys.verticalSeparator].flatMap(literal), ...signLines(draft)];
  const isVertical = (index: number) =>
    draft.isText[index] === true &&
    VERTICAL.test(draft.lines[index] ?? '') &&
    isEmpty(draft, index - 1) &&
    isEmpty(draft, index + 1);
  const isPart = (index: number) => parts(draft, index, own) || isVertical(index);
  for (const { from, until } of slidesOf(draft, isPart)) {
    const at = draft.lines.findIndex(
      (line, i) => i >= from && i < until && draft.isText[i] && NOTE.test(line),
    );
    if (at < 0) continue;
    const first = draft.lines[at]?.replace(NOTE, '') ?? '';
    takeNote(draft, at + 1, until, first);
    blank(draft, at);
  }
  for (const [index, line] of draft.lines.entries()) {
    if (isVertical(index)) mark(draft, index, { parts: true });
    else if (parts(draft, index, own)) rewrite(draft, index, '***');
    if (draft.isText[index] && OPENS.test(line)) takeShortcode(draft, index);
  }
}

function takeShortcode(draft: Draft, index: number): void {
  const end = draft.lines.findIndex((line, i) => i > index && CLOSES.test(line));
  if (end < 0) return;
  takeNote(draft, index + 1, end);
  blank(draft, index);
  blank(draft, end);
}

/** Lines of signs that come again and again, as in decks whose separators stand in a script. */
function signLines({ lines, isText }: Draft): string[] {
  const counts = new Map<string, number>();
  for (const [i, line] of lines.entries()) {
    const signs = line.trim();
    if (isText[i] && SIGNS.test(signs)) counts.set(signs, (counts.get(signs) ?? 0) + 1);
  }
  return [...counts].flatMap(([signs, count]) => (count >= 3 ? [signs] : []));
}

/** A separator is written as an expression: one that matches a line of signs is that line. */
function literal(value: unknown): string[] {
  if (typeof value !== 'string') return [];
  const line = value
    .replace(/\\r|\\n|\?|\^|\$|\n|\r|\(|\)/g, '')
    .replace(/\\(.)/g, '$1')
    .trim();
  return /^[^\w\s]|^<!--/.test(line) && !/[*+|[\]]{2}/.test(line) ? [line] : [];
}
