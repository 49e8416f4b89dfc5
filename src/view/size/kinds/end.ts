import { emojiOf } from '../../../scene/icon/emoji';
import { takeIcon } from '../../../scene/icon/take';
import type { Scene } from '../../../scene/schema';
import { numberOf } from '../../letter';
import { canvasOf, fitWords, type Space } from '../fit';
import { iconBeside } from '../icon';
import { countLines } from '../lines';
import { END } from '../sizes';
import type { Sign } from './signs';

/** The room of the words, and what stands beside them in its place, an icon or a number, where nothing comes next that stands there. */
export function sizeEnd(scene: Scene<'end'>, space: Space) {
  const { format, letters, area } = space;
  const isAlone = scene.next.length === 0;
  const { height, most, least, ...box } = END[format][isAlone ? 'alone' : 'beside'];
  const { icon, text } = takeIcon(scene.heading);
  const sign: Sign | undefined = icon ?? emojiOf(text) ?? numberOf(text);
  const place = sign && isAlone ? iconBeside({ area, canvas: canvasOf(space) }, 0) : undefined;
  const width = box.width - (place?.takes.width ?? 0);
  const heightAt = (px: number, isWhole: boolean) =>
    countLines(text, width, px, letters.turn, isWhole) * px * END.line;
  return { width, size: fitWords(most, least, height, heightAt), ems: letters.turn, place, sign };
}
