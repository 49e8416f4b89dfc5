/** What is said of a block for long comes a part at a time: an item by its sentences and the lines below it, a quote by its sentences. */
import type { BlockPart, Shown } from '../scene/draft';
import { plainText, type Rich } from '../scene/inline';
import { type Item, linesOf } from '../scene/item';
import { comingLater, firstOf, laterIn, numberLater, ownSteps } from '../scene/later';
import type { Nesting } from '../scene/lines';
import { cutRich } from '../scene/pieces';
import { flatten } from '../scene/spoken';
import { type Cut, openCut, PART_MS } from './cut';
import { speechOf } from './length';

/** A quote that is said in this time stands whole. */
const QUOTE_MS = 8000;

/** What is said for longer has no room in one piece: its sentences stand by themselves, and may turn pages. */
const LONG_ITEM_MS = 16_000;

/** The block with more steps, where one would stand for long. */
export async function paced(part: BlockPart, lang: string): Promise<BlockPart> {
  const { shown } = part;
  switch (shown.kind) {
    case 'points':
    case 'steps':
    case 'details':
    case 'callout': {
      const cut = await openCut(shown.items.flatMap(linesOf), lang);
      const isBox = shown.kind === 'details' || shown.kind === 'callout';
      const parts = shown.items.flatMap((item) => paceItem(item, cut, isBox));
      const own = ownSteps(parts.map(linesOf));
      const items = parts.map((item, i) => numbered(item, own[i] ?? 1));
      const steps = items.flatMap(stepsOf);
      if (steps.length === shown.items.length) return part;
      return { ...part, shown: { ...shown, items } satisfies Shown, steps };
    }
    case 'quote':
      return paceQuote(part, shown, lang);
    default:
      return part;
  }
}

/** The same of what is not said itself, where one item is so long that it fills a stage. */
export async function pacedLong(part: BlockPart, lang: string): Promise<BlockPart> {
  const { shown } = part;
  if (shown.kind !== 'points' && shown.kind !== 'details' && shown.kind !== 'callout') return part;
  const isLong = (item: Item) => speechOfAll(linesOf(item)) > LONG_ITEM_MS;
  return shown.items.some(isLong) ? paced(part, lang) : part;
}

const speech = (rich: Rich): number => speechOf([flatten(rich)]);
const speechOfAll = (lines: readonly Rich[]): number =>
  lines.reduce((sum, line) => sum + speech(line), 0);

function numbered<I extends Item>(item: I, step: number): I {
  const [text = [], ...details] = numberLater(linesOf(item), step);
  return { ...item, text, details };
}

/** What comes first, and each part that comes later, in words. */
const stepsOf = (item: Item): { text: string }[] => stepsOfLines(linesOf(item));

export function stepsOfLines(lines: readonly Rich[]): { text: string }[] {
  const first = lines.map(firstOf).map(plainText).join(' ').trim();
  const later = lines.flatMap(laterIn).map(({ children }) => plainText(children).trim());
  return [first, ...later].map((text) => ({ text }));
}

/** An item is one text, parts of which come later. A long one goes on in others, which have no line of their own, but for paragraphs in a box. */
function paceItem<I extends Paced>(item: I, cut: Cut, isBox: boolean): (I | Item)[] {
  if (speechOfAll(linesOf(item)) > LONG_ITEM_MS)
    return paceLong(item, cut, isBox && item.mark === undefined);
  const [text = [], ...details] = comeInTurn(linesOf(item), cut);
  return [{ ...item, text, details }];
}

