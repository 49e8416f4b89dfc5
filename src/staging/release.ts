/** Prose that a block stands still beside has scenes of its own: a picture is not looked at for a minute. */
import { languageOf } from '../language/languages';
import type { BlockPart, Part, Prose } from '../scene/draft';
import type { Scene } from '../scene/schema';
import { speechOf } from './length';
import type { Portion } from './part';
import { splitHead, splitTail } from './split';
import { speaksOf } from './spoken-of';
import { isLegibleBeside } from './together';

/** What has steps may stand so long while others are spoken of. */
const STANDS_MS = 22_000;
/** What has none, or waits for its own words, is spoken of so long. */
const SEEN_MS = 7_000;
/** Of longer prose, this stays with the block. */
const KEPT_MS = 7_000;
/** Before what is read or says itself, a sentence that takes longer has the stage to itself. */
const LED_MS = 8_000;
/** Where what says itself waits behind another block, of what leads to that no more is kept. */
const LED_BRIEFLY_MS = 3_000;
/** Less is not worth a scene. */
const LEAST_MS = 3_500;

const isBlock = (part: Part): part is BlockPart => part.type === 'block';
const isProse = (part: Part): part is Prose => part.type === 'prose';
const speech = (parts: readonly Part[]): number =>
  speechOf(parts.filter(isProse).map(({ spoken }) => spoken));

/**
 * The portion, or what leads to its blocks, the blocks with what speaks of them, and what follows. Where `[step]` marks stand
 * its author has timed it.
 */
export function releaseProse({ parts }: Portion, lang: string): Portion[] {
  const blocks = parts.filter(isBlock);
  const isStill = blocks.every(
    ({ shown, steps, said }) => steps.length <= 1 || said !== undefined || turns(shown),
  );
  const isTimed = parts.some((part) => isProse(part) && part.spoken.marks.length > 0);
  if (blocks.length === 0 || isTimed) return [{ parts }];
  if (speech(parts) <= SEEN_MS && afterLast(parts) <= SEEN_MS) return [{ parts }];
  if (blocks.every(mayStandBeside) && blocks.length === 1) return [{ parts }];
  const asStill = () => portionsOf(cutAround(parts, lang), keptWithLead, LEAST_MS);
  if (isStill) return asStill();
  const kept = keptWithSpeaking(parts, blocks, lang);
  const steps = blocks.reduce((sum, block) => sum + block.steps.length, 1);
  // Words that several share by chance speak of nothing.
  const isLong = speech(parts.slice(kept.from, kept.until)) > SEEN_MS * steps;
  return isLong ? asStill() : portionsOf(parts, () => kept, KEPT_MS);
}

/** From where the last block has said all but its last item: how long is spoken. */
function afterLast(parts: readonly Part[]): number {
  const last = parts.findLastIndex(isBlock);
  const block = parts[last];
  const said = block && isBlock(block) ? (block.said?.slice(-1) ?? []) : [];
  return said.length > 0 ? speechOf(said) + speech(parts.slice(last)) : 0;
}

/** Code that only turns its pages: prose does not speak of these. */
const turns = (shown: BlockPart['shown']): boolean =>
  shown.kind === 'code' && shown.focus.every((lines) => lines.length === 0);

/** What is kept together, and what is said before and after it. */
function portionsOf(
  parts: readonly Part[],
  keptOf: (parts: readonly Part[]) => Kept,
  leastMs: number,
): Portion[] {
  const { from, until } = keptOf(parts);
  return [parts.slice(0, from), parts.slice(from, until), parts.slice(until)]
    .reduce<Part[][]>((before, some) => joinShort(before, some, leastMs), [])
    .map((some) => ({ parts: some }));
}

/** A wide picture would be too small beside words. Width by height. */
const WIDEST = 1.25;

/** True of a picture that has room beside key lines. */
export const mayStandBeside = ({ shown }: Pick<BlockPart, 'shown'>): boolean =>
  shown.kind === 'figure' &&
  shown.width !== undefined &&
  shown.height !== undefined &&
  shown.width <= shown.height * WIDEST &&
  isLegibleBeside(shown) &&
  shown.place !== 'full';

/** Of one that is wider still, nothing would be seen beside words: it is looked at after them. */
const WIDER = 2;

