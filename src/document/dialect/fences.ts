/**
 * Blocks between lines of colons, as Pandoc, Quarto, Docusaurus, VitePress and MyST have them. Those of our own kinds stay
 * as they are.
 */
import { type Box, blank, type Draft, markBox, rewrite, takeNote, type Words } from './draft';
import { takeOptions } from './options';
import { namedBy, toneOf } from './tones';

const OPENS = /^(\s*)(:{3,})([ \t]*)(\S.*)$/;
const CLOSES = /^\s*:{3,}[ \t]*$/;
/** `{.name #id key="value"}` */
const BRACES = /^\{([^{}]*)\}/;
/** A name in braces, as MyST has it. */
const MYST = /^\{\s*[a-z][\w-]*\s*\}/;
const OPENING = /^(?:details|dropdown|spoiler|collapse|toggle)$/;
/** What stands side by side or behind each other elsewhere, and after each other here. */
const THROUGH = /^(?:code-group|raw|v-pre|tabs?|tab-set|tab-item|tab-content|cards?|card-grid)$/;
/** Names of Pandoc, Quarto and reveal.js that only say how something looks or comes. */
const LOOKS =
  /^(?:(?:non)?incremental|fragments?|panel-tabset|aside|footer|small(?:er)?|cent(?:er|ered)|r-[\w-]+|left|right|large|absolute|slide|section|block|\w+block|theorem|proof|lemma|exercise|line-block|epigraph|content-visible|cell|box|refs)$/;

interface Open {
  index: number;
  /** Undefined for a directive of ours, whose lines stay. */
  box?: Box | 'note' | 'hidden';
}

/** Hears of lines, by their index. */
export interface Heard {
  /** It closes nothing. */
  stray(index: number): void;
  /** The first that is not closed. */
  unclosed(index: number): void;
  hidden(index: number): void;
}

/** `isPandoc` where no block is one of ours. */
export function readFences(draft: Draft, isPandoc: boolean, heard: Heard): void {
  const open: Open[] = [];
  for (const [index, line] of draft.lines.entries()) {
    if (!draft.isText[index]) continue;
    if (CLOSES.test(line)) {
      const last = open.pop();
      if (last) close(draft, last, index, heard);
      else {
        heard.stray(index);
        blank(draft, index);
      }
      continue;
    }
    const [, indent = '', colons = '', gap = '', behind = ''] = OPENS.exec(line) ?? [];
    const rest = withoutColons(behind);
    if (!rest) continue;
    const column = indent.length + colons.length + gap.length + 1;
    const isApart = gap !== '';
    const options = MYST.test(rest)
      ? takeOptions(draft, index + 1, draft.lines.length)
      : new Map<string, string>();
    const read = boxOf(rest, { line: index + 1, column }, isApart);
    const found = isFigure(read) ? { ...read, options } : read;
    const box: Open['box'] = found ?? (isPandoc && isApart ? { kind: 'through' } : undefined);
    // "::: points" is meant as ":::points".
    if (!box && isApart) rewrite(draft, index, `${indent}${colons}${rest}`);
    open.push({ index, box });
  }
  const unclosed = open.filter(({ box }) => box);
  const [first] = unclosed;
  if (first) heard.unclosed(first.index);
  for (const { index } of unclosed) blank(draft, index);
}

/** `::: name :::` may end in colons, too. */
function withoutColons(text: string): string {
  const words = text.trimEnd();
  let end = words.length;
  while (words[end - 1] === ':') end--;
  return words.slice(0, end).trimEnd();
}

function close(draft: Draft, { index, box }: Open, end: number, heard: Heard): void {
  if (!box) return;
  if (box === 'hidden') {
    heard.hidden(index);
    for (let line = index; line <= end; line++) blank(draft, line);
  } else if (box === 'note') {
    takeNote(draft, index + 1, end);
    blank(draft, index);
    blank(draft, end);
  } else markBox(draft, index, end, box);
}

const isFigure = (box: Open['box']): box is Extract<Box, { kind: 'figure' }> =>
  typeof box === 'object' && box.kind === 'figure';

