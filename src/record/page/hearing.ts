/** Takes that are on the disk, heard by the page: how loud they are, and what they look like. */
import type { Take } from '../data';
import { type Of, readTake } from './api';
import { type Heard, hear, outlineOf, toPcm } from './level';

export interface HeardTake {
  heard: Heard;
  peaks: readonly number[];
}

export interface Hearing {
  /** Undefined of one that was not heard yet. */
  of(of: Of, take: Take): HeardTake | undefined;
  /** Hears those that were not heard yet; resolves to whether there were any. */
  listen(of: Of, takes: readonly Take[]): Promise<boolean>;
  /** How loud the takes of other sentences are that count, dB. */
  others(of: Of): number[];
}

/** Strokes of an outline. */
export const STROKES = 46;
const RATE = 48_000;

export function openHearing(): Hearing {
  const known = new Map<string, HeardTake | undefined>();
  const levels = new Map<string, number>();
  /** A take keeps its time and length when another counts in its place. */
  const keyOf = ({ scene, name }: Of, { recordedMs, lengthMs }: Take) =>
    [scene, name, recordedMs, lengthMs].join('/');
  const find = (of: Of, take: Take) => known.get(keyOf(of, take));
  return {
    of: find,
    async listen(of, takes) {
      const fresh = takes.filter((take) => !known.has(keyOf(of, take)));
      // Nobody else hears them meanwhile.
      for (const take of fresh) known.set(keyOf(of, take), undefined);
      await Promise.all(
        fresh.map(async (take) => known.set(keyOf(of, take), await hearTake(of, take))),
      );
      const current = takes.find(({ kind }) => kind === 'current');
      const level = current && find(of, current)?.heard.speechDb;
      if (level !== undefined) levels.set(`${of.scene}/${of.name}`, level);
      return fresh.length > 0;
    },
    others: (of) =>
      [...levels].flatMap(([key, level]) => (key === `${of.scene}/${of.name}` ? [] : [level])),
  };
}

/** Undefined of a file that the browser cannot play. */
async function hearTake(of: Of, take: Take): Promise<HeardTake | undefined> {
  const file = await readTake(of, take.key);
  const sound =
    file &&
    (await new OfflineAudioContext(1, 1, RATE)
      .decodeAudioData(await file.arrayBuffer())
      .catch(() => undefined));
  if (!sound) return undefined;
  const samples = toPcm(sound.getChannelData(0));
  return { heard: hear(samples, sound.sampleRate), peaks: outlineOf(samples, STROKES) };
}
