/** Beside the player: the source of the scene that is seen, or all that is wrong with the document. */
import type { Live, LiveProblem } from '../data';
import { Problems } from './problems';
import { Proposed } from './proposal';
import { useSay } from './say';
import { Source } from './source';

interface Of {
  live: Live;
  problems: readonly LiveProblem[];
  showsAll: boolean;
}

export function Side({ live, problems, showsAll }: Of) {
  const { dev } = useSay();
  const isList = showsAll && problems.length > 0;
  return (
    <section className="dv-side" aria-label={isList ? dev.allProblems : dev.source}>
      {isList ? <Problems problems={problems} /> : <Source live={live} problems={problems} />}
      <Proposed live={live} />
    </section>
  );
}
