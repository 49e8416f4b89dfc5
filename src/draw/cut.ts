/** Parts of scenes: two pages draw a long one at once, since an edit waits for the pictures of one scene. */
import type { Held } from './frames';
import type { ChunkOrder } from './order';

/** What one page draws of a scene. */
export interface Part {
  chunk: ChunkOrder;
  /** Its place among the parts of the scene. */
  index: number;
  held: readonly Held[];
}

/** With fewer pictures it is not worth a second page, which has to open and to draw one of them whole. */
const FEWEST = 48;
/** Of a scene's pictures, the least that a part has. */
const LEAST_SHARE = 0.25;
/** Where it is cut at best: the second part is encoded after the first, while its rest is drawn. */
const CUT = 0.4;

/**
 * The parts of a scene, in order. The second begins after a picture that is held: what moves is drawn by one page. That is
 * decided by the scene's pictures alone, so that its bytes are the same however many scenes are drawn.
 */
export function partsOf(chunk: ChunkOrder): Part[] {
  const { held } = chunk;
  const cut = held.length < FEWEST ? undefined : findRest(held);
  const parts = cut === undefined ? [held] : [held.slice(0, cut), held.slice(cut)];
  return parts.map((held, index) => ({ chunk, index, held }));
}

/** Index of the picture nearest to CUT that follows one that is held. */
function findRest(held: readonly Held[]): number | undefined {
  const away = (i: number) => Math.abs(i - held.length * CUT);
  return held
    .flatMap((_, i) => ((held[i - 1]?.count ?? 1) > 1 ? [i] : []))
    .filter((i) => Math.min(i, held.length - i) >= held.length * LEAST_SHARE)
    .sort((a, b) => away(a) - away(b))[0];
}
