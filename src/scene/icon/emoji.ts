/** A picture among the letters of a heading, as its author chose it. */
import { drawnText, type Rich } from '../inline';

const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/u;

export const emojiOf = (heading: Rich): string | undefined => EMOJI.exec(drawnText(heading))?.[0];
