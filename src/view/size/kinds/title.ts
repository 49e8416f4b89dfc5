import type { Scene } from '../../../scene/schema';
import { fitSize, type Space } from '../fit';
import { countLines } from '../lines';
import { TITLE } from '../sizes';

/** Sizes in px of the headline and the subtitle. */
export function sizeTitle(scene: Scene<'title'>, { format, letters }: Space) {
  const { headline, subtitle, height } = TITLE[format];
  const words = scene.subtitle ?? '';
  const linesOf = (px: number) => countLines(words, subtitle.width, px, letters.sans);
  const small = fitSize(subtitle.most, subtitle.least, 3, linesOf);
  const below = words ? linesOf(small) * small * TITLE.line.subtitle : 0;
  const large = fitSize(
    headline.most,
    headline.least,
    height - below,
    (px) =>
      countLines(scene.heading, headline.width, px, letters.headline) * px * TITLE.line.headline,
  );
  return { headline: large, subtitle: small };
}
