/** All styles of the deck or of its paper, those of the document's own kinds last. */
import { bundleStyle, type Style, sheetsFor } from '../page/bundle';
import type { Timeline } from '../timeline/schema';
import { themeCss } from '../view/theme';

export const deckStyle = (
  { timeline, ownStyle }: { timeline: Timeline; ownStyle: string },
  fonts: 'beside' | 'inside',
  entry: 'deck.css' | 'paper.css' = 'deck.css',
): Promise<Style> =>
  bundleStyle(
    sheetsFor(`deck/${entry}`, timeline.scenes),
    `${themeCss(timeline.meta.theme)}${ownStyle}`,
    fonts,
  );
