/** What every renderer is asked for: the chunks of some scenes. */
import type { Browser } from '../browser/find';
import type { Format } from '../format';
import type { Timeline } from '../timeline/schema';
import type { Held } from './frames';

/** A chunk to be made. */
export interface ChunkOrder {
  key: string;
  held: readonly Held[];
  /** Frame of the video at which the scene begins. */
  startFrame: number;
}

/** What every renderer is given. */
export interface Making {
  browser: Browser;
  timeline: Timeline;
  format: Format;
  captions: boolean;
  chunks: readonly ChunkOrder[];
  /** A folder for what is only needed meanwhile. Absolute. */
  scratch: string;
  /** A picture was drawn. */
  onPicture(): void;
  /** Takes a finished chunk, an H.264 stream (encode/join.ts). */
  onChunk(key: string, chunk: Buffer): Promise<void>;
}