/** What a line opens; undefined for a directive of ours. */
function boxOf(rest: string, place: Place, isApart: boolean): Open['box'] {
  const braces = BRACES.exec(rest);
  if (braces) {
    const [whole, inner = ''] = braces;
    const words = wordsAfter(rest, whole.length, place);
    const isName = /^\s*[\w-]+\s*$/.test(inner);
    return (isName && named(inner.trim(), words)) || classed(inner, words);
  }
  const name = /^[\w-]+/.exec(rest)?.[0];
  if (!name) return isApart ? { kind: 'through' } : undefined;
  const after = rest.slice(name.length);
  const words = titleIn(after, { ...place, column: place.column + name.length });
  // A kind of ours, where nothing says more.
  if ((name === 'details' || name === 'cards') && !isApart && !after.trim()) return undefined;
  // Carpentries: what is for those who teach.
  if (isApart && name === 'instructor') return 'note';
  if (isApart && name === 'callout') return { kind: 'callout', tone: 'note', title: words };
  const box = named(name, words) ?? (isApart ? divNamed(name, words) : undefined);
  // Nothing of ours has words behind its name.
  const isTitled = words.text && !/^\s*[[{]/.test(after);
  return box ?? (isTitled ? { kind: 'tab', title: words } : undefined);
}

type Place = Omit<Words, 'text'>;

/** What Docusaurus, VitePress and MyST call by name. */
export function named(name: string, title: Words): Box | undefined {
  const lower = name.toLowerCase();
  if (lower === 'figure' || lower === 'image')
    return title.text ? { kind: 'figure', url: title.text, options: new Map() } : undefined;
  if (OPENING.test(lower)) return { kind: 'details', title, open: false };
  if (lower === 'grid') return { kind: 'columns', each: false };
  if (lower === 'grid-item') return { kind: 'column' };
  if (THROUGH.test(lower)) return { kind: 'through' };
  const tone = lower === 'admonition' ? 'note' : toneOf(lower);
  if (!tone) return undefined;
  return {
    kind: 'callout',
    tone,
    title: title.text ? title : { ...title, text: namedBy(lower), isName: true },
  };
}

/** A `div` of Pandoc by one name, which may be that of a kind of ours. */
function divNamed(name: string, words: Words): Open['box'] {
  const box = classed(`.${name}`, words);
  const isPlain = box !== 'note' && box !== 'hidden' && box.kind === 'through';
  return isPlain && !LOOKS.test(name) ? undefined : box;
}

/** A `div` with classes and attributes. */
function classed(inner: string, words: Words): Box | 'note' | 'hidden' {
  const classes = [...inner.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
  const has = (...names: string[]) => names.some((name) => classes.includes(name));
  const title = { ...words, text: attribute(inner, 'title|summary') ?? words.text };
  if (has('notes')) return 'note';
  if (has('hidden', 'content-hidden')) return 'hidden';
  const callout = classes.flatMap((name) => /^callout-(\w+)$/.exec(name)?.[1] ?? [])[0];
  const tone = callout === undefined ? undefined : (toneOf(callout) ?? 'note');
  if (tone && attribute(inner, 'collapse') === 'true')
    return { kind: 'details', title, open: false };
  if (tone) return { kind: 'callout', tone, title };
  const [only = '', more] = classes;
  if (!more && toneOf(only)) return named(only, title) ?? { kind: 'through' };
  if (has('columns', 'grid', 'row')) return { kind: 'columns', each: false };
  if (classes.some((name) => /^(?:column|(?:g-)?col(?:-\w+)*)$/.test(name)))
    return { kind: 'column' };
  if (/layout-ncol=["']?[2-9]|layout=["']?\[/.test(inner)) return { kind: 'columns', each: true };
  return { kind: 'through' };
}

const attribute = (inner: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|\\s)(?:${name})=(?:"([^"]*)"|'([^']*)'|([^\\s"']+))`).exec(inner);
  return found?.[1] ?? found?.[2] ?? found?.[3];
};

/** Behind a name: `[words]`, `{title="words"}`, or words. */
function titleIn(after: string, place: Place): Words {
  const label = /^\s*\[(.*)\]/.exec(after);
  if (label) return { ...place, text: label[1] ?? '', column: place.column + 1 };
  const title = attribute(BRACES.exec(after.trim())?.[1] ?? '', 'title');
  if (title !== undefined) return { ...place, text: title };
  const end = after.trimEnd();
  const words = end.endsWith('}') ? end.slice(0, end.lastIndexOf('{')) : end;
  return wordsAfter(
    words.replace(/^\s*\|/, (sign) => ' '.repeat(sign.length)),
    0,
    place,
  );
}

function wordsAfter(text: string, length: number, { line, column }: Place): Words {
  const words = text.slice(length);
  return { text: words.trim(), line, column: column + length + Math.max(0, words.search(/\S/)) };
}
