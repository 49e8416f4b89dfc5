/** Directives of MyST in fences of code: ```` ```{note} ````. Those that hold words are read as words, code stays code. */
import { type Box, blank, type Draft, FENCE, isEmpty, markBox, rewrite, textLines } from './draft';
import { named } from './fences';
import { takeOptions } from './options';

const INFO = /^\{([\w:-]+)\}[ \t]*(.*)$/;
/** `smart header="words"` of javascript.info. */
const HEADED = /^(smart|warn|ask)(?:[ \t]+header="(.*)")?$/;
/** `(name)=`: what links lead to. */
const LABEL = /^\([\w.:/ -]+\)=\s*$/;
const CODE = /^(?:code|code-block|code-cell|sourcecode|literalinclude)$/;

export function readMyst(draft: Draft, from = 0, until = draft.lines.length): void {
  for (let index = from; index < until; index++) {
    const line = draft.lines[index] ?? '';
    const [, fence = '', info = ''] = FENCE.exec(line) ?? [];
    const [, name = '', words = ''] = INFO.exec(info.trim()) ?? headed(info.trim());
    if (draft.isText[index] && LABEL.test(line)) blank(draft, index);
    if (!fence) continue;
    const end = endOf(draft, index, until, fence);
    if (name && end < until) readOne(draft, index, end, name, words);
    index = end;
  }
}

const headed = (info: string): readonly (string | undefined)[] => HEADED.exec(info) ?? [];

function endOf({ lines }: Draft, from: number, until: number, fence: string): number {
  for (let index = from + 1; index < until; index++) {
    const bare = lines[index]?.replace(/^[\s>]*/, '').trimEnd() ?? '';
    if (bare.length >= fence.length && bare === fence.charAt(0).repeat(bare.length)) return index;
  }
  return until;
}

function readOne(draft: Draft, from: number, end: number, name: string, words: string): void {
  const line = draft.lines[from] ?? '';
  if (CODE.test(name)) {
    const before = line.slice(0, line.indexOf('{'));
    takeOptions(draft, from + 1, end);
    draft.cut.add(from + 1);
    rewrite(draft, from, `${before}${words || 'text'}`);
    return;
  }
  const place = { line: from + 1, column: Math.max(1, line.lastIndexOf(words) + 1) };
  const box = boxOf(name, { ...place, text: words });
  if (!box) return;
  const options = takeOptions(draft, from + 1, end);
  const inside = textLines(draft.lines.slice(from + 1, end));
  inside.forEach((isText, i) => {
    draft.isText[from + 1 + i] = isText && !isEmpty(draft, from + 1 + i);
  });
  const isClosed = /dropdown|toggle/.test(options.get('class') ?? '') && box.kind === 'callout';
  const opens: Box = isClosed ? { kind: 'details', title: box.title, open: false } : box;
  markBox(draft, from, end, opens.kind === 'figure' ? { ...opens, options } : opens);
  readMyst(draft, from + 1, end);
}

function boxOf(name: string, words: Parameters<typeof named>[1]): Box | undefined {
  if (/^(?:epigraph|pull-quote|margin|sidebar|aside|prf:\w+|exercise|solution)$/.test(name))
    return { kind: 'through' };
  return named(name, words);
}
