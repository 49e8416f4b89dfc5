/** How large a picture is, as a browser shows it by itself. */
import { imageSize } from 'image-size';
import type { Size } from '../../format';
import { svgSize, svgText } from './svg';

/** What every browser that we draw with can show. */
const SHOWN = ['png', 'jpg', 'webp', 'avif', 'gif'];

/** px; undefined when it is no picture that can be shown. */
export function measurePicture(data: Uint8Array): Size | undefined {
  try {
    const text = svgText(data);
    if (text !== undefined) return svgSize(text);
    const { width, height, type = '', orientation = 1 } = imageSize(data);
    if (!SHOWN.includes(type) || !(width > 0 && height > 0)) return undefined;
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
  }
}

/** The ending of its file's name; undefined when it is no picture that can be shown. */
export function typeOfPicture(data: Uint8Array): string | undefined {
  if (!measurePicture(data)) return undefined;
  return svgText(data) === undefined ? imageSize(data).type : 'svg';
}
