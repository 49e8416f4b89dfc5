/** Problems of what is drawn: text that does not fit, found by measuring. */
import { error, type Messages, quoted } from '../words';

const HOW = {
  bottom: 'goes beyond the bottom of its room',
  top: 'goes beyond the top of its room',
  left: 'goes beyond the left of its room',
  right: 'goes beyond the right of its room',
  cut: 'is cut off',
  over: 'lies over other text',
} as const;

export const layoutMessages = {
  layoutExcess: (format: string, text: string, px: number, how: keyof typeof HOW) =>
    error(
      `In ${format}, ${quoted(text)} ${HOW[how]} by ${px} px.`,
      `Shorten it, show less in this scene, or leave ${format} out of "formats".`,
    ),
} satisfies Messages;
