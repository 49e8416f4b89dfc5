import type { Scene } from '../../../scene/schema';
import { fitSize, fitWords, type Space } from '../fit';
import { countLines } from '../lines';
import { TITLE } from '../sizes';

/** The rooms of the headline and the subtitle; `byline`: what stands below them. */
export function sizeTitle(scene: Scene<'title'>, { format, letters }: Space, byline = '') {
  const { headline, subtitle, height } = TITLE[format];
  const words = scene.subtitle ?? '';
  const linesOf = (px: number) => countLines(words, subtitle.width, px, letters.sans);
  const small = fitSize(subtitle.most, subtitle.least, 3, linesOf);
  const below = words ? linesOf(small) * small * TITLE.line.subtitle : 0;
  const heightAt = (px: number, isWhole: boolean) =>
    countLines(scene.heading, headline.width, px, letters.headline, isWhole) *
    px *
    TITLE.line.headline;
  // A line of it has room beside that height.
  const more = countLines(byline, headline.width, TITLE.byline, letters.sans) - 1;
  const room = height - below - more * TITLE.byline * TITLE.line.byline;
  const large = fitWords(headline.most, headline.least, room, heightAt);
  return {
    headline: { width: headline.width, size: large, ems: letters.headline },
    subtitle: { width: subtitle.width, size: small, ems: letters.sans },
  };
}
