/** What became of nothing, and of which no problem tells: told here, so that nothing is lost silently. */
import { placeOf } from '../document/place';
import type { Document } from '../document/schema';
import type { Problems } from '../problem/problem';
import { wordsOf } from './account';
import type { Ledger } from './ledger';

/** Reports every piece that is neither shown, spoken, a note nor a reference, unless a problem stands at it. */
export function reportLeft({ root }: Document, ledger: Ledger, problems: Problems): void {
  const told = problems.list.map(({ line }) => line);
  for (const { node, fate } of ledger.pieces(root)) {
    const { start, end } = node.position ?? {};
    if (fate || !start || !end) continue;
    if (told.some((line) => line >= start.line && line <= end.line)) continue;
    problems.report('leftOut', placeOf(node), wordsOf(node));
  }
}
