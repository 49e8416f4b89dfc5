/** The head of the page: title, formats, the way to the deck, how many problems there are. */
import { FORMAT_NAMES, type Format } from '../../format';
import { fillCounted } from '../../language/gaps';
import type { Live, LiveProblem } from '../data';
import { Icon } from './icon';
import { openDeck } from './keys';
import { usePlaying } from './playing';
import { useSay } from './say';

const RATIOS: Record<Format, string> = { landscape: '16:9', portrait: '9:16', square: '1:1' };

interface Of {
  live: Live;
  format: Format;
  onFormat(format: Format): void;
  problems: readonly LiveProblem[];
  /** Whether all of them are listed beside the player. */
  showsAll: boolean;
  onProblems(): void;
}

export function Head({ live: { timeline }, format, onFormat, problems, showsAll, onProblems }: Of) {
  const playing = usePlaying();
  const { lang, dev } = useSay();
  return (
    <header className="dv-head">
      <h1>{timeline.meta.title}</h1>
      <fieldset className="dv-formats">
        <legend className="dv-hidden">{dev.format}</legend>
        {FORMAT_NAMES.map((name) => (
          <button
            type="button"
            key={name}
            className="dv-chip"
            aria-pressed={name === format}
            aria-label={`${dev.formats[name]}, ${RATIOS[name]}`}
            onClick={() => onFormat(name)}
          >
            {RATIOS[name]}
          </button>
        ))}
        <button
          type="button"
          className="dv-chip"
          onClick={() => openDeck(timeline, playing.frame())}
        >
          {dev.deck}
        </button>
      </fieldset>
      {problems.length > 0 && (
        <button
          type="button"
          className="dv-chip dv-count"
          aria-pressed={showsAll}
          onClick={onProblems}
        >
          <Icon name="warning" />
          {problems.length}
          <span>{fillCounted(dev.problem, problems.length, lang)}</span>
        </button>
      )}
    </header>
  );
}
