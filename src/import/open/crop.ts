/** What OpenDocument cuts off pictures (`fo:clip`): lengths of the picture as large as it is by itself. */
import type { Crop } from '../office/pictures';
import { centimetres } from './length';

/** Pixels that a picture has to the inch, where it does not say. */
const USUAL = 96;
const INCH = 2.54;

/** Undefined where nothing is cut off. */
export function cropOf(clip: string | undefined): Crop | undefined {
  const lengths =
    /^rect\((.*)\)$/
      .exec(clip ?? '')?.[1]
      ?.trim()
      .split(/[\s,]+/) ?? [];
  const [top = 0, right = 0, bottom = 0, left = 0] = lengths.map(centimetres);
  if (![top, right, bottom, left].some(Boolean)) return undefined;
  return ({ width, height }, bytes) => {
    const perCentimetre = densityOf(bytes) / INCH;
    const [across, down] = [width / perCentimetre, height / perCentimetre];
    return { left: left / across, top: top / down, right: right / across, bottom: bottom / down };
  };
}

/** Pixels to the inch, as PNG (`pHYs`) and JPEG (JFIF) say. */
function densityOf(bytes: Uint8Array): number {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunk = data.subarray(0, 1024).indexOf('pHYs');
  if (chunk > 0 && data[chunk + 12] === 1) return data.readUInt32BE(chunk + 4) * (INCH / 100);
  if (data.toString('latin1', 6, 10) !== 'JFIF' || data.length < 16) return USUAL;
  const density = data.readUInt16BE(14);
  if (data[13] === 1) return density || USUAL;
  return data[13] === 2 ? density * INCH || USUAL : USUAL;
}
