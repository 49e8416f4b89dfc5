/** Slides that are drawings become pictures of an import, where LibreOffice draws them. */
import { imageSize } from 'image-size';
import type { Draft } from '../draft';
import { drawFirstSlides } from './soffice';
import { trimmed } from './trim';

/** px of a slide's longer side. */
const LARGE = 1920;

/** The draft with its pictures; undefined where they cannot be drawn. Throws when `signal` is aborted. */
export async function withDrawings(
  draft: Draft,
  office: string,
  signal?: AbortSignal,
): Promise<Draft | undefined> {
  const { drawings } = draft;
  if (!drawings || drawings.files.size === 0) return draft;
  const by = LARGE / Math.max(drawings.width, drawings.height);
  const size = { width: drawings.width * by, height: drawings.height * by };
  const named = new Map(
    [...drawings.files].map(([name, data]) => [name.replace(/png$/, drawings.ending), data]),
  );
  const drawn = await drawFirstSlides(office, named, size, signal);
  if (!drawn) return undefined;
  const pictures = new Map(draft.pictures);
  for (const [name, png] of drawn) {
    const { width = 0 } = imageSize(png);
    if (width === 0) return undefined;
    pictures.set(name.replace(/\w+$/, 'png'), trimmed(png));
  }
  return { ...draft, pictures };
}
