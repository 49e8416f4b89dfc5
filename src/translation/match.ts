/** Which sections of two languages are the same: by their ids, else by order and by what is alike in every language. */
import { isGiven, type Shape } from './shape';

export interface Pair {
  original: Shape;
  translation: Shape;
}

export interface Match {
  /** In the order of the original. */
  pairs: Pair[];
  missing: Shape[];
  extra: Shape[];
  /** Translations that stand elsewhere than the original does. */
  moved: ReadonlySet<Shape>;
}

/** What an id that is there in both counts for: more than all else together. */
const SAME_ID = 100;
/** Below it two sections only share their place. */
const ALIKE = 3;

export function matchShapes(originals: readonly Shape[], translations: readonly Shape[]): Match {
  const shared = idsOf(originals).filter((id) => idsOf(translations).includes(id));
  const likeness = (a: Shape, b: Shape): number => {
    // A talk opens in every language.
    if (a === originals[0] || b === translations[0])
      return a === originals[0] && b === translations[0] ? SAME_ID : 0;
    const { id } = a.section;
    if (shared.includes(id) || shared.includes(b.section.id))
      return id === b.section.id ? SAME_ID : 0;
    const found = alike(a, b);
    // Who writes an id that nobody has means a section of its own, unless much of another's is in it.
    return isGiven(b) && found < ALIKE ? 0 : found;
  };
  const found = align(originals, translations, likeness);
  const inOrder = new Set(found.values());
  const left = (all: readonly Shape[], taken: ReadonlySet<Shape>) =>
    all.filter((shape) => !taken.has(shape));
  const moved = new Set<Shape>();
  for (const original of left(originals, new Set(found.keys()))) {
    const rest = left(translations, new Set(found.values()));
    const best = rest.toSorted((a, b) => likeness(original, b) - likeness(original, a))[0];
    if (!best || likeness(original, best) < ALIKE) continue;
    found.set(original, best);
    if (!inOrder.has(best)) moved.add(best);
  }
  return {
    pairs: originals.flatMap((original) => {
      const translation = found.get(original);
      return translation ? [{ original, translation }] : [];
    }),
    missing: left(originals, new Set(found.keys())),
    extra: left(translations, new Set(found.values())),
    moved,
  };
}

const idsOf = (shapes: readonly Shape[]): string[] => shapes.map(({ section }) => section.id);

/** From 0.5, for sections that have nothing in common, to 12. */
export function alike(a: Shape, b: Shape): number {
  const kinds = overlap(a.steps.keys(), b.steps.keys());
  const longer = Math.max(a.letters, b.letters, 1);
  const sum =
    0.5 +
    2 * kinds +
    1.5 * overlap(stepsIn(a), stepsIn(b)) +
    2 * overlap(a.pictures, b.pictures) +
    2 * overlap(a.code, b.code) +
    overlap(a.numbers, b.numbers) +
    2 * overlap(a.words, b.words) +
    Math.min(a.letters, b.letters) / longer;
  return a.section.level === b.section.level ? sum : sum / 2;
}

const stepsIn = ({ steps }: Shape): string[] => [...steps].map(([kind, count]) => kind + count);

/** Of all members, the share that both have; 0 of none. */
function overlap<T>(a: Iterable<T>, b: Iterable<T>): number {
  const [own, others] = [new Set(a), new Set(b)];
  const both = [...own].filter((one) => others.has(one)).length;
  return both === 0 ? 0 : both / (own.size + others.size - both);
}

/** The pairs in order of both whose likeness is largest together, by dynamic programming. */
function align<T>(a: readonly T[], b: readonly T[], likeness: (a: T, b: T) => number): Map<T, T> {
  const best = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  a.forEach((one, i) => {
    b.forEach((other, j) => {
      const row = best[i + 1];
      if (row) row[j + 1] = Math.max(at(i, j + 1), at(i + 1, j), at(i, j) + likeness(one, other));
    });
  });
  const found = new Map<T, T>();
  for (let [i, j] = [a.length, b.length]; i > 0 && j > 0; ) {
    const [one, other] = [a[i - 1], b[j - 1]];
    if (at(i, j) === at(i - 1, j)) i -= 1;
    else if (at(i, j) === at(i, j - 1)) j -= 1;
    else {
      if (one && other) found.set(one, other);
      [i, j] = [i - 1, j - 1];
    }
  }
  return found;
}
