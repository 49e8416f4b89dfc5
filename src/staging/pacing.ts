/** What is said of a block for long comes a part at a time: an item by its sentences and the lines below it, a quote by its sentences. */
import type { Span } from '../language/language';
import { languageOf } from '../language/languages';
import type { BlockPart, Shown } from '../scene/draft';
import { drawnText, plainText, type Rich } from '../scene/inline';
import { type Item, itemSteps } from '../scene/item';
import type { Nesting } from '../scene/lines';
import { cutRich } from '../scene/pieces';
import { openPieces } from './keylines/choose';
import { speechMs } from './length';

/** What comes at once is new for so long. */
const PART_MS = 7000;
/** A sentence that takes longer comes in pieces. */
const SENTENCE_MS = 8000;
/** A quote that is said in this time stands whole, and so does a sentence of a longer one. */
const QUOTE_MS = 9000;
const QUOTED_MS = 10_000;

/** Cuts a line: what of it comes at once. */
type Cut = (line: Rich) => Rich[];

/** The block with more steps, where one would stand for long. */
export async function paced(part: BlockPart, lang: string): Promise<BlockPart> {
  const { shown } = part;
  switch (shown.kind) {
    case 'points':
    case 'details':
    case 'callout': {
      const cut = await openCut(
        shown.items.flatMap(({ text, details }) => [text, ...details]),
        lang,
      );
      const items = shown.items.flatMap((item) => paceItem(item, cut));
      if (items.length === shown.items.length) return part;
      return { ...part, shown: { ...shown, items } satisfies Shown, steps: itemSteps(items) };
    }
    case 'quote':
      return paceQuote(part, shown, lang);
    default:
      return part;
  }
}

/** Nobody hears it, and it has no room beside others. */
const LONG_ITEM_MS = 16_000;

/** The same of what is not said itself, where one item is so long that it fills a stage. */
export async function pacedLong(part: BlockPart, lang: string): Promise<BlockPart> {
  const { shown } = part;
  if (shown.kind !== 'points' && shown.kind !== 'details' && shown.kind !== 'callout') return part;
  const isLong = ({ text, details }: Item) =>
    [text, ...details].reduce((sum, line) => sum + speech(line), 0) > LONG_ITEM_MS;
  return shown.items.some(isLong) ? paced(part, lang) : part;
}

/** Where sentences of a line begin. */
const sentencesOf = (text: string, lang: string): Span[] => languageOf(lang).sentences(text);

/** Lines are cut at their sentences, and longer sentences at their clauses. */
async function openCut(
  lines: readonly Rich[],
  lang: string,
  mostMs: number = SENTENCE_MS,
): Promise<Cut> {
  const isLong = (text: string) => speechMs(text) > mostMs;
  const long = lines
    .map(drawnText)
    .filter((text) =>
      sentencesOf(text, lang).some(({ start, end }) => isLong(text.slice(start, end))),
    );
  const piecesOf = long.length > 0 ? await openPieces(long, lang) : () => [];
  return (line) => {
    const text = drawnText(line);
    const starts = sentencesOf(text, lang).flatMap(({ start, end }) => {
      const sentence = text.slice(start, end);
      if (!isLong(sentence)) return [start];
      const pieces = piecesOf(sentence).map((piece) => piece.start + start);
      return gather(text, [start, ...pieces.slice(1)], end, speechMs(sentence) / 2);
    });
    return cutRich(line, gather(text, starts, text.length, PART_MS).slice(1));
  };
}

/** Of the places where a text may be cut, those that leave `mostMs` in each piece, or as little more as can be. */
function gather(text: string, starts: readonly number[], end: number, mostMs: number): number[] {
  let from = starts[0] ?? 0;
  return starts.filter((start, i) => {
    const until = starts[i + 1] ?? end;
    if (i > 0 && speechMs(text.slice(from, until)) <= Math.max(mostMs, PART_MS)) return false;
    from = start;
    return true;
  });
}

type Standing = Nesting[number];

/** What goes on has no line of its own: it stands below the first part, as lines do. */
function paceItem<I extends Item>(item: I, cut: Cut): (I | Item)[] {
  const [head = [], ...sentences] = cut(item.text);
  const own = sentences.map((text) => ({ text, at: { depth: 0 } as Standing }));
  const below = item.details.flatMap((detail, i) => {
    const at = item.nesting?.[i] ?? { depth: 0 };
    return cut(detail).map((text, k) => ({ text, at: k === 0 ? at : { depth: at.depth } }));
  });
  const parts = [{ text: head, lines: [] as typeof own, ms: speech(head) }];
  for (const line of [...own, ...below]) {
    const ms = speech(line.text);
    const open = parts.at(-1);
    if (open && open.ms + ms <= PART_MS) {
      open.lines.push(line);
      open.ms += ms;
    } else parts.push({ text: [], lines: [line], ms });
  }
  if (parts.length === 1) return [item];
  return parts.map(({ text, lines }, i): I | Item => {
    const nesting = item.nesting ? { nesting: lines.map(({ at }) => at) } : {};
    const part = { text, details: lines.map((line) => line.text), ...nesting };
    return i === 0 ? { ...item, ...part } : part;
  });
}

const speech = (rich: Rich): number => speechMs(plainText(rich));

type Quote = Extract<Shown, { kind: 'quote' }>;

async function paceQuote(part: BlockPart, shown: Quote, lang: string): Promise<BlockPart> {
  const { paragraphs, nesting, source } = shown;
  if (paragraphs.reduce((sum, text) => sum + speech(text), 0) <= QUOTE_MS) return part;
  const cut = await openCut(paragraphs, lang, QUOTED_MS);
  const pieces = paragraphs.flatMap((line, i) =>
    cut(line).map((piece) => ({ piece, at: nesting?.[i] })),
  );
  if (pieces.length < 2) return part;
  const lines = pieces.map(({ piece }) => piece);
  const steps = [...lines, ...(source.length > 0 ? [source] : [])];
  return {
    ...part,
    shown: {
      ...{ ...shown, paragraphs: lines, paced: true },
      ...(nesting && { nesting: pieces.flatMap(({ at }) => at ?? []) }),
    },
    steps: steps.map((rich) => ({ text: plainText(rich) })),
  };
}
