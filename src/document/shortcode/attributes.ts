/** Lists of attributes as kramdown, Pandoc and others have them: `{: .right}`, `{#id .class width=300}`. */

import { wishOf } from '../html/media';
import type { ImageWish } from '../nodes';
import type { IsFree } from '../source/ranges';
import { type Finding, removal, standsAlone } from './finding';

export interface Wish extends ImageWish {
  /** Words for those who cannot see a picture, where those in its brackets are its caption. */
  alt?: string;
}

export interface AttributeFinding extends Finding {
  /** What it asks of the picture or block that it belongs to. */
  wish?: Wish;
}

const LIST = /\{(:?)[ \t]*([^{}\n]{0,2000})\}/y;
const PART =
  /(?:([#.][\p{L}\w:-]+)|([\w:@-]+)=(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s"'{}]+))|(-)|(refdef:?|toc|no_toc|footnotes))(?=\s|$|[.#])\s*/uy;
const KEPT = /\b(?:voice|draw|icon|ground)=(?:"[^"]*"|'[^']*'|[^\s"'{}]+)/g;
const GOOD_ID = /^[a-z][a-z0-9-]*$/;
/** `{::comment}…{:/comment}` */
const EXTENSION = /\{::comment\b[^{}\n]*\}[\s\S]{0,5000}?\{:\/(?:comment)?\}|\{:[:/][^{}\n]*\}/g;

interface Attributes {
  id?: string;
  named: Map<string, string>;
}

export function findAttributes(text: string, isFree: IsFree): AttributeFinding[] {
  const findings: AttributeFinding[] = [];
  for (const { index: start, 0: all } of text.matchAll(EXTENSION))
    if (isFree(start)) findings.push({ start, end: start + all.length, text: '' });
  for (const { index: start } of text.matchAll(/\{(?=[:#.\w-])/g)) {
    LIST.lastIndex = start;
    const [all, colon, inner = ''] = LIST.exec(text) ?? [];
    const attributes = all && isFree(start) ? parseList(inner) : undefined;
    if (all && attributes)
      findings.push(
        ...readList(text, { start, end: start + all.length }, colon === ':', attributes),
      );
  }
  return findings;
}

/** What a list says; undefined when it is none. */
function parseList(inner: string): Attributes | undefined {
  const named = new Map<string, string>();
  const classes: string[] = [];
  let id: string | undefined;
  PART.lastIndex = 0;
  while (PART.lastIndex < inner.length) {
    const [all, mark, key, a, b, c] = PART.exec(inner) ?? [];
    if (!all) return undefined;
    if (mark?.startsWith('#')) id = mark.slice(1);
    else if (mark) classes.push(mark.slice(1));
    else if (key) named.set(key.toLowerCase(), a ?? b ?? c ?? '');
  }
  if (inner.trim() === '') return undefined;
  return { id, named: named.set('class', [...classes, named.get('class') ?? ''].join(' ').trim()) };
}

function readList(
  text: string,
  { start, end }: { start: number; end: number },
  isKramdown: boolean,
  { id, named }: Attributes,
): AttributeFinding[] {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const isLast = /^[ \t]*#*[ \t]*(?:\n|$)/.test(text.slice(end, end + 200));
  // A directive has attributes of its own.
  if (/^[ \t]*:{2,}/.test(line) || /:[\w-]+(?:\[[^\]\n]*\])?$/.test(line)) return [];
  const wish = wishIn(named);
  if (/^[ \t]{0,3}#{1,6}[ \t]/.test(line) && isLast) {
    // Who says the section, its icon, and whether it is drawn, is read where there are headings (dialect/attributes.ts).
    const wishes = text.slice(start, end).match(KEPT) ?? [];
    const isKept = ([key, value]: [string, string]) =>
      !value || wishes.some((wish) => wish.startsWith(`${key}=`));
    const says = id !== undefined || wishes.length > 0;
    if (says && [...named].every(isKept) && !isKramdown) return [];
    const kept = [id !== undefined && GOOD_ID.test(id) && `#${id}`, ...wishes].filter(Boolean);
    const list = kept.length > 0 ? ` {${kept.join(' ')}}` : '';
    return [{ ...removal(text, start, end), text: list, wish }];
  }
  if (isKramdown && named.has('voice')) return voiceFindings(text, start, end);
  const before = text[start - 1] ?? '';
  const isNamed = isKramdown || id !== undefined || named.get('class') !== '';
  const isTied = /[)\]`]/.test(before) || (isNamed && /[*_~>]/.test(before));
  const isSure = isTied || (isNamed && (isLast || isKramdown || standsAlone(text, start, end)));
  if (!isSure) return [];
  const span = before === ']' ? openingOf(text, start - 1) : undefined;
  const around = span === undefined ? [] : spanFindings(span, start, named.get('class') ?? '');
  return [...around, { ...removal(text, start, end), wish }];
}

/** kramdown's list in the line below a heading is the heading's; what says who speaks anything else says it to nobody. */
function voiceFindings(text: string, start: number, end: number): AttributeFinding[] {
  const line = text.lastIndexOf('\n', start - 1);
  const above = text.slice(text.lastIndexOf('\n', line - 1) + 1, Math.max(0, line));
  const written = text.slice(start, end);
  const gone = removal(text, start, end);
  if (standsAlone(text, start, end) && /^ {0,3}#{1,6}[ \t].*[^}\s]\s*$/.test(above))
    return [{ start: line, end: line, text: ` {${written.match(KEPT)?.join(' ')}}` }, gone];
  return [{ ...gone, left: { code: 'voiceLeftOut', kind: 'voice', example: written, at: start } }];
}

function wishIn(named: Attributes['named']): Wish | undefined {
  const alt = (named.get('fig-alt') ?? named.get('alt'))?.trim();
  const wish = wishOf(named);
  return wish || alt ? { ...wish, ...(alt && { alt }) } : undefined;
}

/** Where the bracket that ends at `close` begins, when it is neither a link nor a picture. */
function openingOf(text: string, close: number): number | undefined {
  let depth = 0;
  for (let i = close; i >= Math.max(0, close - 2000); i--) {
    if (text[i] === '\n' && text[i - 1] === '\n') return undefined;
    if (text[i - 1] === '\\') continue;
    if (text[i] === ']') depth += 1;
    if (text[i] === '[') depth -= 1;
    if (depth === 0)
      return text[i - 1] === '!' || text[i - 1] === ']' || text[i + 1] === '^' ? undefined : i;
  }
  return undefined;
}

const TAGS: Readonly<Record<string, string>> = {
  ...{ mark: 'mark', highlight: 'mark', underline: 'u', ul: 'u', kbd: 'kbd', smallcaps: 'span' },
};

/** `[words]{.class}` are words. */
function spanFindings(open: number, start: number, classes: string): Finding[] {
  const tag = classes
    .split(/\s+/)
    .map((name) => TAGS[name])
    .find(Boolean);
  return [
    { start: open, end: open + 1, text: tag ? `<${tag}>` : '' },
    { start: start - 1, end: start, text: tag ? `</${tag}>` : '' },
  ];
}
