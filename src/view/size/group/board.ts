/** A formula on a ground from edge to edge, and what is said of it below: both are large so. */
import { FORMATS } from '../../../format';
import { sceneOf } from '../../../scene/group';
import type { Rich } from '../../../scene/inline';
import type { Block } from '../../../scene/schema';
import type { Space } from '../fit';
import { sizeTurns } from '../kinds/size-turns';
import { inTurns } from '../kinds/statement';
import { fitsIn } from './need';
import { belowHeading, bottomOf, type GroupLayout, type Rect } from './rect';

/** Of what the heading leaves, the formula's part, best first; px between the two. */
const PARTS = [0.58, 0.5, 0.42];
const BETWEEN = 28;

/** px: smaller words are better beside it. */
const LEAST = 60;

/** What may stand below it. */
const SAID: readonly Block['kind'][] = ['statement', 'steps', 'points'];

function areLarge(words: Block, room: Rect, space: Space): boolean {
  const scene = sceneOf(words);
  if (scene.kind !== 'statement' || !inTurns(scene)) return fitsIn(words, room, space);
  const { lines } = sizeTurns(scene, { ...space, area: { ...space.area, ...room } });
  return lines.every(({ size }) => size >= LEAST);
}

/** Undefined where it is none of the two, its author placed it, or not all of it fits. */
export function boardAbove(
  heading: Rich,
  blocks: readonly Block[],
  space: Space,
): GroupLayout | undefined {
  const [formula, words, more] = blocks;
  if (formula?.kind !== 'formula' || !words || more || !SAID.includes(words.kind)) return undefined;
  if (formula.place || words.place) return undefined;
  const { body, ...head } = belowHeading(heading, space.area, space);
  for (const part of PARTS) {
    const room = { ...body, height: Math.round(body.height * part) };
    const panel = { ...room, left: 0, width: FORMATS[space.format].width };
    const top = bottomOf(room) + BETWEEN;
    const below = { ...body, top, height: bottomOf(body) - top };
    if (fitsIn(formula, room, space) && areLarge(words, below, space))
      return { ...head, blocks: [{ room, panel }, { room: below }] };
  }
  return undefined;
}
