/** Cuts what is said out of a longer recording, with short rests in it, so that it is laid as clips of voices are. */
import { quietBelow } from './align/pauses';
import type { Recording, Speech } from './recording';

/** Of a frame, s. */
const FRAME = 0.01;
/** Kept before the first and after the last sound, s: words begin softly. */
const AROUND = { before: 0.08, after: 0.12 };
/** What is so little louder than the room is heard, dB. */
const ABOVE_ROOM = 4;
/** A rest inside of what is said that is longer is shortened to that, s. */
const LONGEST_REST = 0.6;
const REST = 0.4;
/** Over which one sound gives way to the next where something was cut out, and over which the ends fade, s. */
const FADE = 0.008;

interface Span {
  start: number;
  end: number;
}

/**
 * What is said from the first to the last word (`words`, seconds of the recording), with a little of the quiet around it and
 * without long rests; word times count from its own start.
 */
export function cutSpeech(
  { samples, sampleRate }: Recording,
  { start, end }: Span,
  words: readonly Span[],
): Speech {
  const part = samples.slice(Math.round(start * sampleRate), Math.round(end * sampleRate));
  const frame = Math.round(FRAME * sampleRate);
  const loudness = loudnessOf(part, frame);
  const spans = partsOf(loudness).map(({ start: from, end: until }) => ({
    start: from * frame,
    end: Math.min(part.length, until * frame),
  }));
  const placed = place(spans);
  const joined = join(part, placed, Math.round(FADE * sampleRate));
  const move = (time: number) => moved((time - start) * sampleRate, placed) / sampleRate;
  return {
    ...{ samples: joined, sampleRate },
    words: words.map((word) => ({ start: move(word.start), end: move(word.end) })),
  };
}

/** dB of each frame. */
function loudnessOf(samples: Int16Array, frame: number): Float64Array {
  return Float64Array.from({ length: Math.ceil(samples.length / frame) }, (_, f) => {
    let sum = 0;
    for (let i = f * frame; i < Math.min(samples.length, (f + 1) * frame); i++)
      sum += (samples[i] ?? 0) ** 2;
    return 10 * Math.log10(sum / frame + Number.EPSILON);
  });
}

/** Frames that are kept: speech, with what belongs around it. */
function partsOf(loudness: Float64Array): Span[] {
  const quiet = quietBelow(loudness, ABOVE_ROOM);
  const loud = [...loudness.keys()].filter((f) => (loudness[f] ?? 0) >= quiet);
  const [first = 0, last = loudness.length - 1] = [loud[0], loud.at(-1)];
  const before = Math.max(0, first - Math.round(AROUND.before / FRAME));
  const spans: Span[] = [{ start: before, end: 0 }];
  let at = first;
  for (const f of loud) {
    if ((f - at) * FRAME > LONGEST_REST) {
      const half = Math.round(REST / FRAME / 2);
      const span = spans.at(-1);
      if (span) span.end = at + half;
      spans.push({ start: f - half, end: 0 });
    }
    at = f;
  }
  const span = spans.at(-1);
  if (span) span.end = Math.min(loudness.length, last + 1 + Math.round(AROUND.after / FRAME));
  return spans;
}

/** Each part with where it comes to lie. */
function place(spans: readonly Span[]): (Span & { at: number })[] {
  let at = 0;
  return spans.map((span) => {
    const placed = { ...span, at };
    at += span.end - span.start;
    return placed;
  });
}

function moved(time: number, spans: readonly (Span & { at: number })[]): number {
  const [first] = spans;
  const span = spans.findLast(({ start }) => time >= start) ?? first;
  if (!span) return 0;
  return span.at + Math.min(Math.max(0, time - span.start), span.end - span.start);
}

/** Behind each other; all ends fade, so that nothing clicks. */
function join(
  samples: Int16Array,
  spans: readonly (Span & { at: number })[],
  fade: number,
): Int16Array {
  const last = spans.at(-1);
  const joined = new Int16Array(last ? last.at + last.end - last.start : 0);
  for (const { start, end, at } of spans) {
    const length = end - start;
    const short = Math.min(fade, length >> 1);
    for (let i = 0; i < length; i++) {
      const gain = Math.min(1, i / short, (length - 1 - i) / short);
      joined[at + i] = Math.round((samples[start + i] ?? 0) * gain);
    }
  }
  return joined;
}
