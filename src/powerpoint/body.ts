/** Where words stand in their shape (DrawingML, ECMA-376 part 1, 21.1.2.1.1). */
import { emu } from './look';
import type { Box, Words } from './page/seen';
import { el } from './xml';

/** `a:bodyPr`: words from the top or in the middle, `insets` in px from left, top, right and bottom. */
export const bodyOf = (anchor: string, insets = [0, 0, 0, 0]): string => {
  const [lIns, tIns, rIns, bIns] = insets.map((px) => emu(Math.max(0, px)));
  return el(
    'a:bodyPr',
    { wrap: 'square', lIns, tIns, rIns, bIns, rtlCol: 0, anchor },
    '<a:normAutofit/>',
  );
};

/** Of what is free behind words: letters of another font may be wider. */
const SPARE = 0.2;

/** Of words on a plate, as the stage has them. */
export function bodyIn(plate: Box, words: Words): string {
  const { box } = words;
  const above = box.top - plate.top;
  const below = plate.top + plate.height - box.top - box.height;
  const isCentred = Math.abs(above - below) < Math.max(12, plate.height * 0.08);
  const right = plate.left + plate.width - box.left - box.width;
  const left = box.left - plate.left;
  const beside = words.paragraphs[0]?.isRtl ? [left * SPARE, right] : [left, right * SPARE];
  const [before = 0, behind = 0] = beside;
  return isCentred
    ? bodyOf('ctr', [before, 0, behind, 0])
    : bodyOf('t', [before, above, behind, 0]);
}
