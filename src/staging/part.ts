/** Where a section parts into scenes: what is shown together with what is said around it. */
import type { Ordinal } from '../scene/define';
import type { BlockPart, Part, Prose } from '../scene/draft';
import { speechOf } from './length';
import { standTogether } from './together';

/** A scene that speaks longer has lost its viewers: it goes on in another, sooner where it shows nothing but its lines. */
const LONGEST_MS = { block: 75_000, prose: 45_000 } as const;
const longestOf = (parts: readonly Part[]): number =>
  LONGEST_MS[parts.some(isBlock) ? 'block' : 'prose'];
/** More than this before a block is a thought of its own. */
const LEAD_MS = 25_000;
/** More than this between blocks that have no steps leaves the first standing. */
const BETWEEN_MS = 9_000;

/** So long a block without steps stands before the next says itself. */
const STANDS_MS = 10_000;

/** What one scene says and shows. */
export interface Portion {
  parts: Part[];
}

const isBlock = (part: Part): part is BlockPart => part.type === 'block';
const isProse = (part: Part): part is Prose => part.type === 'prose';
/** What the prose says, and what is said of blocks. */
const speech = (parts: readonly Part[]): number =>
  speechOf(parts.flatMap((part) => (isProse(part) ? [part.spoken] : (part.said ?? []))));

/** The parts of a section in as few scenes as can be watched; at least one, which may be empty. Items with names have scenes of their own. */
export function partSection(parts: readonly Part[]): Portion[] {
  const at = parts.findIndex((part, i) => i > 0 && itemOf(part) !== itemOf(parts[i - 1]));
  if (at < 0) return partAlike(parts);
  return [...partAlike(parts.slice(0, at)), ...partSection(parts.slice(at))];
}

/** The item that a part is of: the same for all parts of one. */
export const itemOf = (part: Part | undefined): Ordinal | undefined =>
  part?.type === 'prose' ? part.item : undefined;

function partAlike(parts: readonly Part[]): Portion[] {
  const blocks = parts.filter(isBlock);
  const fits = speech(parts) <= longestOf(parts);
  const together =
    standTogether(blocks.map(({ shown }) => shown)) &&
    speech(betweenOf(parts)) <= mostBetween(blocks) * (blocks.length - 1) &&
    !standsLong(parts);
  if (fits && (blocks.length <= 1 || together)) return [{ parts: [...parts] }];
  const portions: Part[][] = [];
  for (const run of runsOf(parts)) {
    const open = portions.at(-1);
    if (open && joins(open, run)) open.push(...run);
    else portions.push(...leadOf(run));
  }
  return portions.flatMap(halve).map((parts) => ({ parts }));
}

/** Each block with the prose that leads to it, the last with what follows. */
function runsOf(parts: readonly Part[]): Part[][] {
  const runs: Part[][] = [[]];
  // Where a section begins with a block, what follows one speaks of it, unless it says what comes.
  const explains = parts[0] !== undefined && isBlock(parts[0]);
  const lastBlock = parts.findLastIndex(isBlock);
  let full = false;
  parts.forEach((part, i) => {
    const run = runs.at(-1);
    const leads = isProse(part) && /[:：]$/.test(part.spoken.text) && i <= lastBlock;
    const isNew = full && (isBlock(part) || ((!explains || leads) && i <= lastBlock));
    if (isNew || !run) {
      runs.push([part]);
      full = false;
    } else run.push(part);
    full ||= isBlock(part);
  });
  return runs.filter((run) => run.length > 0);
}

/** Whether a run stands with what is open already. */
function joins(open: readonly Part[], run: readonly Part[]): boolean {
  const parts = [...open, ...run];
  const blocks = parts.filter(isBlock);
  return (
    open.some(isBlock) &&
    standTogether(blocks.map(({ shown }) => shown)) &&
    speech(betweenOf(parts)) <= mostBetween(blocks) * (blocks.length - 1) &&
    !standsLong(parts) &&
    speech(parts) <= longestOf(parts)
  );
}

/** What is said from the first block to the last. */
const betweenOf = (parts: readonly Part[]): Part[] =>
  parts.slice(parts.findIndex(isBlock), parts.findLastIndex(isBlock)).filter(isProse);

/** What may be said between two blocks: while one of them has steps of its own, more. */
const mostBetween = (blocks: readonly BlockPart[]): number =>
  blocks.some(({ steps, said }) => steps.length > 1 && !said) ? LEAD_MS : BETWEEN_MS;

/** Whether a block without steps stands for long before one that says itself: with what leads to it, and what follows. */
function standsLong(parts: readonly Part[]): boolean {
  const [first, second] = parts.filter(isBlock);
  if (!first || !second?.said || first.said || first.steps.length > 1) return false;
  return speech(parts.slice(0, parts.indexOf(second))) > STANDS_MS;
}

/** A long way to a block is a scene of its own; its last paragraph stays with the block. */
function leadOf(run: readonly Part[]): Part[][] {
  const at = run.findIndex(isBlock);
  if (at < 2 || speech(run.slice(0, at)) <= LEAD_MS) return [[...run]];
  return [run.slice(0, at - 1), run.slice(at - 1)];
}

/** What speaks too long, in even portions: prose at the ends of paragraphs; a block keeps what leads to it. */
function halve(parts: Part[]): Part[][] {
  const whole = speech(parts);
  const count = Math.ceil(whole / longestOf(parts));
  if (count <= 1) return [parts];
  const portions: Part[][] = [[]];
  let said = 0;
  for (const part of parts) {
    const length = speech([part]);
    const isDue = said + length / 2 > (whole * portions.length) / count;
    if (isDue && portions.at(-1)?.length && isProse(part)) portions.push([]);
    portions.at(-1)?.push(part);
    said += length;
  }
  return portions;
}
