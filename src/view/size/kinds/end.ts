import type { Scene } from '../../../scene/schema';
import { fitWords, type Space } from '../fit';
import { countLines } from '../lines';
import { END } from '../sizes';

/** The room of the words. */
export function sizeEnd(scene: Scene<'end'>, { format, letters }: Space) {
  const { width, height, most, least } = END[format][scene.next.length > 0 ? 'beside' : 'alone'];
  const heightAt = (px: number, isWhole: boolean) =>
    countLines(scene.heading, width, px, letters.turn, isWhole) * px * END.line;
  return { width, size: fitWords(most, least, height, heightAt), ems: letters.turn };
}
