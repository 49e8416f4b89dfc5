/** The head of a document: whether it has one, where it ends, and in which form its keys are written. */
import { withoutFence } from './fence';
import { isForeign, isOurs } from './others';

export interface Head {
  form: 'yaml' | 'toml' | 'lines';
  /** What stands in it, its fences left out. */
  text: string;
  /** Of `text` in the file, from 1. */
  firstLine: number;
  /** Its first fence is never closed: it ends at the first empty line. */
  isOpen: boolean;
}

export interface Cut {
  head?: Head;
  /** The text with the head as spaces: every line and every offset stays. */
  body: string;
  /** The whole text stood in a fence. */
  isFenced?: true;
}

/** Lines that may stand before it. */
const LEAD = /^(?:[ \t]*\n|[ \t]*<!--(?:(?!-->)[\s\S])*-->[ \t]*\n)*/;
const FENCE = /^(-{3,}|\+{3,})(yaml|toml|json)?[ \t]*$/;
/** `key:`, `"key":`; a key of several words is one only where it is known. */
const KEY = /^(["']?)([\p{L}\p{N}_$@/][\p{L}\p{N}_$@./ -]*)\1[ \t]*:(?:[ \t]|$)/u;
/** Parts of a draft of the IETF: the first ends its keys. */
const PART = /^--- (abstract|middle|back|note_\S.*)[ \t]*$/;
/** Its name; keys are short. */
const keyOf = (line: string): string | undefined => KEY.exec(line.slice(0, 200))?.[2];
const TOML = /^(?:\[{1,2}[^\]]+\]|["']?[\w.-]+["']?[ \t]*=)/;

/** `text` with line ends `\n`. */
export function cutHead(written: string): Cut {
  const inside = withoutFence(written);
  const text = inside ?? written;
  const fence = inside !== undefined && ({ isFenced: true } as const);
  const lead = LEAD.exec(text)?.[0] ?? '';
  const before = lead.split('\n').length - 1;
  const lines = text.split('\n');
  const found =
    fenced(lines, before) ??
    inComment(text, lines) ??
    titleBlock(lines, before) ??
    plain(lines, before);
  if (!found) return { body: text, ...fence };
  const { from, until, ...head } = found;
  const isDraft = PART.test(lines[until - 1] ?? '');
  const body = lines.map((line, i) => {
    if (isDraft && i >= until - 1) return PART.test(line) ? partHead(line) : line;
    return i < from || i >= until ? line : ' '.repeat(line.length);
  });
  return { head, body: body.join('\n'), ...fence };
}

/** The abstract has a heading, which its line is long enough for; other parts have their own. */
const partHead = (line: string): string =>
  (line.startsWith('--- abstract') ? '## Abstract' : '').padEnd(line.length);

/** From line `from` (from 0) to before `until` it takes in. */
type Found = Head & { from: number; until: number };

function fenced(lines: readonly string[], from: number): Found | undefined {
  const [, fence, named] = FENCE.exec(lines[from] ?? '') ?? [];
  if (!fence) return undefined;
  const form = named === 'toml' || fence.startsWith('+') ? 'toml' : 'yaml';
  const isEnd = (line: string) =>
    line.trimEnd() === fence || (form === 'yaml' && (line.trimEnd() === '...' || PART.test(line)));
  const end = lines.findIndex((line, i) => i > from && isEnd(line));
  const inside = lines.slice(from + 1, end < 0 ? undefined : end);
  const prose = proseIn(inside, form);
  const first = from + 2;
  if (end >= 0 && prose === undefined && isKeys(inside, form))
    return { form, text: inside.join('\n'), firstLine: first, isOpen: false, from, until: end + 1 };
  const empty = inside.findIndex((line) => !line.trim());
  const open = inside.slice(0, empty < 0 ? undefined : empty);
  const [key] = open;
  if (!key || !isKnown(key, form) || proseIn(open, form) !== undefined) return undefined;
  const until = from + 1 + open.length;
  return { form, text: open.join('\n'), firstLine: first, isOpen: true, from, until };
}

/** The first line that belongs to no key, by what stands at its beginning. */
function proseIn(lines: readonly string[], form: Head['form']): number | undefined {
  if (form === 'toml') return undefined;
  // Without an empty line it can be a value that goes on, or YAML with a mistake.
  const from = lines.findIndex((line) => !line.trim());
  if (from < 0) return undefined;
  const isEmpty = (i: number) => !lines[i]?.trim();
  const isProse = (line: string, i: number) =>
    /^#{1,6} /.test(line)
      ? isEmpty(i - 1) && isEmpty(i + 1)
      : /^[^\s\]}#-]/.test(line) && keyOf(line) === undefined;
  const at = lines.findIndex((line, i) => i > from && isProse(line, i));
  return at < 0 ? undefined : at;
}

/** True for lines that begin with a key, or hold nothing: `---`, words and `---` are a slide. */
function isKeys(lines: readonly string[], form: Head['form']): boolean {
  const full = lines.filter((line) => line.trim());
  if (full.length === 0) return true;
  const first = full.find((line) => !/^\s*#/.test(line));
  if (first === undefined) return form === 'toml';
  // "# Words" and an empty line are more likely a heading than a comment, unless a known key follows.
  const isHeading = /^#{1,6} /.test(lines[0]?.trim() ? '' : (full[0] ?? ''));
  if (isHeading) return full.some((line) => isKnown(line, form));
  if (form === 'toml') return TOML.test(first);
  const key = keyOf(first);
  return first.startsWith('{') || (key !== undefined && (!/ /.test(key) || isKnown(first, form)));
}

function isKnown(line: string, form: Head['form']): boolean {
  const key = form === 'toml' ? /^["']?([\w.-]+)/.exec(line)?.[1] : keyOf(line);
  return key !== undefined && (isForeign(key) || isOurs(key));
}

/** LiaScript writes its keys in a comment. */
function inComment(text: string, lines: readonly string[]): Found | undefined {
  const inside = /^<!--[ \t]*\n((?:(?!-->)[\s\S])*)-->/.exec(text)?.[1];
  if (inside === undefined) return undefined;
  const written = inside.split('\n');
  const keys = written.filter((line) => /^(?:author|email|version|language|narrator):/.test(line));
  if (keys.length < 2) return undefined;
  const until = written.length + 1;
  const rest = lines[until - 1]?.replace(/^.*?-->/, '').trim();
  if (rest) return undefined;
  return { form: 'lines', text: inside, firstLine: 2, isOpen: false, from: 0, until };
}

/** Pandoc's `% Title`, `% Author`, `% Date`. */
function titleBlock(lines: readonly string[], from: number): Found | undefined {
  if (!/^%\s/.test(lines[from] ?? '') || from > 0) return undefined;
  const length = lines.findIndex((line) => !/^(?:%|\s+\S)/.test(line));
  const until = length < 0 ? lines.length : length;
  const parts = lines.slice(0, until).join('\n').split(/^%/m).slice(1);
  const names = ['title', 'author', 'date'];
  const text = parts
    .slice(0, names.length)
    .map((part, i) => `${names[i]}: ${part.trim().replace(/\s*\n\s*/g, i === 1 ? '; ' : ' ')}`)
    .join('\n');
  return { form: 'lines', text, firstLine: 1, isOpen: false, from: 0, until };
}

/** `Title: words` lines up to an empty one (Pelican, MultiMarkdown), or `[title]: <> (words)`. */
function plain(lines: readonly string[], from: number): Found | undefined {
  const length = lines.slice(from).findIndex((line) => !line.trim());
  const until = length < 0 ? lines.length : from + length;
  const written = lines
    .slice(from, until)
    .map((line) => line.replace(/^\[(\w+)\]: <> \((.*)\)\s*$/, '$1: $2'));
  const keys = written.filter((line) => !/^[ \t]+\S/.test(line));
  // Without a title they may be words for a reader: "Date: …", "Present: …" of minutes.
  const isTitle = (line: string) => /^title:/i.test(line);
  if (!keys.some(isTitle) || !keys.every((line) => isKnown(line, 'lines'))) return undefined;
  return {
    ...{ form: 'lines', text: written.join('\n'), firstLine: from + 1, isOpen: false },
    ...{ from, until },
  };
}
