/** Problems of what is spoken: the lexicon, words that a voice cannot say, `[step]` marks. */
import type { Messages } from '../words';

export const narrationMessages = {} satisfies Messages;
