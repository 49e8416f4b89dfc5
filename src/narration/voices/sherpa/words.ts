/** Words of a sentence from the sounds that a network says it with. */
import type { Speech } from '../../../sound/recording';
import type { Sign } from './heard';

type Span = Speech['words'][number];

/** Letters of a model by their numbers. */
export type Letters = ReadonlyMap<number, string>;

/** Sounds between two spaces. */
interface Group extends Span {
  sounds: number;
}

/** Said as one by the reader of the engine, or one in several: no more of them. */
const MOST = 4;
const SPACE = ' ';
const GAP = '_';
/** Not sounds: the ends and the gap between two, marks, stress and length. */
const NO_SOUND = /^[\^$_\p{P}\p{M}ˈˌːˑ]$/u;

/** A word begins with the space before it, and ends with the gap behind its last sound: so a forced alignment hears it. */
export function groupsOf(stretches: readonly (readonly Sign[])[], letters: Letters): Group[] {
  const groups: Group[] = [];
  for (const signs of stretches) {
    let group: Group | undefined;
    let begun = signs[0]?.start ?? 0;
    signs.forEach(({ sign, start, end }, i) => {
      const letter = letters.get(sign) ?? '';
      if (letter === SPACE) {
        group = undefined;
        begun = start;
      }
      if (letter === SPACE || letter === '' || NO_SOUND.test(letter)) return;
      if (!group) {
        group = { start: begun, end, sounds: 0 };
        groups.push(group);
      }
      const next = signs[i + 1];
      group.end = next && letters.get(next.sign) === GAP ? next.end : end;
      group.sounds += 1;
    });
  }
  return groups;
}

/**
 * A time for each of `words`, as they are sent: what stands between two spaces is mostly one group. Where the reader of the
 * engine joins small words, or parts long ones, the cheapest way through both lists by their lengths is taken. Undefined
 * where there is no way.
 */
export function wordsOfGroups(
  words: readonly string[],
  groups: readonly Group[],
): Span[] | undefined {
  const parts = words.flatMap((word, index) =>
    word
      .split(/[\s\p{Pd}/]+/u)
      .map((part) => (part.match(/[\p{L}\p{N}]/gu) ?? []).length)
      .filter((length) => length > 0)
      .map((length) => ({ index, length })),
  );
  const spans = pairUp(parts, groups);
  if (!spans) return undefined;
  const times: (Span | undefined)[] = words.map(() => undefined);
  parts.forEach(({ index }, i) => {
    const span = spans[i];
    if (span) times[index] = { start: times[index]?.start ?? span.start, end: span.end };
  });
  let reached = groups[0]?.start ?? 0;
  return times.map((time) => {
    const start = Math.max(reached, time?.start ?? reached);
    reached = Math.max(start, time?.end ?? start);
    return { start, end: reached };
  });
}

interface Step {
  cost: number;
  parts: number;
  groups: number;
}

function pairUp(
  parts: readonly { length: number }[],
  groups: readonly Group[],
): Span[] | undefined {
  const letters = parts.reduce((sum, { length }) => sum + length, 0);
  const sounds = groups.reduce((sum, group) => sum + group.sounds, 0);
  const scale = letters / (sounds || 1);
  const steps: (Step | undefined)[][] = parts.map(() => []);
  const first: Step = { cost: 0, parts: 0, groups: 0 };
  const at = (i: number, j: number) => (i === 0 && j === 0 ? first : steps[i - 1]?.[j - 1]);
  const sizes = [
    [1, 1],
    ...range(MOST).flatMap((n) => [
      [n, 1],
      [1, n],
    ]),
  ];
  for (let i = 1; i <= parts.length; i++)
    for (let j = 1; j <= groups.length; j++)
      for (const [p = 1, g = 1] of sizes) {
        const before = i >= p && j >= g ? at(i - p, j - g) : undefined;
        if (!before) continue;
        const wanted = sum(parts.slice(i - p, i).map(({ length }) => length));
        const said = scale * sum(groups.slice(j - g, j).map((group) => group.sounds));
        // One for one is the rule.
        const cost = before.cost + Math.abs(wanted - said) + (p + g - 2) * 1.5;
        const row = steps[i - 1];
        if (row && cost < (row[j - 1]?.cost ?? Number.POSITIVE_INFINITY))
          row[j - 1] = { cost, parts: p, groups: g };
      }
  return walkBack(parts, groups, at);
}

function walkBack(
  parts: readonly { length: number }[],
  groups: readonly Group[],
  at: (i: number, j: number) => Step | undefined,
): Span[] | undefined {
  const spans: Span[] = [];
  let [i, j] = [parts.length, groups.length];
  while (i > 0) {
    const step = at(i, j);
    const [from, until] = [groups[j - (step?.groups ?? 0)], groups[j - 1]];
    if (!step || !from || !until) return undefined;
    const lengths = parts.slice(i - step.parts, i).map(({ length }) => length);
    const each = (until.end - from.start) / sum(lengths);
    for (let k = lengths.length - 1; k >= 0; k--) {
      const before = sum(lengths.slice(0, k));
      const start = from.start + before * each;
      spans.unshift({ start, end: start + (lengths[k] ?? 0) * each });
    }
    [i, j] = [i - step.parts, j - step.groups];
  }
  return j === 0 ? spans : undefined;
}

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
const range = (most: number): number[] => Array.from({ length: most - 1 }, (_, i) => i + 2);
