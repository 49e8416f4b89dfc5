/** A picture among the letters of a heading, as its author chose it. */
import { drawnText, type Rich } from '../inline';
import { takeIcon } from './take';

const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/u;

/** The emoji of a heading. */
export const emojiOf = (heading: Rich): string | undefined => EMOJI.exec(drawnText(heading))?.[0];

const BEGINS = new RegExp(`^\\s*(?:${EMOJI.source})\\p{M}*\\s*`, 'u');

/** The words of a heading whose icon or emoji stands large somewhere else. */
export function withoutSign(heading: Rich): Rich {
  const { text } = takeIcon(heading);
  const [first, ...others] = text;
  if (first?.type !== 'text') return text;
  return [{ ...first, text: first.text.replace(BEGINS, '') }, ...others];
}
