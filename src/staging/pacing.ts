/** What is said of a block for long comes a part at a time: an item by its sentences and the lines below it, a quote by its sentences. */
import type { BlockPart, Shown } from '../scene/draft';
import { plainText, type Rich } from '../scene/inline';
import { type Item, itemSteps } from '../scene/item';
import type { Nesting } from '../scene/lines';
import { inPieces } from '../scene/pieces';
import { speechMs } from './length';

/** What comes at once is new for so long. */
const PART_MS = 7000;
/** A quote that is said in this time stands whole. */
const QUOTE_MS = 9000;

const speech = (rich: Rich): number => speechMs(plainText(rich));

/** The block with more steps, where one would stand for long. */
export function paced(part: BlockPart, lang: string): BlockPart {
  const { shown } = part;
  switch (shown.kind) {
    case 'points':
    case 'details':
    case 'callout': {
      const items = shown.items.flatMap((item) => paceItem(item, lang));
      const paced = { ...shown, items } satisfies Shown;
      return items.length === shown.items.length
        ? part
        : { ...part, shown: paced, steps: itemSteps(items) };
    }
    case 'quote':
      return paceQuote(part, shown, lang);
    default:
      return part;
  }
}

/** What of a line is said in `PART_MS`, or a sentence alone. */
const cutLine = (rich: Rich, lang: string): Rich[] =>
  inPieces(rich, lang, (piece, next) => speechMs(piece) + speechMs(next) > PART_MS);

type Standing = Nesting[number];

/** What goes on has no line of its own: it stands below the first part, as lines do. */
function paceItem<I extends Item>(item: I, lang: string): (I | Item)[] {
  const [head = [], ...sentences] = cutLine(item.text, lang);
  const own = sentences.map((text) => ({ text, at: { depth: 0 } as Standing }));
  const below = item.details.flatMap((detail, i) => {
    const at = item.nesting?.[i] ?? { depth: 0 };
    return cutLine(detail, lang).map((text, k) => ({
      text,
      at: k === 0 ? at : { depth: at.depth },
    }));
  });
  const lines = [...own, ...below];
  const parts = [{ text: head, lines: lines.slice(0, 0), ms: speech(head) }];
  for (const line of lines) {
    const ms = speech(line.text);
    const open = parts.at(-1);
    if (open && open.ms + ms <= PART_MS) {
      open.lines.push(line);
      open.ms += ms;
    } else parts.push({ text: [], lines: [line], ms });
  }
  if (parts.length === 1) return [item];
  const isFlat = item.nesting === undefined;
  return parts.map(({ text, lines }, i): I | Item => {
    const part = { text, details: lines.map((line) => line.text) };
    const nesting = isFlat ? {} : { nesting: lines.map(({ at }) => at) };
    return i === 0 ? { ...item, ...part, ...nesting } : { ...part, ...nesting };
  });
}

type Quote = Extract<Shown, { kind: 'quote' }>;

function paceQuote(part: BlockPart, shown: Quote, lang: string): BlockPart {
  const { paragraphs, nesting, source } = shown;
  if (paragraphs.reduce((sum, text) => sum + speech(text), 0) <= QUOTE_MS) return part;
  const pieces = paragraphs.flatMap((text, i) =>
    cutLine(text, lang).map((piece) => ({ piece, at: nesting?.[i] })),
  );
  if (pieces.length < 2) return part;
  const at = pieces.flatMap((one) => one.at ?? []);
  const steps = [...pieces.map(({ piece }) => piece), ...(source.length > 0 ? [source] : [])];
  return {
    ...part,
    shown: {
      ...shown,
      paragraphs: pieces.map(({ piece }) => piece),
      ...(nesting && { nesting: at }),
      paced: true,
    },
    steps: steps.map((rich) => ({ text: plainText(rich) })),
  };
}
