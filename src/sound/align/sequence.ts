/** Where the sentences of a text are in one long recording, in which some may be missing, and other things said between them. */
import { advance, endOf, giveUp, openCourse } from './course';
import { type Features, thin } from './features';
import { HOP } from './spectra';

/** Frames that are looked at as one, at least: words are found, not sounds. */
const TOGETHER = 3;
/** Pairs of frames that are compared at most; beyond that more are taken together. */
const MOST_PAIRS = 150e6;
/**
 * What a frame costs that is of no sentence: more than right words (fit.ts), less than others, so that a sentence
 * that was edited is found, too, and then told apart.
 */
const BESIDE = 1.4;
/** The same of a frame of a pause. */
const RESTING = 0.5;
/** How far from the sentence that was reached others are looked for, s of speech of the voice. */
const REACH = 60;

/** Frames of the recording, `until` not among them. */
export interface Found {
  from: number;
  until: number;
}

/** How a state was reached that lies before a sentence or behind the last one. */
const WAITED = 0;
const SAID = 1;
const MISSED = 2;

/** For each sentence where it is said in the take, in order; undefined where it is not. `cost` tells takes of one length apart. */
export function findSentences(
  sentences: readonly Features[],
  take: Features,
): { found: (Found | undefined)[]; cost: number } {
  const frames = sentences.reduce((sum, one) => sum + one.frames, 0);
  const together = Math.max(TOGETHER, Math.ceil(Math.sqrt((frames * take.frames) / MOST_PAIRS)));
  const heard = thin(take, together);
  const { found, cost } = follow(
    sentences.map((one) => thin(one, together)),
    heard,
    REACH / (together * HOP),
  );
  const inFrames = ({ from, until }: Found): Found => ({
    from: from * together,
    until: Math.min(take.frames, until * together),
  });
  return { found: found.map((one) => one && inFrames(one)), cost };
}

/** One pass over the take (Ney, 1984): between sentences stand states in which anything may be heard. */
function follow(
  sentences: readonly Features[],
  take: Features,
  reach: number,
): { found: (Found | undefined)[]; cost: number } {
  const courses = sentences.map(openCourse);
  const count = courses.length;
  /** What all sentences before one cost when they are missing. */
  const skipped = new Float64Array(count + 1);
  courses.forEach((_, k) => {
    skipped[k + 1] = (skipped[k] ?? 0) + missing(sentences[k]);
  });
  /** Cost before each sentence, and behind the last one; how it was reached, and where the sentence began that ended. */
  let between = skipped.slice();
  const ways = new Uint8Array(take.frames * (count + 1)).fill(WAITED);
  const begins = new Int32Array(take.frames * (count + 1));
  for (let t = 0; t < take.frames; t++) {
    const beside = take.quiet[t] ? RESTING : BESIDE;
    const next = between.map((cost) => cost + beside);
    const here = skipped[furthest(between, skipped)] ?? 0;
    courses.forEach((course, k) => {
      const sentence = sentences[k];
      const before = between[k] ?? 0;
      const away = Math.abs((skipped[k] ?? 0) - here) / BESIDE;
      if (!sentence || away > reach) {
        giveUp(course);
        return;
      }
      advance(course, sentence, take, t, before);
      const end = endOf(course);
      const at = t * (count + 1) + k + 1;
      if (end.cost >= (next[k + 1] ?? 0)) return;
      next[k + 1] = end.cost;
      [ways[at], begins[at]] = [SAID, end.from];
    });
    for (let k = 1; k <= count; k++) {
      const missed = (next[k - 1] ?? 0) + missing(sentences[k - 1]);
      if (missed >= (next[k] ?? 0)) continue;
      next[k] = missed;
      ways[t * (count + 1) + k] = MISSED;
    }
    between = next;
  }
  return { found: walkBack(count, take.frames, ways, begins), cost: between[count] ?? 0 };
}

/** The sentence before which the course stands that heard the most. */
function furthest(between: Float64Array, skipped: Float64Array): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  between.forEach((cost, k) => {
    const rest = cost - (skipped[k] ?? 0);
    // Those behind it that are only missing cost the same.
    if (rest < least - 1e-6) [best, least] = [k, rest];
  });
  return best;
}

const missing = (sentence: Features | undefined): number => BESIDE * (sentence?.frames ?? 0);

function walkBack(count: number, frames: number, ways: Uint8Array, begins: Int32Array) {
  const found: (Found | undefined)[] = Array(count).fill(undefined);
  let [t, k] = [frames - 1, count];
  while (t >= 0 && k > 0) {
    const at = t * (count + 1) + k;
    if (ways[at] === SAID) {
      const from = begins[at] ?? 0;
      found[k - 1] = { from, until: t + 1 };
      t = from - 1;
      k -= 1;
    } else if (ways[at] === MISSED) k -= 1;
    else t -= 1;
  }
  return found;
}
