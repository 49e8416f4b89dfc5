/** Pictures of office files, cropped as they are shown: the crop is a drawing around the whole picture. */
import { imageSize } from 'image-size';

/** What is cut off at each edge, of the whole picture. */
export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What is cut off a picture of a size in pixels. */
export type Crop = (size: { width: number; height: number }, bytes: Uint8Array) => Edges;

export interface Pictures {
  files: Map<string, Uint8Array>;
  /** Its name beside the document; undefined where no browser shows it, or it is not there. */
  keep(part: string, crop?: Crop): string | undefined;
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

/** `data` is what a part has; a picture that is shown twice is kept once. */
export function openPictures(data: (part: string) => Uint8Array | undefined): Pictures {
  const files = new Map<string, Uint8Array>();
  const names = new Map<string, string>();
  const keep = (part: string, crop?: Crop): string | undefined => {
    const ending = /\.(\w+)$/.exec(part)?.[1]?.toLowerCase() ?? '';
    const type = TYPES[ending];
    const bytes = data(part);
    if (!type || !bytes) return undefined;
    const cut = crop && cropped(bytes, type, crop);
    const key = cut ? `${part} ${cut.edges}` : part;
    const name = names.get(key) ?? `picture-${names.size + 1}.${cut ? 'svg' : ending}`;
    names.set(key, name);
    files.set(name, cut?.picture ?? bytes);
    return name;
  };
  return { files, keep };
}

/** Undefined where nothing is cut off or would be left, or the picture's size cannot be read. */
function cropped(
  bytes: Uint8Array,
  type: string,
  crop: Crop,
): { edges: string; picture: Uint8Array } | undefined {
  const size = sizeOf(bytes);
  if (!size) return undefined;
  const { left, top, right, bottom } = crop(size, bytes);
  const [width, height] = [1 - left - right, 1 - top - bottom];
  if (![left, top, right, bottom].some(Boolean) || !(width > 0 && height > 0)) return undefined;
  const box = [left * size.width, top * size.height, width * size.width, height * size.height];
  const view = box.map((one) => Number(one.toFixed(2)));
  const source = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
  const picture = new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.join(' ')}" width="${view[2]}" height="${view[3]}">` +
      `<image href="${source}" width="${size.width}" height="${size.height}"/></svg>\n`,
  );
  return { edges: view.join(' '), picture };
}

function sizeOf(bytes: Uint8Array): { width: number; height: number } | undefined {
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}
