/** Code that has the stage: below its heading, or beside it where it gets larger so. Its ground goes to the stage's edges. */
import type { Scene } from '../../../scene/schema';
import { isAll } from '../../area';
import { canvasOf, type Space } from '../fit';
import { fitHeading, isEmpty } from '../heading';
import { CODE, CODE_PLACE, HEADING } from '../sizes';
import { type CodeSizes, sizeCode } from './code';

export interface CodePlace {
  code: CodeSizes;
  /** Of the heading, px, where it is smaller than it could be. */
  heading?: number;
  /** The width of the heading's column, px, where that stands beside the code. */
  column?: number;
}

/** `isFree`: nothing stands below the area, such as sources, but the number of a page, on the code's ground. */
export function placeCode(scene: Scene<'code'>, space: Space, isFree: boolean): CodePlace {
  if (!isAll(space.area, canvasOf(space))) return { code: sizeCode(scene, space) };
  const usual = placeBelow(scene, space, isFree);
  if (isEmpty(scene.heading) || sizeOf(usual) >= CODE_PLACE.enough) return usual;
  const low = placeBelow(scene, space, isFree, CODE_PLACE.heading);
  const below = isLarger(low, usual) ? low : usual;
  const beside = placeBeside(scene, space, isFree);
  return beside && isLarger(beside, below) ? beside : below;
}

/** Of the smallest page, px. */
const sizeOf = ({ code }: CodePlace): number => Math.min(...code.sizes);

const isLarger = (one: CodePlace, other: CodePlace): boolean =>
  sizeOf(one) >= sizeOf(other) * CODE_PLACE.worth;

/** `largest`: of the heading, px, which is as large as it can be when left out. */
function placeBelow(
  scene: Scene<'code'>,
  space: Space,
  isFree: boolean,
  largest?: number,
): CodePlace {
  const { area } = space;
  const { size, height } = fitHeading(scene.heading, space, largest);
  const taken = isEmpty(scene.heading) ? 0 : height + (largest ? CODE_PLACE.gap : HEADING.gap);
  const room = { ...area, height: area.height - taken };
  return { code: sizeIn(room, scene, space, isFree), heading: largest && size };
}

/** A wide stage has room for the heading in a column of its own. */
function placeBeside(scene: Scene<'code'>, space: Space, isFree: boolean): CodePlace | undefined {
  const { area, letters, format } = space;
  if (format !== 'landscape') return undefined;
  const { column, least, between, part } = CODE_PLACE.beside;
  const { size, height } = fitHeading(scene.heading, { area: { ...area, width: column }, letters });
  if (size < least || height > area.height * part) return undefined;
  const room = { ...area, width: area.width - column - between };
  return { code: sizeIn(room, scene, space, isFree), heading: size, column };
}

/** A ground that bleeds has the area's edges for its words: nothing is beside them. */
function sizeIn(
  room: Space['area'],
  scene: Scene<'code'>,
  space: Space,
  isFree: boolean,
): CodeSizes {
  const area = { ...room, width: room.width + CODE[space.format].beside };
  return sizeCode({ ...scene, heading: [] }, { ...space, area }, isFree);
}
