/** Pictures that move: which of their frames are seen at a time of the scene. They begin with it. */
import { partsOf } from '../scene/group';
import type { Plays } from '../scene/image/schema';
import type { Scene } from '../scene/schema';

/** The frame at a time of the scene, and when it came. */
export function frameAt(
  { delays, times }: Plays,
  localMs: number,
): { index: number; startMs: number } {
  const round = delays.reduce((sum, ms) => sum + ms, 0);
  const rounds = Math.floor(localMs / round);
  const last = { index: delays.length - 1, startMs: round * times - (delays.at(-1) ?? 0) };
  if (times > 0 && rounds >= times) return last;
  let startMs = rounds * round;
  for (const [index, ms] of delays.entries()) {
    if (localMs < startMs + ms) return { index, startMs };
    startMs += ms;
  }
  return { index: 0, startMs };
}

/** Where a frame lies, from the name of its picture. */
export const frameFile = (src: string, index: number): string => `${src}.frames/${index}.png`;

/** Every picture of a scene that moves, in any format. */
export const playingIn = (scene: Scene): { src: string; plays: Plays }[] =>
  partsOf(scene).flatMap((part) =>
    part.kind === 'figure'
      ? [part, ...Object.values(part.others ?? {})].flatMap(({ src, plays }) =>
          src !== undefined && plays ? [{ src, plays }] : [],
        )
      : [],
  );

/** When the last frame came of all that move: equal values are equal pictures. Undefined where none does. */
export function pictureMs(scene: Scene, localMs: number): number | undefined {
  const starts = playingIn(scene).map(({ plays }) => frameAt(plays, localMs).startMs);
  return starts.length > 0 ? Math.max(...starts) : undefined;
}
