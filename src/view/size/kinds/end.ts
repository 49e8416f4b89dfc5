import { takeIcon } from '../../../scene/icon/take';
import type { Scene } from '../../../scene/schema';
import { canvasOf, fitWords, type Space } from '../fit';
import { iconBeside } from '../icon';
import { countLines } from '../lines';
import { END } from '../sizes';

/** The room of the words, and the place of an icon, where nothing comes next that stands there. */
export function sizeEnd(scene: Scene<'end'>, space: Space) {
  const { format, letters, area } = space;
  const isAlone = scene.next.length === 0;
  const { height, most, least, ...box } = END[format][isAlone ? 'alone' : 'beside'];
  const { icon, text } = takeIcon(scene.heading);
  const place = icon && isAlone ? iconBeside({ area, canvas: canvasOf(space) }, 0) : undefined;
  const width = box.width - (place?.takes.width ?? 0);
  const heightAt = (px: number, isWhole: boolean) =>
    countLines(text, width, px, letters.turn, isWhole) * px * END.line;
  return { width, size: fitWords(most, least, height, heightAt), ems: letters.turn, place };
}
