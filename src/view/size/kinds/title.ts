import { takeIcon } from '../../../scene/icon/take';
import type { Scene } from '../../../scene/schema';
import { fitSize, fitWords, type Space } from '../fit';
import { countLines } from '../lines';
import { TITLE } from '../sizes';

/** px by which the panel goes beyond the area, less what is between it and the words. */
const OVERLAP = 80;

/** The size in px of the ground of a picture: wider for a wider one. */
export function panelOf(
  { width, height }: Pick<NonNullable<Scene<'title'>['picture']>, 'width' | 'height'>,
  format: Space['format'],
) {
  const { panel } = TITLE[format].pictured;
  const wanted = Math.round((width / height) * panel.height * 0.44);
  return { width: Math.min(panel.most, Math.max(panel.least, wanted)), height: panel.height };
}

/** Of an icon, which has more of the stage than its own shape. */
const ICON = { width: 1.48, height: 1 };

/** The rooms of the headline and the subtitle; `byline`: what stands below them. */
export function sizeTitle(scene: Scene<'title'>, { format, area, letters }: Space, byline = '') {
  const { pictured, byline: px, ...own } = TITLE[format];
  const { icon, text } = takeIcon(scene.heading);
  const motif = scene.picture ?? (icon && ICON);
  const panel = motif && panelOf(motif, format);
  const beside = panel && format === 'landscape' ? area.width - panel.width + OVERLAP : area.width;
  const height = panel ? pictured.height : own.height;
  const headline = { ...own.headline, width: Math.min(own.headline.width, beside) };
  const subtitle = { ...own.subtitle, width: Math.min(own.subtitle.width, beside) };
  const words = scene.subtitle ?? '';
  const linesOf = (px: number) => countLines(words, subtitle.width, px, letters.sans);
  const small = fitSize(subtitle.most, subtitle.least, 3, linesOf);
  const below = words ? linesOf(small) * small * TITLE.line.subtitle : 0;
  const heightAt = (px: number, isWhole: boolean) =>
    countLines(text, headline.width, px, letters.headline, isWhole) * px * TITLE.line.headline;
  // A line of it has room beside that height.
  const more = countLines(byline, headline.width, px, letters.sans) - 1;
  const room = height - below - more * px * TITLE.line.byline;
  const large = fitWords(headline.most, headline.least, room, heightAt);
  return {
    panel,
    headline: { width: headline.width, size: large, ems: letters.headline },
    subtitle: { width: subtitle.width, size: small, ems: letters.sans },
  };
}
