/** What the page's script knows, embedded in the page as JSON. */

import type { WatchWords } from '../../language/words';

export interface WatchData {
  /** Every step in order: when it begins, ms, of which scene, and where the deck shows it. */
  steps: readonly { startMs: number; scene: string; href: string }[];
  /** WebVTT by kind of track: from a file, a browser loads no other file as a track. */
  tracks: Record<string, string>;
  words: Pick<WatchWords, 'copied' | 'inAddressBar'>;
}

/** Id of the element that holds it. */
export const DATA_ID = 'lectern-watch';
