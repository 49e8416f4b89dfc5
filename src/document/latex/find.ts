/** LaTeX among Markdown, as Pandoc passes it on: what it says becomes Markdown, what it only sets is left out. */
import type { Finding } from '../shortcode/finding';
import type { IsFree } from '../source/ranges';
import { type Call, callAt } from './arguments';
import { meaningOf } from './commands';
import { findEnvironments } from './environments';

/** No path, and no word with such a sign in it: behind a word it has an argument. */
const COMMAND = /(?<![\\:/])(?:(?<![\w.-])|(?=\\[A-Za-z]+\*?[[{]))\\([A-Za-z]+)\*?/g;
/** bookdown: `\\@ref(fig:name)` */
const REFERENCE = /\\@ref\([\w:-]+\)/g;

/** Letters of a line before a picture that are looked at. */
const MOST_INDENT = 80;

export function findLatex(text: string, isFree: IsFree): Finding[] {
  if (!text.includes('\\')) return [];
  const { findings, isLiteral, listsAt } = findEnvironments(text, isFree);
  const commands = [...text.matchAll(COMMAND)].flatMap((match): Finding[] =>
    isFree(match.index) && !isLiteral(match.index) ? commandAt(text, match, listsAt) : [],
  );
  const references = [...text.matchAll(REFERENCE)].flatMap(({ index, 0: all }): Finding[] =>
    isFree(index) ? [cutOut(text, index, index + all.length, '@ref', true)] : [],
  );
  return [...findings, ...commands, ...references];
}

function commandAt(
  text: string,
  { index: start, 0: all, 1: name = '' }: RegExpExecArray,
  listsAt: (offset: number) => string[],
): Finding[] {
  const from = start + all.length;
  const meaning = meaningOf(name);
  if (!meaning) return [];
  if (meaning.kind === 'silent' || meaning.kind === 'lost') {
    const call = callAt(text, from, meaning.takes);
    if (call.args.length < meaning.takes) return [];
    return [cutOut(text, start, call.end, name, meaning.kind === 'lost')];
  }
  if (meaning.kind === 'sign') {
    const end = text.startsWith('{}', from) ? from + 2 : from;
    return [{ start, end, text: meaning.text }];
  }
  if (meaning.kind === 'item') return itemAt(text, start, from, listsAt(start));
  if (meaning.kind === 'marked') return marksAround(text, start, from, meaning);
  const call = callAt(text, from, meaning.kind === 'link' ? 2 : 1);
  const [first, second] = call.args;
  if (!first) return [];
  const address = text.slice(first.start, first.end).trim();
  if (meaning.kind === 'picture') {
    // Set in by four spaces it would be code.
    const indent = /(?<=(?:^|\n)) {4,}$/.exec(text.slice(Math.max(0, start - MOST_INDENT), start));
    const from = listsAt(start).length > 0 ? start : start - (indent?.[0].length ?? 0);
    return [{ start: from, end: call.end, text: `![](<${address}>)` }];
  }
  if (!second) return [];
  return [
    { start, end: second.start, text: '[' },
    { start: second.end, end: second.end + 1, text: `](${address.replaceAll('\\', '')})` },
  ];
}

/** What stands in the braces stays, between marks of Markdown. */
function marksAround(
  text: string,
  start: number,
  from: number,
  { open, close, before }: { open: string; close: string; before: number },
): Finding[] {
  const { args }: Call = callAt(text, from, before + 1);
  const last = args[before];
  if (!last) return [];
  if (last.start === last.end) return [{ start, end: last.end + 1, text: '' }];
  return [
    { start, end: last.start, text: open },
    { start: last.end, end: last.end + 1, text: close },
  ];
}

/** A command that has its line to itself leaves no line of words open. */
function cutOut(text: string, start: number, end: number, name: string, isLost: boolean): Finding {
  const left = {
    code: 'latexLeftOut',
    kind: isLost ? name : 'set',
    example: `\\${name}`,
    at: start,
  } as const;
  const space = /[ \t]*/y;
  space.lastIndex = end;
  const before = text.charAt(start - 1);
  const isFirst = before === '' || /\s/.test(before);
  const to = isFirst && !isLost ? end + (space.exec(text)?.[0].length ?? 0) : end;
  return { start: isLost && /[ ~]/.test(before) ? start - 1 : start, end: to, text: '', left };
}

/** `\item[Term] words`, in as many lists as are open. */
function itemAt(text: string, start: number, from: number, lists: readonly string[]): Finding[] {
  const { option, end } = callAt(text, from, 0);
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const at = text.slice(line, start).trim() ? start : line;
  const indent = '   '.repeat(Math.max(0, lists.length - 1));
  const mark = lists.at(-1) === 'enumerate' ? '1.' : '-';
  const term = option ? ` **${option}**` : '';
  const isApart = at === start && start > line;
  const space = /[ \t]*/y;
  space.lastIndex = end;
  const to = end + (space.exec(text)?.[0].length ?? 0);
  return [{ start: at, end: to, text: `${isApart ? '\n' : ''}${indent}${mark}${term} ` }];
}
