/** A picture among the letters of a heading, as its author chose it. */
import { drawnText, type Rich } from '../inline';
import { takeIcon } from './take';

/** A flag; or a picture with all that is joined to it, as a skin tone or a second one (UTS #51). */
const EMOJI =
  /\p{Regional_Indicator}{2}|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*/u;

/** The emoji of a heading. */
export const emojiOf = (heading: Rich): string | undefined => EMOJI.exec(drawnText(heading))?.[0];

const BEGINS = new RegExp(`^\\s*(?:${EMOJI.source})\\s*`, 'u');

/** The words of a heading whose icon or emoji stands large somewhere else; of one that has no words, all of it. */
export function withoutSign(heading: Rich): Rich {
  const { text } = takeIcon(heading);
  const [first, ...others] = text;
  if (first?.type !== 'text') return text;
  const words = [{ ...first, text: first.text.replace(BEGINS, '') }, ...others];
  return drawnText(words).trim() === '' ? text : words;
}
