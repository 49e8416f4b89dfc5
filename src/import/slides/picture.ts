/** Pictures of slides, cropped as they are shown: the crop is a drawing around the whole picture. */
import { imageSize } from 'image-size';
import type { Element } from '../xml';

export interface Pictures {
  files: Map<string, Uint8Array>;
  /** Its name beside the document; undefined where no browser shows it, or it is not there. */
  keep(part: string, crop?: Element): string | undefined;
}

/** What a browser shows, and what it is called. */
const TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};
/** Of a crop, thousandths of a per cent. */
const WHOLE = 100_000;

/** `data` is what a part has; a picture that is shown twice is kept once. */
export function openPictures(data: (part: string) => Uint8Array | undefined): Pictures {
  const files = new Map<string, Uint8Array>();
  const names = new Map<string, string>();
  const keep = (part: string, crop?: Element): string | undefined => {
    const ending = /\.(\w+)$/.exec(part)?.[1]?.toLowerCase() ?? '';
    const type = TYPES[ending];
    const bytes = data(part);
    if (!type || !bytes) return undefined;
    const edges = ['l', 't', 'r', 'b'].map((edge) => Number(crop?.attributes[edge] ?? 0) / WHOLE);
    const cut = edges.some(Boolean) ? cropped(bytes, type, edges) : undefined;
    const key = `${part} ${cut ? edges.join() : ''}`;
    const name = names.get(key) ?? `picture-${names.size + 1}.${cut ? 'svg' : ending}`;
    names.set(key, name);
    files.set(name, cut ?? bytes);
    return name;
  };
  return { files, keep };
}

/** Undefined where the picture's size cannot be read, or nothing would be left. */
function cropped(
  bytes: Uint8Array,
  type: string,
  edges: readonly number[],
): Uint8Array | undefined {
  const [left = 0, top = 0, right = 0, bottom = 0] = edges;
  const size = sizeOf(bytes);
  const [width, height] = [1 - left - right, 1 - top - bottom];
  if (!size || width <= 0 || height <= 0) return undefined;
  const box = [left * size.width, top * size.height, width * size.width, height * size.height];
  const view = box.map((one) => Number(one.toFixed(2)));
  const source = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
  return new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.join(' ')}" width="${view[2]}" height="${view[3]}">` +
      `<image href="${source}" width="${size.width}" height="${size.height}"/></svg>\n`,
  );
}

function sizeOf(bytes: Uint8Array): { width: number; height: number } | undefined {
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}
