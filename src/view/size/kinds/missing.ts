/** The slim line that stands for a picture that cannot be shown. */
import type { Scene } from '../../../scene/schema';
import { fitAnyhow, fitWords, type Space } from '../fit';
import { countLines, longestOf } from '../lines';
import { FIGURE, HEADING, STATEMENT } from '../sizes';

/** The words that stand for a picture in a slim line, each once. */
export const slimWords = ({ alt, caption }: Pick<Scene<'figure'>, 'alt' | 'caption'>): string[] =>
  [...new Set([alt, caption])].filter((text) => text !== '');

/** px of the sign in a line of a size. */
export const slimSign = (px: number): number => Math.min(FIGURE.slim.sign, Math.round(px * 1.4));

const slimRows = (texts: readonly string[], width: number, px: number, { letters }: Space) => {
  const { sign, beside, gap } = FIGURE.slim;
  const across = width - 2 * beside - sign - gap;
  const row = texts.map(letters.sans).reduce((sum, one) => sum + one + FIGURE.slim.between, 0);
  // Words and caption beside each other, where they have room so.
  if (row * px <= across) return 1;
  return texts.reduce((sum, text) => sum + countLines(text, across, px, letters.sans), 0);
};

/** The height in px of the line that stands for a picture, in a size. */
export function slimHeight(
  scene: Pick<Scene<'figure'>, 'alt' | 'caption'>,
  width: number,
  space: Space,
  size: number = FIGURE.slim.size,
): number {
  const { line, above } = FIGURE.slim;
  const rows = slimRows(slimWords(scene), width, size, space);
  return Math.ceil(Math.max(rows * size * line, slimSign(size)) + 2 * above);
}

/** The size of its words in px; undefined where there is so much room that a frame stands there. */
export function sizeSlim(scene: Scene<'figure'>, space: Space): number | undefined {
  const { alone, least, line, above, high } = FIGURE.slim;
  const { width, height } = space.area;
  const texts = slimWords(scene);
  const { sign, beside, gap } = FIGURE.slim;
  const across = width - 2 * beside - sign - gap;
  const longest = Math.max(0, ...texts.map((text) => longestOf(text, space.letters.sans).word));
  if (longest * least > across && height > high) return undefined;
  const most = fitAnyhow(alone, least, across, (px) => longest * px);
  if (height > Math.max(high, slimHeight(scene, width, space, most))) return undefined;
  return fitAnyhow(
    most,
    Math.min(least, most),
    height - 2 * above,
    (px) => slimRows(texts, width, px, space) * px * line,
  );
}

/** Of a picture that cannot be shown and has the stage with its heading: the height of its line, and the heading's size. */
export function sizeMissing(scene: Scene<'figure'>, space: Space) {
  const { width, most, least } = STATEMENT[space.format].alone;
  const line = slimHeight(scene, space.area.width, space);
  // Letters hang below their last line.
  const height = space.area.height - line - 2 * FIGURE.gap - HEADING.rule;
  const heading = fitWords(most, least, height, (px, isWhole) => {
    return countLines(scene.heading, width, px, space.letters.serif, isWhole) * px * HEADING.line;
  });
  return { line, heading, across: width, size: FIGURE.slim.size };
}
