/** A merge that nobody has settled: both versions are read, without the marks between them. */
import type { Finding } from '../shortcode/finding';
import type { IsFree } from '../source/ranges';

const CONFLICT =
  /^(<{7} [^\n]*)\n[\s\S]{0,20000}?^(?:(\|{7}(?: [^\n]*)?)\n[\s\S]{0,20000}?^)?(={7})[ \t]*\n[\s\S]{0,20000}?^(>{7} [^\n]*)$/dgm;

export function findConflicts(text: string, isFree: IsFree): Finding[] {
  if (!text.includes('<<<<<<< ')) return [];
  return [...text.matchAll(CONFLICT)].flatMap(({ index, 1: example = '', indices }) => {
    if (!isFree(index)) return [];
    const left = { code: 'conflictLeft', kind: 'conflict', example, at: index } as const;
    const marks = (indices ?? []).slice(1).flatMap((place) => (place ? [place] : []));
    return marks.map(([start, end], i) => ({ start, end, text: '', ...(i === 0 && { left }) }));
  });
}
