/** Pictures that move: which of their frames are seen at a time of the scene. They begin with it, films when they come. */
import { entriesOf, partsOf } from '../scene/group';
import type { Film, PictureFile, Plays } from '../scene/image/schema';
import type { Scene } from '../scene/schema';
import { FPS, framesToMs } from '../time';

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

/** How many frames of a video there are at the video's own rate, which is that of ours. */
export const framesOf = ({ durationMs }: Film): number =>
  Math.max(1, Math.floor((durationMs * FPS) / 1000));

/** The same of a video: one that is heard rests at its end, any other begins again. */
function filmFrameAt(film: Film, localMs: number): { index: number; startMs: number } {
  const count = framesOf(film);
  // A frame's own time may be less than whole by a little.
  const reached = Math.floor((localMs * FPS) / 1000 + 1e-6);
  const frame = film.sound === undefined ? reached : Math.min(reached, count - 1);
  return { index: frame % count, startMs: framesToMs(frame) };
}

/** What moves, of a picture. */
export type Moving = Pick<PictureFile, 'plays' | 'film'>;

function momentOf({ plays, film }: Moving, localMs: number) {
  if (film) return filmFrameAt(film, localMs);
  return plays && frameAt(plays, localMs);
}

/** Where the frames of a picture lie, from its name. */
export const frameFile = (src: string, index: number, isFilm = false): string =>
  `${src}.frames/${index}.${isFilm ? 'jpg' : 'png'}`;

/** The file that is seen of a picture at a time of the scene: itself, unless it moves. A film comes at `comesMs`. */
export function fileAt(picture: PictureFile, localMs: number, comesMs = 0): string {
  const moment = momentOf(picture, picture.film ? Math.max(0, localMs - comesMs) : localMs);
  return moment ? frameFile(picture.src, moment.index, !!picture.film) : picture.src;
}

type Playing = Moving & { src: string; step: number };

/** It is asked for each frame. */
const known = new WeakMap<Scene, readonly Playing[]>();

/** Every picture of a scene that moves, in any format, and the step with which it comes. */
export function playingIn(scene: Scene): readonly Playing[] {
  const found = known.get(scene) ?? findPlaying(scene);
  known.set(scene, found);
  return found;
}

function findPlaying(scene: Scene): Playing[] {
  const entries = entriesOf(scene);
  return partsOf(scene).flatMap((part, i) =>
    part.kind === 'figure'
      ? [part, ...Object.values(part.others ?? {})].flatMap((picture) => {
          const { src, plays } = picture;
          const film = 'film' in picture ? picture.film : undefined;
          return src !== undefined && (plays || film)
            ? [{ src, plays, film, step: entries[i] ?? 0 }]
            : [];
        })
      : [],
  );
}

/**
 * When the last frame came of all that move: equal values are equal pictures. Undefined where none does. A film begins when
 * it comes, which `cues`, the times of steps 1, 2, …, say; other pictures begin with the scene.
 */
export function pictureMs(
  scene: Scene,
  cues: readonly { startMs: number }[],
  localMs: number,
): number | undefined {
  const starts = playingIn(scene).map((moving) => {
    const fromMs = moving.film ? (cues[moving.step - 1]?.startMs ?? 0) : 0;
    if (localMs < fromMs) return 0;
    return fromMs + (momentOf(moving, localMs - fromMs)?.startMs ?? 0);
  });
  return starts.length > 0 ? Math.max(...starts) : undefined;
}
