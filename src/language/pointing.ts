/** Words of sentences that only send their reader elsewhere, and of those that tell how to cite a text. */
import { startsWith } from './clauses';

export interface PointingWords {
  /** A sentence that begins so and holds a link says where more is to be found. */
  points: RegExp;
  /** It begins the words by which a text wants to be cited. */
  cites: RegExp;
  /** It begins the line that says who wrote a text, or when. */
  signs: RegExp;
}

/** `_` stands for a space within one of the words. */
export const openPointing = (words: Record<keyof PointingWords, string>): PointingWords => ({
  points: startsWith(words.points),
  cites: startsWith(words.cites),
  signs: startsWith(words.signs),
});
