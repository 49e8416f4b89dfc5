/** Which sentence comes next, and how much is left. */
import type { Script, Sentence, Take } from '../data';

/** A sentence with its place: numbers from 0. */
export interface Spot {
  scene: { id: string; title: string; number: number; length: number };
  /** In its scene. */
  number: number;
  sentence: Sentence;
}

export type State = 'recorded' | 'left' | 'changed' | 'open';

/** All sentences in their order. */
export const spotsOf = (script: Script): Spot[] =>
  script.scenes.flatMap(({ id, title, sentences }, number) =>
    sentences.map((sentence, i) => ({
      scene: { id, title, number, length: sentences.length },
      number: i,
      sentence,
    })),
  );

export function stateOf({ takes, before }: Sentence): State {
  if (takes.some(({ kind }) => kind === 'current')) return 'recorded';
  if (takes.some(({ kind }) => kind === 'unfinished')) return 'left';
  return before === undefined ? 'open' : 'changed';
}

const isOpen = ({ sentence }: Spot): boolean => stateOf(sentence) !== 'recorded';

/** The next one to be recorded, from the beginning again after the end; when all are, the next one. */
export function nextOf(spots: readonly Spot[], at: number): number {
  const order = [...spots.slice(at + 1), ...spots.slice(0, at + 1)];
  const found = order.find(isOpen);
  return found ? spots.indexOf(found) : Math.min(at + 1, Math.max(0, spots.length - 1));
}

/** The same sentences, one of them recorded. */
export function recordedAt(spots: readonly Spot[], at: number): Spot[] {
  const take: Take = { key: 'current', kind: 'current', lengthMs: 0, recordedMs: 0 };
  return spots.map((spot, i) =>
    i === at ? { ...spot, sentence: { ...spot.sentence, takes: [take] } } : spot,
  );
}

/** The first one to be recorded, else the first. */
export const firstOf = (spots: readonly Spot[]): number => Math.max(0, spots.findIndex(isOpen));

/** Where a sentence stands after the document was changed: itself, else what stands in its place now. */
export function foundAgain(spots: readonly Spot[], at: number, before: Spot | undefined): number {
  const found = spots.findIndex(
    ({ scene, sentence }) =>
      scene.id === before?.scene.id && sentence.name === before?.sentence.name,
  );
  return found >= 0 ? found : Math.min(at, Math.max(0, spots.length - 1));
}

/** Reading the next sentence, and the keys, take so long besides, ms. */
const BETWEEN_MS = 3000;

export interface Progress {
  done: number;
  all: number;
  /** Until all are recorded, at the pace of those that are. */
  leftMs: number;
}

export function progressOf(spots: readonly Spot[]): Progress {
  const open = spots.filter(isOpen);
  const pace = paceOf(spots);
  const leftMs = open.reduce((sum, { sentence }) => sum + sentence.expectedMs * pace, 0);
  return {
    ...{ done: spots.length - open.length, all: spots.length },
    leftMs: leftMs + open.length * BETWEEN_MS,
  };
}

/** How much longer the reader takes than expected: 1 until that is known. */
export function paceOf(spots: readonly Spot[]): number {
  const done = spots.filter((spot) => !isOpen(spot)).length;
  const [expected, taken] = spots.reduce(
    ([sum, length], { sentence }) => {
      const take = sentence.takes.find(({ kind }) => kind === 'current');
      return take ? [sum + sentence.expectedMs, length + take.lengthMs] : [sum, length];
    },
    [0, 0],
  );
  // One sentence tells little of a pace.
  return done > 2 && expected > 0 ? taken / expected : 1;
}
