/** When words are said of which only the sound is known, in letters that nobody here can read: by their lengths and its pauses. */
import type { Recording, Speech } from '../../../sound/recording';
import type { Line } from '../../schema';
import { estimateWords } from '../silent';

type Span = Speech['words'][number];

/** Of sums that should be equal, s. */
const CLOSE = 1e-6;
/** A pause in a sentence, s. */
const PAUSE = 0.12;
/** A pause is of a comma that is no farther than this from where it should come, s of speech. */
const NEAR = 0.7;
/** Of frames that are looked at, s. */
const FRAME = 0.01;
/** Below the loudest frame, dB: nobody speaks. */
const QUIET = -40;

/** By the lengths of words, over the time in which somebody speaks; marks in the text lie at pauses. */
export function estimateTimes({ words }: Line, recording: Recording): Span[] {
  const stretches = speakingSpans(recording);
  const total = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
  const weights = estimateWords(words, 1);
  const scale = total / (weights.at(-1)?.end || 1);
  const planned = weights.map(({ start, end }) => ({ start: start * scale, end: end * scale }));
  const ends = words.flatMap(({ text }, i) =>
    i < words.length - 1 && /[,;:.!?…–—)][”"’»]*$/.test(text) ? [planned[i]?.end ?? 0] : [],
  );
  /** Speech before each pause, and where that lies in the plan. */
  const anchors = anchorsOf(pausesOf(stretches), ends, total);
  return planned.map(({ start, end }) => ({
    start: inSound(moved(start, anchors), stretches, 'start'),
    end: inSound(moved(end, anchors), stretches, 'end'),
  }));
}

/** Seconds of speech before each pause, the longest pause first. */
function pausesOf(stretches: readonly Span[]): number[] {
  let spoken = 0;
  const pauses = stretches.slice(0, -1).map(({ start, end }, i) => {
    spoken += end - start;
    return { at: spoken, length: (stretches[i + 1]?.start ?? end) - end };
  });
  return pauses.sort((a, b) => b.length - a.length).map(({ at }) => at);
}

interface Anchor {
  plan: number;
  real: number;
}

function anchorsOf(pauses: readonly number[], ends: readonly number[], total: number): Anchor[] {
  const anchors: Anchor[] = [
    { plan: 0, real: 0 },
    { plan: total, real: total },
  ];
  for (const real of pauses) {
    const free = ends.filter((plan) =>
      anchors.every((one) => (one.real - real) * (one.plan - plan) > 0),
    );
    const [plan] = free.sort((a, b) => Math.abs(a - real) - Math.abs(b - real));
    if (plan !== undefined && Math.abs(plan - real) <= NEAR) anchors.push({ plan, real });
  }
  return anchors.sort((a, b) => a.plan - b.plan);
}

function moved(plan: number, anchors: readonly Anchor[]): number {
  const next = anchors.findIndex((one) => one.plan >= plan);
  const after = anchors[next];
  const before = anchors[next - 1];
  if (!after) return anchors.at(-1)?.real ?? plan;
  if (!before) return after.real;
  const share = (plan - before.plan) / (after.plan - before.plan);
  return before.real + share * (after.real - before.real);
}

/** Seconds of speech to seconds of the sound: at a pause a word ends before it, and one starts after it. */
function inSound(spoken: number, stretches: readonly Span[], part: 'start' | 'end'): number {
  let rest = spoken;
  for (const [i, { start, end }] of stretches.entries()) {
    const length = end - start;
    const isLast = i === stretches.length - 1;
    if (isLast || rest < length - CLOSE || (part === 'end' && rest <= length + CLOSE))
      return start + Math.min(rest, length);
    rest -= length;
  }
  return spoken;
}

/** Where somebody speaks, parted by pauses; the whole sound where nobody does. */
export function speakingSpans({ samples, sampleRate }: Recording): Span[] {
  const size = Math.max(1, Math.round(FRAME * sampleRate));
  const count = Math.ceil(samples.length / size);
  const powers = Array.from({ length: count }, (_, i) => power(samples, i * size, size));
  const least = powers.reduce((most, one) => Math.max(most, one), 0) * 10 ** (QUIET / 10);
  const spans: Span[] = [];
  for (const [i, one] of powers.entries()) {
    if (one <= least) continue;
    const start = (i * size) / sampleRate;
    const end = Math.min((i + 1) * size, samples.length) / sampleRate;
    const before = spans.at(-1);
    if (before && start - before.end < PAUSE) before.end = end;
    else spans.push({ start, end });
  }
  return spans.length > 0 ? spans : [{ start: 0, end: samples.length / sampleRate }];
}

function power(samples: Int16Array, from: number, size: number): number {
  let sum = 0;
  for (let i = from; i < Math.min(from + size, samples.length); i++) sum += (samples[i] ?? 0) ** 2;
  return sum / size;
}
