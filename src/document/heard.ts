/** What was left out many times is said once, where it happened first. */

import type { Position } from 'unist';
import type { Report } from '../problem/problem';

type Counted = 'htmlLeftOut' | 'htmlUnclosed' | 'componentsLeftOut';

export interface Heard {
  /** `example` is what the first of the kind looks like. */
  add(code: Counted, kind: string, example: string, position: Position): void;
  tell(report: Report): void;
}

export function openHeard(): Heard {
  const found = new Map<
    string,
    { code: Counted; example: string; position: Position; count: number }
  >();
  return {
    add(code, kind, example, position) {
      const key = `${code} ${kind}`;
      const now = { code, example, position, count: 1 };
      const before = found.get(key) ?? { ...now, count: 0 };
      const isFirst = (position.start.offset ?? 0) < (before.position.start.offset ?? 0);
      found.set(key, { ...(isFirst ? now : before), count: before.count + 1 });
    },
    tell(report) {
      for (const { code, example, position, count } of found.values()) {
        const { line, column } = position.start;
        report(code, { line, column }, example, count);
      }
    },
  };
}
