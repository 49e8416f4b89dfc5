/** All styles of the deck or of its paper, those of the document's own kinds last. */
import type { Store } from '../cache/store';
import { fontsFor } from '../font/subset';
import { bundleStyle, type Style, sheetsFor } from '../page/bundle';
import { themeOf } from '../theme/themes';
import type { Timeline } from '../timeline/schema';
import { themeCss } from '../view/theme';

export const deckStyle = async (
  { timeline, ownStyle, store }: { timeline: Timeline; ownStyle: string; store: Store },
  fonts: 'beside' | 'inside',
  entry: 'deck.css' | 'paper.css' = 'deck.css',
): Promise<Style> => {
  const { meta } = timeline;
  return bundleStyle(
    sheetsFor(`deck/${entry}`, timeline.scenes),
    `${themeCss(meta)}${ownStyle}`,
    fonts,
    await fontsFor(timeline, meta.lang, store, themeOf(meta)),
  );
};
