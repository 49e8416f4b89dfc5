import type { Size } from '../../../format';
import type { Scene } from '../../../scene/schema';
import { fitAnyhow, fitSize, type Space } from '../fit';
import { bodyHeight } from '../heading';
import { countLines, narrowWidth } from '../lines';
import { FIGURE, HEADING } from '../sizes';

/** Width and height in px of the picture, and the size of its caption. */
export function sizeFigure(scene: Scene<'figure'>, picture: Size & { src: string }, space: Space) {
  const { caption, width: most, height } = roomOf(scene, space);
  const wished = (scene.wished ?? Number.POSITIVE_INFINITY) * Math.max(most / FIGURE.column, 1);
  const scale = Math.min(
    most / picture.width,
    height / picture.height,
    wished / picture.width,
    isDrawn(picture.src) ? Number.POSITIVE_INFINITY : FIGURE.blown,
  );
  return {
    caption,
    width: Math.round(picture.width * scale),
    height: Math.round(picture.height * scale),
  };
}

/** The same of the frame that stands for a picture, and the sizes of the sign and the words in it. */
export function sizeWords(scene: Scene<'figure'>, space: Space) {
  const { caption, width, height } = roomOf(scene, space);
  const { padding, gap, line, least, most } = FIGURE.words;
  const isLow = height < FIGURE.words.low;
  const sign = isLow ? 0 : Math.round(Math.min(height * FIGURE.words.sign, FIGURE.words.signMost));
  const room = height - (isLow ? gap : padding + sign + gap);
  const words = fitAnyhow(most[space.format], least, room, (size) => {
    return countLines(scene.alt, width - 2 * padding, size, space.letters.term) * size * line;
  });
  const lines = { width: width - 2 * padding, size: words, ems: space.letters.term };
  return { caption, width, height: Math.round(height), sign, room: lines, words };
}

/** On a picture that fills the stage: the sizes of its heading and caption, how wide each is, and what stands beside them. */
export function sizeFull({ heading, caption }: Scene<'figure'>, space: Space) {
  const { format, area, letters } = space;
  const { side, least } = FIGURE.full;
  const { most, part, height } = FIGURE.full[format];
  const across = area.width * part;
  const size = fitSize(most, least, height, (px) => {
    return countLines(heading, across, px, letters.serif) * px * HEADING.line;
  });
  const small = FIGURE.caption[format];
  return {
    side,
    heading: { size, width: narrowWidth(heading, across, size, letters.serif) },
    caption: { size: small, width: narrowWidth(caption, area.width - side, small, letters.sans) },
  };
}

/** Whether a picture is made of lines, and as sharp in any size. */
export const isDrawn = (src: string): boolean => /\.svg$|^data:image\/svg/i.test(src);

/** What a heading and a caption leave. */
function roomOf({ heading, caption }: Scene<'figure'>, space: Space) {
  const { format, area, letters } = space;
  const { least, ems } = FIGURE.beside;
  const most = Math.min(FIGURE.caption[format], Math.max(least, Math.round(area.width / ems)));
  const heightAt = (px: number) =>
    caption ? FIGURE.gap + countLines(caption, area.width, px, letters.sans) * px * FIGURE.line : 0;
  const body = bodyHeight(heading, space);
  const size = fitAnyhow(most, least, body * FIGURE.told, heightAt);
  const height = Math.max(body - heightAt(size), Math.min(FIGURE.least, area.height / 2));
  return { caption: size, width: area.width, height };
}
