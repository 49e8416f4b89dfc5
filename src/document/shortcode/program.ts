/** Lines of a program among the words: imports and exports of MDX, files that another tool would put in. */
import type { IsFree } from '../source/ranges';
import type { Finding } from './finding';

const IMPORT =
  /^import\s+(?:type\s+)?(?:[\w$*]+(?:\s+as\s+\w+)?|\{[^{}]*\})(?:\s*,\s*(?:[\w$*]+(?:\s+as\s+\w+)?|\{[^{}]*\}))?\s+from\s+(["'])[^"'\n]+\1;?[ \t]*$|^import\s+(["'])[^"'\n]+\2;?[ \t]*$/gm;
const EXPORT =
  /^export\s+(?:const|let|var)\s+[\w$]+[\s\S]|^export\s+default\s+(?:async\b|class\b|function\b|[({]|[\w$]+;?[ \t]*$)|^export\s+(?:async\s+)?function\s*\*?\s*[\w$]+\s*\(|^export\s+\{[^{}]*\}/gm;
/** `--8<-- "file"`, `<<< @/file.ts`, `!include file` */
const INCLUDE =
  /^[ \t]*(?:-{1,2}8<-{1,2}[ \t]*"[^"\n]*"|<<<[ \t]+@?[\w./-]+\S*.*|!include\b.*)$/gim;
/** Lines of a program that are looked for its end. */
const LONGEST = 400;

export function findProgram(text: string, isFree: IsFree): Finding[] {
  const found = (start: number, end: number, kind: string): Finding[] => {
    const example = text.slice(start, end).trim().split('\n')[0] ?? '';
    const left = {
      code: 'programLeftOut',
      kind,
      example: example.slice(0, 60),
      at: start,
    } as const;
    return isFree(start) && beginsBlock(text, start) ? [{ start, end, text: '', left }] : [];
  };
  const imports = [...text.matchAll(IMPORT)].flatMap(({ 0: all, index }) =>
    found(index, index + all.length, 'program'),
  );
  const exports = [...text.matchAll(EXPORT)].flatMap(({ index }) =>
    found(index, endOfBlock(text, index), 'program'),
  );
  const includes = [...text.matchAll(INCLUDE)].flatMap(({ 0: all, index }) =>
    isFree(index) ? found(index, index + all.length, 'include') : [],
  );
  return [...imports, ...exports, ...includes];
}

/** A sentence may begin a line with such words; a program stands apart from sentences. */
function beginsBlock(text: string, start: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1));
  return (
    line.trim() === '' ||
    /^(?:import|export|---|\}|[ \t]*(?:-{1,2}8<|<<<|!include))/.test(line) ||
    /;\s*$/.test(line)
  );
}

/** An export ends where its brackets do: at an empty line after as many closing as opening ones. */
function endOfBlock(text: string, start: number): number {
  let [depth, at] = [0, start];
  for (let i = 0; i < LONGEST && at < text.length; i++) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    const line = text.slice(at, end);
    if (i > 0 && depth <= 0 && !line.trim()) return at;
    depth += (line.match(/[{([]/g)?.length ?? 0) - (line.match(/[})\]]/g)?.length ?? 0);
    at = end + 1;
  }
  return Math.min(at, text.length);
}
