/** Sentences of a scene with the waves of their sound; where a problem stands, it is seen. */
import type { TimedLine } from '../../timeline/schema';
import { Icon } from './icon';
import { lineAt, momentAt } from './moment';
import { usePlayed } from './playing';
import { spanStyle } from './scale';
import type { TrackOf } from './track';

export function Sentences({ timed, beside, wrong, seek }: TrackOf) {
  const now = usePlayed((player) => lineNow(timed, player.frame()));
  return (
    <div className="dv-row dv-sentences">
      {timed.lines.map((line, i) => (
        <Sentence
          key={`${line.startMs}`}
          line={line}
          peaks={beside?.lines[i]?.peaks ?? []}
          isNow={i === now}
          isWrong={wrong.includes(i)}
          onClick={() => seek(timed.startMs + line.startMs)}
        />
      ))}
    </div>
  );
}

/** -1 where another scene is seen. */
function lineNow(timed: TrackOf['timed'], frame: number): number {
  const { scene, localMs } = momentAt({ scenes: [timed] }, frame);
  return scene === 0 && localMs >= 0 && localMs < timed.durationMs ? lineAt(timed, localMs) : -1;
}

interface Of {
  line: TimedLine;
  peaks: readonly number[];
  isNow: boolean;
  isWrong: boolean;
  onClick(): void;
}

function Sentence({ line, peaks, isNow, isWrong, onClick }: Of) {
  const { text, startMs, endMs } = line;
  return (
    <button
      type="button"
      tabIndex={isNow ? 0 : -1}
      className={isWrong ? 'dv-bad' : undefined}
      aria-current={isNow ? 'true' : undefined}
      style={spanStyle(startMs, endMs)}
      title={text}
      onClick={onClick}
    >
      <span>{text}</span>
      {isWrong && <Icon name="warning" />}
      <Wave peaks={peaks} />
    </button>
  );
}

const HEIGHT = 56;

function Wave({ peaks }: { peaks: readonly number[] }) {
  const bars = peaks.map((peak, i) => {
    const height = Math.max(3, peak * HEIGHT);
    return `M${i + 0.5} ${(HEIGHT - height) / 2}v${height.toFixed(1)}`;
  });
  return (
    <svg
      viewBox={`0 0 ${Math.max(1, peaks.length)} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={bars.join('')} />
    </svg>
  );
}
