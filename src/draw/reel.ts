/** The pictures of a scene, which come in parts from several pages, and are encoded in their order while they come. */
import type { Encoder } from '../encode/x264';
import type { Size } from '../format';
import { unpackPictures } from './page/picture';

export interface Reel {
  /** A part begins, or begins again in another page: what was encoded of it is passed over. */
  begin(part: number): Promise<void>;
  /** The next pictures of a part, as they were sent, good until it is settled: then more may come. */
  take(part: number, parcel: Buffer): Promise<void>;
  /** All of a part has come. The chunk when that was the last that was missing. Throws EncoderFailure. */
  end(part: number): Promise<Buffer | undefined>;
  /** When something was last heard of a part, on the clock of `performance`; never too long ago when it has to wait. */
  heardMs(part: number): number;
  /** Ends the encoder in between. */
  stop(): void;
}

interface Part {
  heardMs: number;
  /** What came before its turn. */
  waiting: Buffer[];
  /** Pictures of it that came, those that came again not counted twice, and that are in the encoder. */
  came: number;
  encoded: number;
  isWhole: boolean;
}

/** Bytes of a scene that may wait for an earlier part; then its page waits. */
const MOST_WAITING = 64 << 20;

/** `planes` is the picture that each is changed into from the one before; `onPicture` is told of each, once, before it is encoded. */
export function openReel(
  parts: number,
  { encoder, planes, size }: { encoder: Encoder; planes: Buffer; size: Size },
  onPicture: () => void,
): Reel {
  const all: Part[] = Array.from({ length: parts }, () => ({
    ...{ heardMs: performance.now(), waiting: [], came: 0, encoded: 0, isWhole: false },
  }));
  const partAt = (i: number): Part => {
    const part = all[i];
    if (!part) throw new Error(`There is no part ${i}.`);
    return part;
  };
  let turn = 0;
  let waitingBytes = 0;
  let writing: Promise<void> = Promise.resolve();
  const onTurn = new Set<() => void>();

  /** After all that was to be written before. */
  const write = (part: Part, parcel: Buffer): Promise<void> => {
    writing = writing.then(() =>
      unpackPictures(parcel, { planes, ...size }, async () => {
        part.came += 1;
        if (part.came <= part.encoded) return;
        part.encoded = part.came;
        onPicture();
        await encoder.write(planes);
      }),
    );
    return writing;
  };
  const nextTurn = () => {
    turn += 1;
    const part = all[turn];
    for (const parcel of part?.waiting.splice(0) ?? []) {
      waitingBytes -= parcel.length;
      if (part) void write(part, parcel).catch(() => undefined);
    }
    for (const go of onTurn) go();
    onTurn.clear();
  };

  return {
    async begin(i) {
      const part = partAt(i);
      part.heardMs = performance.now();
      for (const { length } of part.waiting.splice(0)) waitingBytes -= length;
      await writing;
      part.came = 0;
    },
    async take(i, parcel) {
      const part = partAt(i);
      part.heardMs = performance.now();
      if (i === turn) return write(part, parcel);
      part.waiting.push(Buffer.from(parcel));
      waitingBytes += parcel.length;
      if (waitingBytes <= MOST_WAITING) return;
      part.heardMs = Number.POSITIVE_INFINITY;
      await new Promise<void>((resolve) => onTurn.add(resolve));
      part.heardMs = performance.now();
    },
    async end(i) {
      partAt(i).isWhole = true;
      if (i !== turn) return undefined;
      while (all[turn]?.isWhole) nextTurn();
      // Another part may end while this one waits.
      const isLast = turn === parts;
      await writing;
      return isLast ? encoder.finish() : undefined;
    },
    heardMs: (i) => partAt(i).heardMs,
    stop() {
      encoder.stop();
      for (const go of onTurn) go();
    },
  };
}
