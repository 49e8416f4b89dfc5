/** One recording: what the microphone gives goes to the server in small pieces while it is made. */
import type { Take } from '../data';
import { type Of, post } from './api';
import type { Ear } from './ear';
import { peakOf, toPcm } from './level';
import { openSender, type Sender, type Trouble } from './sender';

/** A browser that dies loses at most what was not sent yet. */
const PIECE_MS = 100;
/** Peaks of the outline while it is made: one for so many ms. */
const STROKE_MS = 100;
/** What is shorter is a key that was struck twice, and no take. */
const SHORTEST_MS = 350;
/** A rest that is shorter is one between words. */
const REST_MS = 250;
const [RETRY_MS, MOST_RETRY_MS] = [500, 5000];

export interface Recording {
  /** What the server knows it by. */
  id: string;
  of: Of;
  sampleRate: number;
  sender: Sender;
  add(block: Float32Array): void;
  lengthMs(): number;
  /** How long of that somebody spoke, short rests counted in. */
  spokenMs(): number;
  /** The last of them, from 0 to 1. */
  peaks(count: number): number[];
  /** Sends what is left. */
  end(): void;
  isTooShort(): boolean;
  /** Resolves to the takes of the sentence, once the server has all of it. */
  save(): Promise<Take[]>;
}

export function startRecording(
  of: Of,
  ear: Pick<Ear, 'sampleRate' | 'isSpeech'>,
  onTrouble: (trouble: Trouble | undefined) => void,
): Recording {
  const sampleRate = ear.sampleRate();
  const id = crypto.randomUUID().replaceAll('-', '');
  const sender = openSender({
    piece: (at, samples) => post('piece', { ...of, recording: id, at, rate: sampleRate }, samples),
    finish: (samples, aside) => post('finish', { ...of, recording: id, samples, aside }),
    wait: (failures) =>
      new Promise((resolve) =>
        setTimeout(resolve, Math.min(MOST_RETRY_MS, RETRY_MS * 2 ** (failures - 1))),
      ),
    onTrouble,
  });
  const strokes: number[] = [];
  let waiting: Int16Array[] = [];
  let [waitingLength, length, stroke, strokeLength] = [0, 0, 0, 0];
  let [spoken, rest] = [0, Number.POSITIVE_INFINITY];
  const msOf = (samples: number) => (samples / sampleRate) * 1000;

  function flush(): void {
    if (waitingLength === 0) return;
    const piece = new Int16Array(waitingLength);
    let at = 0;
    for (const part of waiting) {
      piece.set(part, at);
      at += part.length;
    }
    [waiting, waitingLength] = [[], 0];
    sender.add(piece);
  }
  const lengthMs = () => msOf(length);
  return {
    ...{ id, of, sampleRate, sender, lengthMs },
    add(block) {
      waiting.push(toPcm(block));
      waitingLength += block.length;
      length += block.length;
      rest = ear.isSpeech(block) ? 0 : rest + msOf(block.length);
      if (rest < REST_MS) spoken += block.length;
      stroke = Math.max(stroke, peakOf(block));
      strokeLength += block.length;
      if (msOf(strokeLength) >= STROKE_MS) {
        strokes.push(stroke);
        [stroke, strokeLength] = [0, 0];
      }
      if (msOf(waitingLength) >= PIECE_MS) flush();
    },
    spokenMs: () => msOf(spoken),
    peaks: (count) => [...Array<number>(count).fill(0), ...strokes].slice(-count),
    end: flush,
    isTooShort: () => lengthMs() < SHORTEST_MS,
    save: () => sender.finish(lengthMs() < SHORTEST_MS),
  };
}
