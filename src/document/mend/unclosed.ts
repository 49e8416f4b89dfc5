/** Fences and comments that are never closed: they end where they were meant to, and take in no more than that. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Edit } from '../source/edits';

export interface Unclosed {
  code: 'fenceUnclosed' | 'commentUnclosed';
  /** Of the line that opens it. */
  start: number;
  length: number;
  /** Where it ends now. */
  end: number;
  /** What ends it there; it is closed by the parser where the text ends. */
  edit?: Edit;
}

const FENCE = /^(`{3,}|~{3,})/;
/** A line of signs that was meant to close a fence. */
const NEARLY = /^([\s>]*)(?:`{3,}|~{3,})[ \t]*$/;
/** `# ` begins a comment in many languages, `## ` in few. */
const HEADING = /^#{2,6}[ \t]+\S/;
/** What was meant to close a comment. */
const NEARLY_COMMENT = /(?:--\s+>|-?[—–]>|(?<=\s)->|--!>)\s*$/;

/** Those in `text`, which `root` was parsed from, in order. */
export function findUnclosed(root: Root, text: string): Unclosed[] {
  const found: Unclosed[] = [];
  visit(root, ['code', 'html'], (node) => {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    const offset = start.offset;
    const lines = text.slice(offset, end.offset).split('\n');
    const isOpen = node.type === 'code' ? isOpenFence(lines) : isOpenComment(lines);
    if (!isOpen) return;
    const edit = node.type === 'code' ? closeFence(lines) : closeComment(lines);
    found.push({
      code: node.type === 'code' ? 'fenceUnclosed' : 'commentUnclosed',
      ...{ start: offset, length: lines[0]?.length ?? 1 },
      end: edit ? offset + edit.start : end.offset,
      edit: edit && { ...edit, start: offset + edit.start, end: offset + edit.end },
    });
  });
  return found;
}

function isOpenFence(lines: readonly string[]): boolean {
  const fence = FENCE.exec(lines[0] ?? '')?.[1];
  if (!fence || lines.length === 1) return fence !== undefined;
  const last = (lines.at(-1) ?? '').replace(/^[\s>]*/, '').trimEnd();
  return last.length < fence.length || last !== fence.charAt(0).repeat(last.length);
}

/** Offsets count from the first line. */
function closeFence(lines: readonly string[]): Edit | undefined {
  const fence = FENCE.exec(lines[0] ?? '')?.[1] ?? '';
  let [at, shown] = [0, 0];
  for (const [i, line] of lines.entries()) {
    const [, indent] = (i > 0 && NEARLY.exec(line)) || [];
    if (indent !== undefined) return { start: at, end: at + line.length, text: indent + fence };
    const opens = i > 1 && !lines[i - 1]?.trim() && HEADING.test(line);
    if (opens) return { start: shown, end: shown, text: `\n${fence}` };
    if (line.trim()) shown = at + line.length;
    at += line.length + 1;
  }
  return undefined;
}

const isOpenComment = (lines: readonly string[]): boolean =>
  /^<!--/.test(lines[0] ?? '') && !lines.join('\n').includes('-->');

function closeComment(lines: readonly string[]): Edit | undefined {
  let at = 0;
  for (const line of lines) {
    const nearly = NEARLY_COMMENT.exec(line);
    if (nearly) return { start: at + nearly.index, end: at + line.length, text: '-->' };
    if (!line.trim()) return { start: at - 1, end: at - 1, text: ' -->' };
    at += line.length + 1;
  }
  return undefined;
}
