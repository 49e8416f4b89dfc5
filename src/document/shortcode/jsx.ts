/** Tags of JSX and Vue that are no HTML become HTML, which is read later: without what a program would put in. */
import { LEFT_OUT } from '../html/elements';
import type { IsFree } from '../source/ranges';
import type { Finding } from './finding';

/** Characters of a tag, at most. */
const LONGEST = 2000;
const COMMENT = /\{\s*\/\*[\s\S]{0,2000}?\*\/\s*\}/y;
const NAME = /<(\/?)([A-Za-z][\w-]*(?:[.:][\w-]+)*)?/y;
const SPACE = /\s+/y;
const END = /\s*(\/?)>/y;
const PLAIN = /([A-Za-z_:][\w.:-]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`{}]+))?/y;
const OTHER = /[@#:.\w-][\w@#:.\-[\]]*(?:\s*=\s*("[^"]*"|'[^']*'))?/y;
const VALUE = /([A-Za-z_:][\w.:-]*)\s*=\s*(?=\{)/y;

interface Reading {
  /** What is kept of the tag. */
  html: string;
  end: number;
  isForeign: boolean;
}

export function findJsx(text: string, isFree: IsFree): Finding[] {
  const findings: Finding[] = [];
  for (const { index: start, 0: sign } of text.matchAll(/<(?=[A-Za-z/>])|\{\s*\/\*/g)) {
    // What a link leads to is no tag: `[a](<an address>)`.
    if (!isFree(start) || text.endsWith('](', start)) continue;
    if (sign !== '<') {
      const [comment] = match(COMMENT, text, start) ?? [];
      if (comment) findings.push({ start, end: start + comment.length, text: '' });
      continue;
    }
    const tag = readTag(text, start);
    if (tag?.isForeign) findings.push({ start, end: tag.end, text: tag.html });
  }
  return findings;
}

/** The tag at `start`; undefined when it is none. */
function readTag(text: string, start: number): Reading | undefined {
  const [opening, slash = '', name] = match(NAME, text, start) ?? [];
  if (!opening) return undefined;
  let at = start + opening.length;
  const kept: string[] = [];
  const plain = name && plainName(name);
  let isForeign = name === undefined || name !== plain;
  for (;;) {
    const end = match(END, text, at);
    if (end) {
      const html = plain ? `<${slash}${[plain, ...kept].join(' ')}${end[1] && ' /'}>` : '';
      return { html, end: at + end[0].length, isForeign };
    }
    const space = match(SPACE, text, at)?.[0].length ?? 0;
    const part = space > 0 && at - start < LONGEST ? readAttribute(text, at + space) : undefined;
    // A fragment is `<>`, and nothing else has no name.
    if (!part || !name) return undefined;
    isForeign ||= part.isForeign;
    if (part.html) kept.push(part.html);
    at = part.end;
  }
}

/** A name that is no element of HTML: `<Form>` is none, though HTML has one. */
function plainName(name: string): string {
  const plain = name.replace(/[.:]/g, '-');
  const isComponent = /^[A-Z].*[a-z]/.test(plain);
  return isComponent && LEFT_OUT.has(plain.toLowerCase()) ? `${plain}-` : plain;
}

function readAttribute(text: string, at: number): Reading | undefined {
  const value = match(VALUE, text, at);
  const braces = value ? at + value[0].length : at;
  if (text[braces] === '{') {
    const end = endOfBraces(text, braces);
    if (end === undefined) return undefined;
    const quoted = /["'`]([^"'`\n<>]*)["'`]/.exec(text.slice(braces, end))?.[1];
    // A file that a program is asked for is named in it.
    const isAddress = value && /^(?:src|href)$/i.test(value[1] ?? '') && quoted;
    return { html: isAddress ? `${value[1]}="${quoted}"` : '', end, isForeign: true };
  }
  const plain = match(PLAIN, text, at);
  if (plain && /^[\s/>]/.test(text.slice(at + plain[0].length)))
    return { html: plain[0], end: at + plain[0].length, isForeign: false };
  const other = match(OTHER, text, at);
  return other && { html: '', end: at + other[0].length, isForeign: true };
}

/** Behind the brace that closes the one at `at`. */
function endOfBraces(text: string, at: number): number | undefined {
  let depth = 0;
  const most = Math.min(text.length, at + LONGEST);
  for (let i = at; i < most; i++) {
    if (text[i] === '{') depth += 1;
    if (text[i] === '}') depth -= 1;
    if (depth === 0) return i + 1;
  }
  return undefined;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
