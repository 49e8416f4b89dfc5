/** The narration as paragraphs to read, the number of a step where it begins, and who speaks. */
import type { TimedScene } from '../timeline/schema';
import { keyOf, notesOf } from './notes';

export const Narration = ({ timed, lang }: { timed: TimedScene; lang: string }) =>
  notesOf(timed, lang).map((parts) => (
    <p key={parts.map(keyOf).join('')}>
      {parts.map((part) => {
        if (typeof part === 'string') return part;
        if (typeof part === 'number') return <b key={part}>[{part}] </b>;
        return (
          <span key={part.speaker} className="who">
            {part.speaker}{' '}
          </span>
        );
      })}
    </p>
  ));
