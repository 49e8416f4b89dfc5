/** LaTeX: what stands between the beginning and the end of its document, as slides in Markdown have it among their words (document/latex/). */
import { stringify } from 'yaml';
import { callAt } from '../document/latex/arguments';
import { deck } from './deck/deck';
import { mayBeText } from './length';
import type { Reader } from './reader';

const ROUGH =
  'LaTeX was read without its packages, most of its macros, and what it cites: read over what was made of it.';

export const latex: Reader = {
  name: 'LaTeX',
  endings: ['tex', 'latex'],
  async read(bytes) {
    mayBeText(bytes);
    const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
    const read = await deck.read(new TextEncoder().encode(markdownOf(text)));
    return { ...read, remarks: [...read.remarks, ROUGH] };
  },
};

/** Environments in which every sign is meant. */
const VERBATIM = /(\\begin\{(verbatim|Verbatim|lstlisting|minted)\*?\}[\s\S]*?\\end\{\2\*?\})/;
/** A comment with its line, where it has one to itself. */
const COMMENT = /^[ \t]*%.*\n|(?<!\\)%.*$/gm;

function markdownOf(source: string): string {
  const text = outsideVerbatim(source, (part) => part.replace(COMMENT, ''));
  const [, body = text] = /\\begin\{document\}([\s\S]*?)(?:\\end\{document\}|$)/.exec(text) ?? [];
  const fields = { title: fieldOf(text, 'title'), author: fieldOf(text, 'author') };
  const front = Object.entries(fields).filter(([, value]) => value);
  const head = front.length > 0 ? `---\n${stringify(Object.fromEntries(front))}---\n\n` : '';
  return (
    head +
    outsideVerbatim(withMacros(body, text), (part) => plainSigns(withoutCalls(inBraces(part))))
  );
}

/** `{\\em words}` of older LaTeX, and what is written for it today; sizes and faces of letters say nothing. */
const GROUP =
  /\{\s*\\(em|it|itshape|sl|bf|bfseries|tt|ttfamily|tiny|scriptsize|footnotesize|small|normalsize|large|Large|LARGE|huge|Huge|sc|scshape|rm|sf)(?![A-Za-z])\s*((?:\\.|[^{}\\]|\{[^{}]*\})*)\}/g;
const FACES: Readonly<Record<string, string>> = {
  ...{ em: 'emph', it: 'emph', itshape: 'emph', sl: 'emph' },
  ...{ bf: 'textbf', bfseries: 'textbf', tt: 'texttt', ttfamily: 'texttt' },
};
const inBraces = (text: string): string =>
  text.replace(GROUP, (_, name: string, words: string) => {
    const face = FACES[name];
    return face ? `\\${face}{${words.trim()}}` : words;
  });

/** Who wrote it, which stands at its head, and what is set otherwise: how many arguments go with each, and which one stays. */
const CALLS: Readonly<Record<string, readonly [takes: number, stays?: number]>> = {
  ...Object.fromEntries(
    'title author date authorrunning titlerunning institute affiliation address email orcidID'
      .split(' ')
      .map((name) => [name, [1]] as const),
  ),
  multirow: [3, 2],
  makecell: [1, 0],
  keywords: [1, 0],
  // Letters of another size, in braces of their own.
  ...Object.fromEntries(
    'tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge'
      .split(' ')
      .map((name) => [name, [1, 0]] as const),
  ),
};
const CALL = new RegExp(`\\\\(${Object.keys(CALLS).join('|')})(?![A-Za-z])\\*?`, 'g');

/** Within a cell or a row of names no line ends. */
const inLine = (words: string): string =>
  words
    .replace(/\\(?:begin|end)\{tabular\}(?:\[\w*\])?(?:\{(?:[^{}]|\{[^{}]*\})*\})?/g, '')
    .replace(/\s*\\and\b/g, ',')
    .replaceAll('\\\\', ' ');

function withoutCalls(text: string): string {
  let done = '';
  let from = 0;
  for (const { 0: all, 1: name = '', index } of text.matchAll(CALL)) {
    const [takes, stays] = CALLS[name] ?? [0];
    const { args, end } = callAt(text, index + all.length, takes);
    if (index < from || args.length < takes) continue;
    const kept = stays === undefined ? undefined : args[stays];
    const words = kept ? withoutCalls(text.slice(kept.start, kept.end)) : '';
    done += text.slice(from, index) + inLine(words);
    from = end;
  }
  return (done + text.slice(from)).replace(/\\setlength\s*\\\w+\s*\{[^{}]*\}/g, '');
}

function outsideVerbatim(text: string, change: (part: string) => string): string {
  // Two groups: each third part is the name of an environment.
  const parts = text.split(VERBATIM);
  return parts.map((part, i) => (i % 3 === 0 ? change(part) : i % 3 === 1 ? part : '')).join('');
}

/** What `\title{…}` says, in plain words; several authors with commas between them. */
function fieldOf(text: string, name: string): string {
  const at = new RegExp(`\\\\${name}(?![a-z])`).exec(text);
  const [arg] = at ? callAt(text, at.index + at[0].length, 1).args : [];
  if (!arg) return '';
  return text
    .slice(arg.start, arg.end)
    .replace(/\\(?:thanks|inst|footnote|email|orcidID)\{[^{}]*\}/g, '')
    .split(/\\and\b|\\And\b|\\AND\b/)
    .map((part) => plainSigns(part.split('\\\\')[0] ?? '').replace(/\\[a-zA-Z]+\*?|[{}$]/g, ''))
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(', ');
}

/** `\newcommand{\name}{words}` without arguments, and how often one may stand in another. */
const MACRO =
  /\\(?:(?:re|provide)?newcommand\*?|providecommand\*?|def)\s*\{?\\([A-Za-z]+)\}?\s*\{([^{}#]*(?:\{[^{}#]*\}[^{}#]*)*)\}/g;
const DEPTH = 3;

/** Macros of words alone as what they stand for. */
function withMacros(body: string, text: string): string {
  const macros = new Map(
    [...text.matchAll(MACRO)].map(([, name = '', words = '']) => [name, words]),
  );
  if (macros.size === 0) return body;
  const used = new RegExp(
    `\\\\(${[...macros.keys()].join('|')})(?![A-Za-z])(?:\\{\\}|(\\s)\\s*)?`,
    'g',
  );
  let done = body.replace(MACRO, '');
  for (let i = 0; i < DEPTH; i++)
    done = done.replace(used, (_, name: string, space = '') => (macros.get(name) ?? '') + space);
  return done;
}

/** A heading's command, apart from its words. */
const HEADING = /(\\(?:part|chapter|(?:sub){0,2}section|(?:sub)?paragraph)\*?)[ \t]+\{/g;
/** Quotes, dashes and spaces as they are printed; indents mean nothing. */
const plainSigns = (text: string): string =>
  text
    .replace(HEADING, '$1{')
    .replace(/^[ \t]+/gm, '')
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replace(/(?<!-)---(?!-)/g, '—')
    .replace(/(?<=\w)--(?=\w)/g, '–')
    .replace(/(?<!\\)~/g, ' ');
