/** The bed "calm": eight slow chords and a few soft bells, composed here, so that its licence is ours. */
import type { Stereo } from './stereo';

const CHORD_SECONDS = 4;
/** A chord fades in while the one before fades out. */
const OVERLAP_SECONDS = 1.6;
/** Semitones above A2 (110 Hz): D major, turning round without an end that wants an answer. */
const CHORDS = [
  [5, 12, 17, 21, 26],
  [2, 9, 17, 21, 24],
  [10, 17, 21, 24, 26],
  [0, 7, 14, 17, 24],
  [5, 12, 19, 21, 28],
  [2, 14, 17, 21, 24],
  [10, 14, 17, 21, 29],
  [0, 12, 14, 19, 24],
];
/** Bells: seconds into the loop, and semitones above A2. */
const BELLS = [
  [2.5, 36],
  [6, 33],
  [9.5, 29],
  [14.5, 31],
  [18, 38],
  [20.5, 36],
  [25.5, 33],
  [30, 31],
] as const;
const A2 = 110;
/** Loudness of the first partials of a pad's voice; few, so that speech keeps its consonants. */
const PARTIALS = [1, 0.28, 0.1];
/** A voice is two strings a little apart: they beat slowly. Hz. */
const BEAT = 0.35;

const hertz = (semitones: number): number => A2 * 2 ** (semitones / 12);

/** One turn of the loop. What rings over its end rings into its beginning, so it has no seam. Peaks under 1. */
export function renderCalm(sampleRate: number): Stereo {
  const length = CHORDS.length * CHORD_SECONDS * sampleRate;
  const loop: Stereo = [new Float32Array(length), new Float32Array(length)];
  CHORDS.forEach((chord, i) => {
    chord.forEach((semitones, voice) => {
      const side = (voice / (chord.length - 1) - 0.5) * 0.7;
      addPad(loop, i * CHORD_SECONDS, hertz(semitones), side, sampleRate);
    });
  });
  BELLS.forEach(([seconds, semitones], i) => {
    addBell(loop, seconds, hertz(semitones), i % 2 ? 0.4 : -0.4, sampleRate);
  });
  return loop;
}

/** Adds `wave` (of the seconds since its begin) to both sides, `side` from −1 (left) to 1 (right), wrapping at the end. */
function add(
  loop: Stereo,
  range: { from: number; seconds: number; sampleRate: number },
  side: number,
  wave: (seconds: number) => number,
): void {
  const [left, right] = loop;
  // Equal power: as loud in the middle as on a side.
  const angle = ((side + 1) * Math.PI) / 4;
  const [toLeft, toRight] = [Math.cos(angle), Math.sin(angle)];
  const start = Math.round(range.from * range.sampleRate);
  for (let i = 0; i < range.seconds * range.sampleRate; i++) {
    const at = (start + i) % left.length;
    const value = wave(i / range.sampleRate);
    left[at] = (left[at] as number) + value * toLeft;
    right[at] = (right[at] as number) + value * toRight;
  }
}

function addPad(loop: Stereo, from: number, hz: number, side: number, sampleRate: number): void {
  const seconds = CHORD_SECONDS + OVERLAP_SECONDS;
  // Low notes are felt more than heard: they get their share.
  const level = 0.05 * (A2 / hz) ** 0.25;
  add(loop, { from, seconds, sampleRate }, side, (time) => {
    const rise = Math.min(1, time / OVERLAP_SECONDS, (seconds - time) / OVERLAP_SECONDS);
    const swell = Math.sin((rise * Math.PI) / 2) ** 2;
    let sum = 0;
    PARTIALS.forEach((loudness, n) => {
      const turn = 2 * Math.PI * (n + 1) * time;
      sum += loudness * (Math.sin(turn * hz) + Math.sin(turn * (hz + BEAT)));
    });
    return level * swell * sum;
  });
}

function addBell(loop: Stereo, from: number, hz: number, side: number, sampleRate: number): void {
  add(loop, { from, seconds: 5, sampleRate }, side, (time) => {
    const ring = Math.min(1, time / 0.012) * Math.exp(-time * 1.3) * Math.min(1, (5 - time) / 0.5);
    const over = 0.2 * Math.exp(-time * 4) * Math.sin(2 * Math.PI * hz * 2.76 * time);
    return 0.06 * ring * (Math.sin(2 * Math.PI * hz * time) + over);
  });
}
