/** Others who make parts of a video, on this machine or on others. What they made lies in the store. */

import type { Renderer } from '../draw/renderer';
import type { Failure } from '../failure';
import type { Timeline } from '../timeline/schema';
import type { VideoInput } from './build';
import type { Chunk } from './plan';

export interface Crew {
  /**
   * Has scenes drawn; `keep` gets each as soon as it is there. `left` are to be drawn here; `failed` tells of those that
   * nobody can draw, once all others are done.
   */
  draw(
    missing: readonly Chunk[],
    video: VideoInput & { renderer: Renderer },
    keep: (key: string, data: Buffer) => Promise<void>,
    signal: AbortSignal | undefined,
  ): Promise<{ left: readonly Chunk[]; failed?: Failure }>;
  /** Has the sounds of scenes made. What is missing afterwards is to be made here. */
  sound(timeline: Timeline, signal: AbortSignal | undefined): Promise<void>;
}
