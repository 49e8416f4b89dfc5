/** Recordings under way: pieces of sound become a file that is whole after each of them. */
import { open } from 'node:fs/promises';
import { waveHead } from '../sound/wave-head';
import type { Of, TakesFolder } from './takes';

export interface Piece {
  of: Of & { text: string };
  /** The recording's own name, given by the page. */
  recording: string;
  /** Where its samples begin in the recording. */
  at: number;
  sampleRate: number;
  /** 16 bit, little-endian. */
  data: Buffer;
}

export interface Recordings {
  /**
   * Writes a piece, and returns how many samples there are now. One that came already is passed over; after a gap, nothing is
   * written: the page sends from there. Throws what the system says.
   */
  append(piece: Piece): Promise<number>;
  /**
   * Makes it the take of its sentence, or, put `aside`, an older one. Done again, nothing happens. Returns false when not all
   * `samples` are there.
   */
  finish(recording: string, samples: number, aside: boolean): Promise<boolean>;
}

interface Known {
  of: Of;
  samples: number;
  isDone: boolean;
}

export function openRecordings(takes: TakesFolder): Recordings {
  const known = new Map<string, Known>();
  return {
    async append({ of, recording, at, sampleRate, data }) {
      const before = known.get(recording) ?? { of, samples: 0, isDone: false };
      const more = data.subarray((before.samples - at) * 2);
      if (before.isDone || at > before.samples || more.length === 0) return before.samples;
      const samples = before.samples + more.length / 2;
      const file = await takes.unfinished(of, recording);
      // What was written half, for want of room, is written over.
      const handle = await open(file, before.samples === 0 ? 'w' : 'r+');
      try {
        const head = waveHead(sampleRate, samples * 2, of.text);
        await writeAll(handle, more, head.length + before.samples * 2);
        await writeAll(handle, head, 0);
      } finally {
        await handle.close();
      }
      known.set(recording, { of, samples, isDone: false });
      return samples;
    },
    async finish(recording, samples, aside) {
      const found = known.get(recording);
      if (!found || found.samples !== samples) return false;
      if (found.isDone) return true;
      const key = `unfinished/${recording}`;
      await settle(await takes.unfinished(found.of, recording));
      await (aside ? takes.putAside(found.of, key) : takes.choose(found.of, key));
      known.set(recording, { ...found, isDone: true });
      return true;
    },
  };
}

type Handle = Awaited<ReturnType<typeof open>>;

/** A full disk takes a part, and says nothing until it is asked again. */
async function writeAll(handle: Handle, data: Buffer, at: number): Promise<void> {
  for (let done = 0; done < data.length; ) {
    const { bytesWritten } = await handle.write(data, done, data.length - done, at + done);
    done += bytesWritten;
  }
}

/** It is on the disk now, and not in the system's memory alone. */
async function settle(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
