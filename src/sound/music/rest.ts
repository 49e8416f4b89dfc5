/**
 * How loud the bed is where nobody speaks, so that the whole has the loudness of the web. The meter leaves out what is
 * ten units below the rest (BS.1770-5). So while the voice makes the loudness, the bed only has to stay out of its way:
 * the less is said, the lower it lies, down to where it lies under the voice; it never comes up to the voice. Only where
 * that is not enough, since next to nothing is said, the music is what is listened to: it plays at the loudness of the
 * web, and gives way to the few words, slowly.
 */
import { LOUDNESS } from '../level';
import { gatedLoudness, hopOf } from '../loudness';
import { openDucking, type Span } from './duck';
import { type Loop, raiseLoop } from './loop';

/** Loudness of the bed in rests where much is said, LUFS: twelve below the voice, so that it is heard and asks for nothing. */
export const MOST_REST = -26;
/** The least, so that it is heard at all. */
const LEAST_REST = -38;
/** Under the voice. That is at −14 LUFS, and background is to be 20 dB lower (WCAG 2.2, 1.4.7): with two to spare. */
export const UNDER_SPEECH = -36;
const STEP = 0.5;
/** What the bed may take from the loudness of the voice, LU. Most of it is given back. */
const MOST_TAKEN = 0.5;
/** What is not worth a gain, and the most of it, dB: peaks are at −2 dBTP, and stay below −1. */
const CLOSE = 0.2;
const MOST_GAIN = 0.6;
const LOUDEST = 0;
const ROUNDS = 12;

/** By how much the bed is lower under the voice, dB. */
export const dropOf = (rest: number): number => Math.max(0, rest - UNDER_SPEECH);

export interface Speaking {
  spans: readonly Span[];
  durationMs: number;
  /** Energy of the weighted voice in every 100 ms of the video. */
  voice: readonly number[];
}

export interface Balance {
  /** Loudness of the bed where nobody speaks, LUFS. */
  rest: number;
  /** What voice and bed are raised by together, dB. */
  gain: number;
}

export function balance(loop: Loop, speaking: Speaking): Balance {
  const voice = gatedLoudness(speaking.voice, loop.sampleRate);
  const enough = Math.min(voice, LOUDNESS) - MOST_TAKEN;
  for (let rest = MOST_REST; voice > -Infinity && rest >= LEAST_REST; rest -= STEP) {
    const mixed = mixedLoudness(loop, speaking, rest);
    if (mixed < enough) continue;
    const short = LOUDNESS - mixed;
    return { rest, gain: short > CLOSE ? Math.min(short, MOST_GAIN) : 0 };
  }
  let [low, high] = [UNDER_SPEECH, LOUDEST];
  for (let round = 0; round < ROUNDS; round++) {
    const rest = (low + high) / 2;
    if (mixedLoudness(loop, speaking, rest) < LOUDNESS) low = rest;
    else high = rest;
  }
  return { rest: (low + high) / 2, gain: 0 };
}

/** Of voice and bed together, LUFS: they have nothing in common, so their powers add up. */
function mixedLoudness(loop: Loop, { spans, durationMs, voice }: Speaking, rest: number): number {
  const { level, hops } = raiseLoop(loop, rest);
  const duck = openDucking(spans, durationMs, dropOf(rest));
  const hopMs = (hopOf(loop.sampleRate) / loop.sampleRate) * 1000;
  const mixed = voice.map((energy, i) => {
    const gain = level * duck((i + 0.5) * hopMs);
    return energy + gain * gain * (hops[i % hops.length] as number);
  });
  return gatedLoudness(mixed, loop.sampleRate);
}
