/** Prose only: its bold phrases appear at their words. */
import type { SceneBase, Step } from '../scene/define';
import type { Shown } from '../scene/draft';

export function statementOf(narration: SceneBase['narration']): { shown: Shown; steps: Step[] } {
  const terms = narration.flatMap(({ text, terms }) =>
    terms.map(({ start, end }) => text.slice(start, end)),
  );
  return {
    shown: { kind: 'statement', terms },
    steps: terms.map((text, term) => ({ text, term })),
  };
}
