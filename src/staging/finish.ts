/** What a scene shows of its prose where its author marked nothing. */
import type { Meta } from '../document/schema';
import type { Spoken } from '../scene/define';
import { hasNumber } from '../scene/drawing/find';
import { plainText, richOf } from '../scene/inline';
import { type Block, type Scene, sceneSchema } from '../scene/schema';
import { drawnLines, withDrawn } from './drawn';
import { leavesGap } from './gap';
import {
  chooseKeyLines,
  openAccents,
  openCandidates,
  type Subjects,
  withTerms,
} from './keylines/choose';
import { hasMere, type Stressed, stressed } from './keylines/mere';
import { clockOf, speechOf } from './length';
import { letters } from './letters';
import { mayHaveLines } from './release';
import { type Statement, statementOf } from './statement';
import { isLegibleBeside, standTogether } from './together';

/**
 * A scene with its key lines: the bold phrases of what it says, or those that are chosen for it. They have the stage where
 * nothing else is shown, and stand beside a picture: those that its author marked, and others where it would else stand for
 * long. Where it `isNamed` by the words that it begins with, these are no line of it.
 */
export async function withKeyLines(
  scene: Scene,
  { lang }: Pick<Meta, 'lang'>,
  { isNamed, draws }: { isNamed?: boolean; draws: boolean },
): Promise<Scene> {
  if (scene.narration.length === 0) return scene;
  const heading = plainText(scene.heading);
  const subjects = { lang, heading, draws, ...(isNamed && { name: heading }) };
  const onStage = { ...subjects, isWhole: true };
  if (scene.kind === 'statement' && scene.lines.length === 0) {
    const { narration, shown, steps } = await keyLines(scene.narration, onStage);
    return sceneSchema.parse({ ...scene, narration, ...shown, steps });
  }
  if (scene.kind === 'statement') return goingOn(scene, onStage);
  if (!isRoomy(scene)) return scene;
  if (scene.kind === 'figure') {
    const known = letters(heading);
    const isMarked = scene.narration.some(({ text, terms }) =>
      terms.some(({ start, end }) => !known.includes(letters(text.slice(start, end)))),
    );
    // Where the picture is missing, what is said has the stage.
    const isMissing = scene.missing !== undefined && scene.missing !== 'undrawn';
    const isTold = isMissing && !saysItself(scene);
    const stands = isMarked
      ? isTold || (scene.src !== undefined && scene.place !== 'full')
      : isTold || (mayHaveLines(scene) && leavesGap(scene));
    if (!stands) return scene;
    const lines = await keyLines(scene.narration, subjects);
    if (lines.shown.lines.length === 0) return scene;
    return isTold ? instead(scene, lines) : beside(scene, lines);
  }
  if (!leavesGap(scene) && !isReadAlone(scene)) return scene;
  const lines = await keyLines(scene.narration, subjects);
  return isBrief(lines) && standTogether([scene, lines.shown]) ? beside(scene, lines) : scene;
}

/** What is read with the words that lead to it, and would else stand still with them. */
const READ_MS = 3500;

const isReadAlone = ({ kind, steps, narration }: Scene): boolean =>
  (kind === 'formula' || kind === 'code') && steps.length === 0 && speechOf(narration) > READ_MS;

/** What is shown already stands alone for so long. */
const OWN_MS = 4000;
/** What is said at most to each of such lines. */
const LINE_MS = 8000;

/** Lines that are shown while others are said, followed by key lines of these, where they would stand for long. */
async function goingOn(scene: Scene<'statement'>, subjects: Subjects): Promise<Scene> {
  if (speechOf(scene.narration) <= LINE_MS * (scene.steps.length + 1)) return scene;
  const ahead = OWN_MS * scene.lines.length;
  const clock = clockIn(scene.narration);
  const chosen = await chooseKeyLines(scene.narration, subjects);
  const after = chosen.filter(({ paragraph, start }) => clock(paragraph, start) >= ahead);
  const narration = withTerms(scene.narration, after);
  const accentsOf = await openAccents(narration, subjects);
  const { shown, steps } = statementOf(narration, subjects, accentsOf);
  return sceneSchema.parse({
    ...{ ...scene, narration, form: 'turns' },
    ...{ lines: [...scene.lines, ...shown.lines], steps: [...scene.steps, ...steps] },
  });
}

/** How long is spoken before a letter of a paragraph, ms. */
function clockIn(narration: readonly Spoken[]): (paragraph: number, offset: number) => number {
  const ahead = [0];
  for (const said of narration) ahead.push((ahead.at(-1) ?? 0) + speechOf([said]));
  const clocks = new Map<number, (offset: number) => number>();
  return (paragraph, offset) => {
    const said = narration[paragraph];
    const clock = clocks.get(paragraph) ?? (said ? clockOf(said) : () => 0);
    clocks.set(paragraph, clock);
    return (ahead[paragraph] ?? 0) + clock(offset);
  };
}

