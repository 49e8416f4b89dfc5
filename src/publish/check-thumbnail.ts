/** Whether the thumbnail is what platforms take. */
import { imageSize } from 'image-size';
import { THUMBNAIL } from '../format';
import type { Report } from './finding';

export const THUMBNAIL_FILE = 'thumbnail.jpg';
/** YouTube (support.google.com/youtube, "Add video thumbnails"). */
const MOST_BYTES = 2_000_000;
const WANTED = `a JPEG of ${THUMBNAIL.width}×${THUMBNAIL.height} under 2 MB`;

/** Undefined where the file is missing, which is said elsewhere. */
export function checkThumbnailFile(data: Buffer | undefined, report: Report): void {
  const reason = data && reasonOf(data);
  if (reason) report(THUMBNAIL_FILE, 'thumbnailBroken', WANTED, reason);
}

function reasonOf(data: Buffer): string | undefined {
  try {
    const { type, width, height } = imageSize(data);
    if (type !== 'jpg') return `a picture of type ${type}`;
    if (width !== THUMBNAIL.width || height !== THUMBNAIL.height) return `${width}×${height}`;
    return data.length < MOST_BYTES ? undefined : `${data.length} bytes large`;
  } catch {
    return 'no picture';
  }
}