/** Lines that stand together: with the first comes what is said in a moment, the rest at steps of its own, without a number yet. */
export function comeInTurn(lines: readonly Rich[], cut: Cut): Rich[] {
  let openMs = 0;
  let isOpen = true;
  return lines.map((line, i) => {
    const { sentences, clauses } = cut(line);
    const inside = [...sentences, ...clauses].sort((a, b) => a - b);
    const [firstMs = 0] = cutRich(line, inside).map(speech);
    const joins = i === 0 || (isOpen && openMs + firstMs <= PART_MS);
    const parts = comingLater(line, joins ? inside : [0, ...inside]);
    // Below what comes later nothing is there before it.
    isOpen &&= laterIn(parts).length === 0;
    openMs += firstMs;
    return parts;
  });
}

/** Parts of a block, each its lines: what comes later in them has its number. */
export function withSteps(parts: readonly (readonly Rich[])[]): Rich[][] {
  const own = ownSteps(parts);
  return parts.map((lines, i) => numberLater(lines, own[i] ?? 1));
}

type Standing = Nesting[number];
/** What of an item stands before it in a box. */
type Paced = Item & Partial<Pick<Standing, 'mark'>>;

/** By sentences and lines, as many in each as are said in a moment; clauses of a long sentence come later. Of a paragraph each goes on as one. */
function paceLong<I extends Paced>(item: I, cut: Cut, isParagraph: boolean): (I | Item)[] {
  const linesIn = (line: Rich): Rich[] => {
    const { sentences, clauses } = cut(line);
    const starts = [0, ...sentences];
    return cutRich(line, sentences).map((sentence, i) => {
      const [from = 0, until = Number.POSITIVE_INFINITY] = starts.slice(i);
      const inside = clauses.filter((at) => at > from && at < until);
      return comingLater(
        sentence,
        inside.map((at) => at - from),
      );
    });
  };
  const [head = [], ...others] = linesIn(item.text);
  const own = others.map((text) => ({ text, at: { depth: 0 } as Standing }));
  const below = item.details.flatMap((detail, i) => {
    const at = item.nesting?.[i] ?? { depth: 0 };
    return linesIn(detail).map((text, k) => ({ text, at: k === 0 ? at : { depth: at.depth } }));
  });
  const parts = [{ text: head, lines: [] as typeof own, ms: speech(head) }];
  if (isParagraph) for (const { text } of own) parts.push({ text, lines: [], ms: speech(text) });
  for (const line of [...(isParagraph ? [] : own), ...below]) {
    const ms = speech(line.text);
    const open = parts.at(-1);
    if (open && open.ms + ms <= PART_MS) {
      open.lines.push(line);
      open.ms += ms;
    } else parts.push({ text: [], lines: [line], ms });
  }
  return parts.map(({ text, lines }, i): I | Item => {
    const isPlain = !item.nesting || lines.length === 0;
    const nesting = isPlain ? {} : { nesting: lines.map(({ at }) => at) };
    const { nesting: _, ...rest } = item;
    const part = { text, details: lines.map((line) => line.text), ...nesting };
    return i === 0 ? ({ ...rest, ...part } as I) : part;
  });
}

type Quote = Extract<Shown, { kind: 'quote' }>;

/** By its paragraphs and, in them, by sentences and clauses. */
async function paceQuote(part: BlockPart, shown: Quote, lang: string): Promise<BlockPart> {
  const { source } = shown;
  if (speechOfAll(shown.paragraphs) <= QUOTE_MS) return part;
  const cut = await openCut(shown.paragraphs, lang);
  const parts = shown.paragraphs.map((line) => {
    const { sentences, clauses } = cut(line);
    return comingLater(
      line,
      [...sentences, ...clauses].sort((a, b) => a - b),
    );
  });
  const own = ownSteps(parts.map((line) => [line]));
  const paragraphs = parts.flatMap((line, i) => numberLater([line], own[i] ?? 1));
  const steps = paragraphs.flatMap((text) => stepsOf({ text, details: [] }));
  if (steps.length < 2) return part;
  return {
    ...part,
    shown: { ...shown, paragraphs, paced: true },
    steps: [...steps, ...(source.length > 0 ? [{ text: plainText(source) }] : [])],
  };
}
