/** What is to be written so that a step begins at another word: tried before it is shown, and shown before it is saved. */
import type { Edit } from '../document/source/edits';
import { withEdits } from '../draft/edits';
import { type Prose, takeMark, writeMark } from '../draft/steps';
import type { TimedScene, Timeline } from '../timeline/schema';
import type { Change, Live, Proposal, Wish } from './data';
import { findSteps, findWords, markedSteps } from './places';

/** The timeline of a document that had another text; undefined where that has errors. */
export type TryText = (text: string) => Promise<Timeline | undefined>;

/** What pages show at the moment. */
export interface Shown {
  live: Pick<Live, 'timeline' | 'source'>;
  /** Of each scene by its id. */
  prose: ReadonlyMap<string, Prose>;
}

/** The text as it would be written, with what is shown of it. */
export interface Proposed extends Omit<Proposal, 'id'> {
  text: string;
}

/**
 * `text` is the document's file. Where one mark would move other steps, too, those before it get theirs, else all of the scene. What cannot
 * be done is told: `nowhere`, the word stands in no prose; `otherwise`, the document would say or show something else.
 */
export async function proposeStep(
  wish: Wish,
  { live, prose: all }: Shown,
  text: string,
  tryText: TryText,
): Promise<Proposed | 'nowhere' | 'otherwise'> {
  const scene = live.timeline.scenes.findIndex((timed) => timed.scene.id === wish.scene);
  const [timed, prose] = [live.timeline.scenes[scene], all.get(wish.scene)];
  if (!timed || !prose || !timed.steps[wish.step]) return 'nowhere';
  const to = wish.word === undefined ? undefined : findWords(timed, prose.letters)[wish.word];
  if (wish.word !== undefined && to === undefined) return 'nowhere';
  const marked = markedSteps(timed, prose);
  const mark = marked.get(wish.step);
  const taken = mark && takeMark(mark, live.source);
  if (to === undefined && !taken) return 'nowhere';
  const places = findSteps(timed, prose.letters);
  const write = (step: number) => writeMark((step === wish.step ? to : places[step]) ?? -1, prose);
  const free = places.map((_, i) => i).filter((i) => i === wish.step || !marked.has(i));
  const upTo = free.filter((i) => i <= wish.step);
  const ways = to === undefined ? [[]] : [[wish.step], upTo, free].filter(isLonger);
  let best: Proposed | undefined;
  for (const way of ways) {
    const edits = [taken, ...way.map(write)].filter((edit) => edit !== undefined);
    const written = withEdits(text, edits);
    const after = await tryText(written);
    const now = after?.scenes[scene];
    if (!after || !now || !isSame(live.timeline, after, scene)) continue;
    if (to !== undefined && findSteps(now, prose.letters)[wish.step] !== to) continue;
    const moves = movesOf(timed, now);
    best ??= { text: written, changes: changesOf(edits, live.source), moves };
    if (moves.every(({ step }) => step === wish.step))
      return { text: written, changes: changesOf(edits, live.source), moves };
  }
  return best ?? 'otherwise';
}

const isLonger = (way: readonly number[], i: number, ways: readonly (readonly number[])[]) =>
  way.length > (ways[i - 1]?.length ?? 0);

/** Whether nothing is shown or said otherwise, and nothing comes at another time but in one scene. */
function isSame(before: Timeline, after: Timeline, but: number): boolean {
  const told = ({ scenes }: Timeline) =>
    JSON.stringify(
      scenes.map(({ scene, lines, steps }, i) => [
        { ...scene, narration: undefined },
        lines.map(({ text }) => text),
        i === but ? steps.length : steps,
      ]),
    );
  return told(before) === told(after);
}

const movesOf = (before: TimedScene, after: TimedScene): Proposal['moves'] =>
  before.steps.flatMap(({ startMs }, step) => {
    const byMs = (after.steps[step]?.startMs ?? 0) - startMs;
    return byMs === 0 ? [] : [{ step, byMs }];
  });

/** Letters of a line that are shown beside a change. */
const AROUND = 42;

const changesOf = (edits: readonly Edit[], source: string): Change[] =>
  [...edits]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, text }) => {
      const before = source.slice(0, start);
      const line = before.slice(before.lastIndexOf('\n') + 1);
      const [after = ''] = source.slice(end).split('\n', 1);
      return {
        line: before.split('\n').length,
        isWritten: text !== '',
        before: line.length > AROUND ? `…${line.slice(-AROUND)}` : line,
        after: after.length > AROUND ? `${after.slice(0, AROUND)}…` : after,
      };
    });
