/** Slips of the pen in Markdown, where what was meant is sure: changed before anything is parsed. */
import type { Edit } from '../source/edits';
import type { IsFree } from '../source/ranges';

/** `##Heading`, `＃ Heading`, a space that is none behind a mark. */
const HEADING = /^( {0,3})(#{2,6})(?=[^\s#])(?![!:]?\s*$)/gm;
const WIDE_HEADING = /^( {0,3})(＃{1,6})[ \t\u3000\u00a0]*(?=\S)/gm;
const HARD_SPACE = /^((?:[ \t]|>)*(?:#{1,6}|[-*+]|\d{1,9}[.)]))[\u00a0\u3000]+/gm;
/** A list typed with the sign that lists are printed with. */
const BULLET = /^([ \t]*)[•●▪◦‣⁃][ \t\u00a0\u3000]+/gm;
/** `![A](my photo (1).png)`, `[B](two words.pdf "title")`, `![C](c.png =300x200)` */
const ADDRESS =
  /(!?)\[((?:[^[\]\n\\]|\\.){0,500})\]\(([^\n<>"“”「」]{1,500}?\.[a-zA-Z0-9]{2,5}(?:[?#][^\s()<>"“”]*)?)(\s+=\d*x\d*)?(\s+(?:"[^"\n]*"|'[^'\n]*'|“[^”\n]*”|„[^“”\n]*[“”]))?\)/g;
/** `[A]（b.png）` and `！[A](b.png)`: the signs of a Chinese keyboard. */
const WIDE_LINK =
  /([!！]?)\[((?:[^[\]\n]){0,500})\](?:（([^\s（）()]{1,500})）|\(([^\s（）()]{1,500})\))/g;
/** `[words](#a place)`, `[words]( #place)` */
const PLACE = /(?<=\]\()\s*#[^\n()<>]*\s[^\n()<>]*(?=\))/g;
/** `[words](https://…` at the end of a line. */
const OPEN_LINK = /\]\(https?:\/\/[^\s()<>]+(?=[ \t]*$)/gm;
/** Files that are linked to. */
const FILE = /\.(?:docx?|gif|html?|jpe?g|md|mp[34]|pdf|png|pptx?|svg|txt|xlsx?|zip)(?:[?#]\S*)?$/i;
const WIDE_ADDRESS = /^(?:https?:|[\w./#-]+\.\w{2,5}$|#)/;
/** `#Heading` */
const TIGHT_HEADING = /^#(?=[\p{L}\p{N}])(?!\S*#)/gmu;
/** `a. words` below an item, which Markdown takes for words that go on. */
const LETTERED = /^([ \t]{2,})([a-z])[.)][ \t]+(?=\S)/gm;
/** Letters between one and the next. */
const MOST_APART = 1000;
/** `[words][name.of.it]`, where nothing in the text says what the name stands for. */
const UNKNOWN_NAME = /(?<![\w\])`!])\[([^[\]\n]{1,200})\]\[([A-Za-z][\w.:/-]{2,100})\](?![[(:])/g;
const DEFINED = /^[ \t>]{0,6}\[([^[\]\n]{1,200})\]:/gm;
/** `[words] (https://…)` */
const APART = /\](?: )(?=\((?:https?:\/\/|mailto:)[^\s()]+\))/g;
/** A tag whose `>` stands in a line of its own, which Markdown takes for a quote. */
const TAG_END =
  /<[a-z][\w-]*(?:(?:[ \t]+|[ \t]*\n[ \t]*)[\w:@-]+(?:=(?:"[^"<>\n]*"|'[^'<>\n]*'|[^\s"'<>]+))?){1,40}([ \t]*\n[ \t]*)>/g;

export function findSlips(text: string, isFree: IsFree): Edit[] {
  const each = (pattern: RegExp, change: (match: RegExpExecArray) => Edit[]): Edit[] =>
    [...text.matchAll(pattern)].flatMap((match) => (isFree(match.index) ? change(match) : []));
  return [
    ...each(HEADING, ({ index, 0: all }) => [put(index + all.length, 0, ' ')]),
    ...each(WIDE_HEADING, ({ index, 0: all, 1: indent = '', 2: marks = '' }) => [
      put(index, all.length, `${indent}${'#'.repeat(marks.length)} `),
    ]),
    ...each(HARD_SPACE, ({ index, 0: all, 1: mark = '' }) => [
      put(index + mark.length, all.length - mark.length, ' '),
    ]),
    ...each(BULLET, ({ index, 0: all, 1: indent = '' }) => [put(index, all.length, `${indent}- `)]),
    ...nameEdits(text, isFree),
    ...letterEdits(text, isFree),
    ...each(TAG_END, ({ index, 0: all, 1: end = '' }) => [
      put(index + all.length - 1 - end.length, end.length, ''),
    ]),
    ...each(APART, ({ index }) => [put(index + 1, 1, '')]),
    ...each(ADDRESS, addressEdits),
    ...each(PLACE, ({ index, 0: all }) => [
      put(index, all.length, `#${all.trim().slice(1).trim().replace(/\s+/g, '-')}`),
    ]),
    ...each(OPEN_LINK, ({ index, 0: all }) => [put(index + all.length, 0, ')')]),
    ...each(WIDE_LINK, wideEdits),
    ...each(TIGHT_HEADING, ({ index }) =>
      isTightStyle(text) && standsApart(text, index) ? [put(index + 1, 0, ' ')] : [],
    ),
  ];
}

/** Those that go on from `a` are items. */
function letterEdits(text: string, isFree: IsFree): Edit[] {
  const found = [...text.matchAll(LETTERED)].filter(({ index }) => isFree(index));
  const follows = (one: RegExpExecArray | undefined, next: RegExpExecArray | undefined) =>
    one !== undefined &&
    next !== undefined &&
    next[1] === one[1] &&
    next.index - one.index < MOST_APART &&
    next[2]?.charCodeAt(0) === (one[2]?.charCodeAt(0) ?? 0) + 1;
  let isOpen = false;
  return found.flatMap((match, i) => {
    isOpen =
      (match[2] === 'a' && follows(match, found[i + 1])) ||
      (isOpen && follows(found[i - 1], match));
    return isOpen ? [put(match.index + (match[1]?.length ?? 0), 0, '- ')] : [];
  });
}

/** The words stay. */
function nameEdits(text: string, isFree: IsFree): Edit[] {
  const found = [...text.matchAll(UNKNOWN_NAME)].filter(({ index }) => isFree(index));
  if (found.length === 0) return [];
  const fold = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase();
  const known = new Set([...text.matchAll(DEFINED)].map(({ 1: name = '' }) => fold(name)));
  return found.flatMap(({ index, 0: all, 1: words = '', 2: name = '' }) =>
    known.has(fold(name)) || known.has(fold(words))
      ? []
      : [put(index, 1, ''), put(index + words.length + 1, all.length - words.length - 1, '')],
  );
}

const put = (at: number, length: number, words: string): Edit => ({
  ...{ start: at, end: at + length, text: words },
});

function addressEdits(match: RegExpExecArray): Edit[] {
  const { index, 0: all, 1: mark = '', 2: words = '', 3: address = '', 4: size = '' } = match;
  const title = match[5] ?? '';
  const isCurly = /^\s+[“„]/.test(title);
  const hasSpace = /\s/.test(address.trim());
  if (!hasSpace && !size && !isCurly) return [];
  const isLink = !mark && hasSpace;
  if (!isBalanced(address) || (isLink && !(FILE.test(address) && standsFree(match)))) return [];
  const bracket = index + mark.length + words.length + 1;
  const width = /=(\d+)/.exec(size)?.[1];
  const straight = isCurly ? ` "${title.trim().slice(1, -1)}"` : title;
  const changed = put(
    bracket + 1,
    index + all.length - bracket - 1,
    `(<${address.trim()}>${straight})`,
  );
  // The width stands in the words, as other tools have it, and is read there.
  return width && mark ? [put(bracket, 0, `|${width}`), changed] : [changed];
}

/** An index behind a name is no link. */
const standsFree = ({ index, input }: RegExpExecArray): boolean =>
  !/[\p{L}\p{N}_\])]/u.test(input.charAt(index - 1));

/** False for an address that a bracket ends before its end. */
function isBalanced(address: string): boolean {
  let depth = 0;
  for (const sign of address) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function wideEdits({
  index,
  0: all,
  1: mark = '',
  2: words = '',
  3: wide,
  4: plain,
}: RegExpExecArray): Edit[] {
  if (mark !== '！' && wide === undefined) return [];
  if (wide !== undefined && !WIDE_ADDRESS.test(wide)) return [];
  const bracket = index + mark.length + words.length + 1;
  const address = put(bracket + 1, index + all.length - bracket - 1, `(${wide ?? plain ?? ''})`);
  return mark ? [put(index, 1, '!'), address] : [address];
}

/** A lone "#Heading" may be a tag, but not where headings are written so. */
const isTightStyle = (text: string): boolean =>
  /^ {0,3}##+[^\s#]/m.test(text) ||
  (/^\s*#[\p{L}\p{N}][^#\n]*(?:\n|$)/u.test(text) && !/^# /m.test(text));

const standsApart = (text: string, start: number): boolean =>
  /(?:^|\n)[ \t]*\n$/.test(text.slice(Math.max(0, start - 200), start)) ||
  !text.slice(0, start).trim();