const isWider = ({ width = 1, height = 1 }: Pick<Scene<'figure'>, 'width' | 'height'>): boolean =>
  width > height * WIDER;

/** True of a picture that can be seen beside the sentence that leads to it. */
export const mayHaveLines = (
  shown: Pick<Scene<'figure'>, 'width' | 'height' | 'leastType' | 'place' | 'src'>,
): boolean =>
  shown.src !== undefined && !isWider(shown) && isLegibleBeside(shown) && shown.place !== 'full';

/** The paragraph that leads to the first block, else the one after the last, in two: only a part of it is said of the blocks. */
function cutAround(parts: readonly Part[], lang: string): Part[] {
  const first = parts.findIndex(isBlock);
  const last = parts.findLastIndex(isBlock);
  const [before, after] = [parts[first - 1], parts[last + 1]];
  return parts.flatMap((part) => {
    if (part === before && isProse(part))
      return splitTail(part, waits(parts, first) ? LED_BRIEFLY_MS : KEPT_MS, lang);
    if (!before && part === after && isProse(part)) return splitHead(part, KEPT_MS, lang);
    return [part];
  });
}

/** Code and formulas need no words: they are read. Nor does what says itself, or a strip, which is looked at. */
const standsAlone = (part: Part | undefined): boolean =>
  part !== undefined &&
  isBlock(part) &&
  (['code', 'formula'].includes(part.shown.kind) ||
    (part.said?.length ?? 0) > 0 ||
    (part.shown.kind === 'figure' && isWider(part.shown)));

/** Whether what says itself would wait for long behind another block and what is said of that. */
function waits(parts: readonly Part[], first: number): boolean {
  const saying = parts.findIndex((part) => isBlock(part) && (part.said?.length ?? 0) > 0);
  const block = parts[first];
  // A quote comes with its own words: until then its stage is bare.
  if (saying === first && block && isBlock(block) && block.shown.kind === 'quote')
    return speech(parts.slice(0, first)) > SEEN_MS;
  return saying > first && speech(parts.slice(Math.max(0, first - 1), saying)) > SEEN_MS;
}

interface Kept {
  from: number;
  until: number;
}

/** The blocks with the paragraphs that speak of them; where none does, with the one that leads to them. */
function keptWithSpeaking(
  parts: readonly Part[],
  blocks: readonly BlockPart[],
  lang: string,
): Kept {
  const first = parts.findIndex(isBlock);
  const last = parts.findLastIndex(isBlock);
  const speaking = parts.flatMap((part, i) =>
    isProse(part) && blocks.some((block) => speaks(part, block, lang)) ? [i] : [],
  );
  if (speaking.length === 0) return keptWithLead(parts);
  return { from: Math.min(first, ...speaking), until: Math.max(last, ...speaking) + 1 };
}

/** The blocks with the paragraph that leads to them, else the next. */
function keptWithLead(parts: readonly Part[]): Kept {
  const first = parts.findIndex(isBlock);
  const last = parts.findLastIndex(isBlock);
  const lead = parts[first - 1];
  const isLong =
    lead &&
    (waits(parts, first) || speech([lead]) > (standsAlone(parts[first]) ? LED_MS : STANDS_MS));
  if (lead && !isLong) return { from: first - 1, until: last + 1 };
  if (standsAlone(parts[first])) return { from: first, until: last + 1 };
  return { from: first, until: Math.min(last + 2, parts.length) };
}

/** Only what has steps is looked for: a word that stands in a picture's text says little. */
const speaks = ({ spoken }: Prose, { steps, said }: BlockPart, lang: string): boolean =>
  steps.length > 1 && !said && speaksOf(spoken, steps, languageOf(lang));

/** Prose that is said in a moment stays with its neighbour. */
function joinShort(portions: Part[][], parts: Part[], leastMs: number): Part[][] {
  const before = portions.at(-1);
  const isShort = !parts.some(isBlock) && speech(parts) < leastMs;
  const wasShort = before && !before.some(isBlock) && speech(before) < leastMs;
  if (before && (isShort || wasShort)) before.push(...parts);
  else if (parts.length > 0) portions.push([...parts]);
  return portions;
}
