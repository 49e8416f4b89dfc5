/** What was left out many times is said once, where it happened first. */

import type { Point } from 'unist';
import type { Report } from '../problem/problem';

type Counted =
  | 'htmlLeftOut'
  | 'htmlUnclosed'
  | 'componentsLeftOut'
  | 'shortcodesLeftOut'
  | 'programLeftOut'
  | 'latexLeftOut'
  | 'voiceLeftOut'
  | 'conflictLeft';

export interface Heard {
  /** `point` is one of the text as written; `example` is what the first of the kind looks like. */
  add(code: Counted, kind: string, example: string, point: Point): void;
  tell(report: Report): void;
}

export function openHeard(): Heard {
  const found = new Map<string, { code: Counted; example: string; point: Point; count: number }>();
  return {
    add(code, kind, example, point) {
      const key = `${code} ${kind}`;
      const now = { code, example, point, count: 1 };
      const before = found.get(key) ?? { ...now, count: 0 };
      const isFirst = (point.offset ?? 0) < (before.point.offset ?? 0);
      found.set(key, { ...(isFirst ? now : before), count: before.count + 1 });
    },
    tell(report) {
      for (const { code, example, point, count } of found.values()) {
        const { line, column } = point;
        report(code, { line, column }, example, count);
      }
    },
  };
}
