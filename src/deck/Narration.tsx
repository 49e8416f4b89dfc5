/** The narration as paragraphs to read, the number of a step where it begins. */
import type { TimedScene } from '../timeline/schema';
import { notesOf } from './notes';

export const Narration = ({ timed }: { timed: TimedScene }) =>
  notesOf(timed).map((parts) => (
    <p key={parts.join('')}>
      {parts.map((part) => (typeof part === 'string' ? part : <b key={part}>[{part}] </b>))}
    </p>
  ));
