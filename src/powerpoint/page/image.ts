/** In the browser: which part of a picture's file is seen, and where (CSS `object-fit`). */
import type { Box } from './seen';

/** What is cut off at each side, in parts of the file's picture. */
export interface Crop {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the whole file of a picture would stand, px of the stage, and what of it is cut off; `around` is where its element is. */
export function fileBox(image: HTMLImageElement, around: Box): { box: Box; crop?: Crop } {
  const style = getComputedStyle(image);
  const px = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
  const room = {
    left: around.left + px('padding-left'),
    top: around.top + px('padding-top'),
    width: around.width - px('padding-left') - px('padding-right'),
    height: around.height - px('padding-top') - px('padding-bottom'),
  };
  const { naturalWidth, naturalHeight } = image;
  const scales = [room.width / (naturalWidth || 1), room.height / (naturalHeight || 1)];
  const [across = 0.5, down = 0.5] = style.objectPosition
    .split(' ')
    .map((part) => Number.parseFloat(part) / 100);
  if (style.objectFit === 'cover') {
    const scale = Math.max(...scales);
    const [x, y] = [
      1 - room.width / (naturalWidth * scale),
      1 - room.height / (naturalHeight * scale),
    ];
    return {
      box: room,
      crop: { left: x * across, right: x * (1 - across), top: y * down, bottom: y * (1 - down) },
    };
  }
  if (style.objectFit === 'fill') return { box: room };
  const scale = Math.min(...scales);
  const [width, height] = [naturalWidth * scale, naturalHeight * scale];
  return {
    box: {
      left: room.left + (room.width - width) * across,
      top: room.top + (room.height - height) * down,
      width,
      height,
    },
  };
}
