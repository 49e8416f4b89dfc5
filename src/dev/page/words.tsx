/** Words of a scene, each at its time: a click goes there. */
import type { KeyboardEvent } from 'react';
import { momentAt } from './moment';
import { usePlayed } from './playing';
import { useSay } from './say';
import { spanStyle, toPx } from './scale';
import type { TrackOf } from './track';

export function Words({ timed, seek }: TrackOf) {
  const { strip: say } = useSay().dev;
  const words = timed.captions.flatMap(({ words }) => words.filter(({ names }) => !names));
  const now = usePlayed((player) => {
    const { localMs } = momentAt({ scenes: [timed] }, player.frame());
    if (localMs < 0 || localMs >= timed.durationMs) return -1;
    return words.findLastIndex(({ startMs }) => startMs <= localMs);
  });
  return (
    <fieldset className="dv-row dv-words" aria-label={say.words} onKeyDown={moveFocus}>
      {words.map(({ text, startMs, endMs }, i) => (
        <button
          type="button"
          // biome-ignore lint/suspicious/noArrayIndexKey: a word is its number
          key={i}
          className={
            isTight(text, (words[i + 1]?.startMs ?? endMs) - startMs) ? 'dv-tight' : undefined
          }
          tabIndex={i === Math.max(0, now) ? 0 : -1}
          aria-current={i === now ? 'true' : undefined}
          style={spanStyle(startMs, words[i + 1]?.startMs ?? endMs)}
          onClick={() => seek(timed.startMs + startMs)}
        >
          {text}
        </button>
      ))}
    </fieldset>
  );
}

/** px that a letter takes at the size of words, about. */
const LETTER = 7.4;

const isTight = (text: string, ms: number): boolean => text.length * LETTER + 8 > toPx(ms);

/** Arrows go from word to word, where one has the focus. */
function moveFocus(event: KeyboardEvent): void {
  const by = { ArrowLeft: 'previousElementSibling', ArrowRight: 'nextElementSibling' } as const;
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  event.preventDefault();
  const next = event.target instanceof Element ? event.target[by[event.key]] : undefined;
  if (next instanceof HTMLElement) next.focus();
}
