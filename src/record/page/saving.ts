/** Recordings that are on their way to the disk, and what is wrong with the way. */
import type { Take } from '../data';
import type { Recording } from './recording';
import type { Trouble } from './sender';

export interface Saving {
  /** Called with what is wrong with a recording; with nothing when it works again. */
  trouble(recording: object, trouble: Trouble | undefined): void;
  /** It is under way from its first piece on. */
  begin(recording: Recording): void;
  /** One after the other, so that the last one recorded is the one that counts. */
  save(recording: Recording): Promise<Take[]>;
  /** The first that is wrong. */
  wrong(): Trouble | undefined;
  /** How much the server does not have, ms. */
  unsentMs(): number;
  /** What is kept here alone, as sound files. */
  files(): { name: string; blob: Blob }[];
  /** Whether this page records the take of this key: it was not left half. */
  isOurs(key: string): boolean;
}

export function openSaving(onChange: () => void): Saving {
  const under = new Set<Recording>();
  const wrong = new Map<object, Trouble>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    trouble(recording, trouble) {
      if (trouble) wrong.set(recording, trouble);
      else wrong.delete(recording);
      onChange();
    },
    begin: (recording) => under.add(recording),
    save(recording) {
      const saved = last.then(() => recording.save());
      last = saved.catch(() => undefined);
      return saved.finally(() => {
        under.delete(recording);
        onChange();
      });
    },
    wrong: () => [...wrong.values()][0],
    unsentMs: () =>
      [...under].reduce(
        (sum, { sender, sampleRate }) => sum + (sender.state().unsent / sampleRate) * 1000,
        0,
      ),
    files: () =>
      [...under].map(({ of, sampleRate, sender }) => ({
        name: `${of.name}.wav`,
        blob: waveOf(sender.samples(), sampleRate),
      })),
    isOurs: (key) => [...under].some(({ id }) => key === `unfinished/${id}`),
  };
}

/** RIFF WAVE, mono, 16 bit. */
function waveOf(samples: Int16Array, sampleRate: number): Blob {
  const head = new DataView(new ArrayBuffer(44));
  const words: [number, string][] = [
    [0, 'RIFF'],
    [8, 'WAVEfmt '],
    [36, 'data'],
  ];
  for (const [at, word] of words)
    [...word].forEach((letter, i) => {
      head.setUint8(at + i, letter.charCodeAt(0));
    });
  head.setUint32(4, 36 + samples.byteLength, true);
  head.setUint32(16, 16, true);
  head.setUint16(20, 1, true);
  head.setUint16(22, 1, true);
  head.setUint32(24, sampleRate, true);
  head.setUint32(28, sampleRate * 2, true);
  head.setUint16(32, 2, true);
  head.setUint16(34, 16, true);
  head.setUint32(40, samples.byteLength, true);
  return new Blob([head, new Uint8Array(samples.buffer, 0, samples.byteLength).slice()], {
    type: 'audio/wav',
  });
}