/** Whether no more is said than the words that stand for the picture. */
const saysItself = ({ narration, alt, caption }: Scene<'figure'>): boolean => {
  const said = letters(narration.map(({ text }) => text).join(' '));
  return [alt, caption, `${alt} ${caption}`].some((text) => letters(text).includes(said));
};

interface KeyLines extends Statement {
  /** With what is shown of it marked. */
  narration: Spoken[];
}

/** A statement, as a scene or as a block, of what is said: its bold phrases, else what is chosen. */
export async function keyLines(
  given: readonly Spoken[],
  subjects: Subjects & { draws?: boolean },
): Promise<KeyLines> {
  const { lang } = subjects;
  const wanted = subjects.draws
    ? given
    : given.map((spoken) => ({ ...spoken, drawn: spoken.drawn ?? false }));
  const isDrawn = wanted.some(
    ({ text, drawn }) => drawn !== false && hasNumber(text, lang, drawn === true),
  );
  const open = isDrawn ? await openCandidates(given, subjects) : undefined;
  const candidates = (text: string) => open?.({ text }) ?? [];
  const drawn = open ? drawnLines(wanted, { lang, candidates }) : [];
  const marked = async (from: readonly Spoken[]) =>
    withDrawn(await markKeyLines(from, subjects), drawn);
  const chosen = await marked(given);
  const plain = statementOf(chosen, subjects, undefined, drawn);
  if (plain.shown.form === 'together') return { narration: chosen, ...plain };
  const isStressed = subjects.isWhole && hasMere(given);
  const { narration: whole, words } = isStressed
    ? stressed(given, open ?? (await openCandidates(given, subjects)), subjects)
    : NOTHING_STRESSED;
  const narration = words.size > 0 ? await marked(whole) : chosen;
  const found = await openAccents(narration, subjects);
  const accentsOf = (sentence: string) => [...(words.get(sentence) ?? found(sentence))];
  return { narration, ...statementOf(narration, subjects, accentsOf, drawn) };
}

const NOTHING_STRESSED: Stressed = { narration: [], words: new Map() };

/** The narration with its key lines marked, as `lectern draft` would write them: each piece is a bold phrase. */
export async function markKeyLines(
  narration: readonly Spoken[],
  subjects: Subjects,
): Promise<Spoken[]> {
  return withTerms(narration, await chooseKeyLines(narration, subjects));
}

/** Letters of a line that is large enough beside a block. */
const MOST_LETTERS = 120;

const isBrief = ({ shown: { lines } }: KeyLines): boolean =>
  lines.every(({ pieces }) => pieces.join(' ').length <= MOST_LETTERS);

type Roomy = Scene<'figure' | 'formula' | 'chart' | 'table' | 'code'>;

/** A block that leaves room for what is said. */
const isRoomy = (scene: Scene): scene is Roomy =>
  scene.kind === 'figure'
    ? isLegibleBeside(scene)
    : ['formula', 'chart', 'table', 'code'].includes(scene.kind);

/** What any scene has, and the block that this one shows. */
function partBlock({ id, level, act, ground, heading, notes, refs, pointers, ...own }: Roomy) {
  const { narration: _narration, steps, ...block } = own;
  const marked = { ...(act && { act }), ...(ground && { ground }), ...(pointers && { pointers }) };
  return { base: { id, level, ...marked, heading, notes, refs }, block, steps };
}

/** The lines alone, of which a missing picture takes no room: its words stand at the foot. */
function instead(scene: Scene<'figure'>, { narration, shown, steps }: KeyLines): Scene {
  const { caption, alt, pointers = [] } = scene;
  const words = new Set([caption, alt].filter(Boolean));
  const foot = [...pointers, ...[...words].map(richOf)];
  const { base } = partBlock(scene);
  const pointing = foot.length > 0 && { pointers: foot };
  return sceneSchema.parse({ ...base, ...pointing, narration, ...shown, steps });
}

/** The block with the lines as a second one. */
function beside(scene: Roomy, { narration, shown, steps }: KeyLines): Scene {
  const { base, block, steps: first } = partBlock(scene);
  const blocks: Block[] = [
    { ...block, steps: first.length, enters: false },
    { ...shown, steps: steps.length, enters: false },
  ];
  return sceneSchema.parse({
    kind: 'group',
    ...{ ...base, narration, blocks },
    steps: [...first, ...steps],
  });
}
