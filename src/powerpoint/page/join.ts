/** In the browser: words that stand below each other on one plate are written on it. */
import type { Plate, Thing, Words } from './seen';

/** `things` of one element: first its plates. */
export function joinWords(things: Thing[], plates: number): Thing[] {
  const at = things
    .slice(0, plates)
    .findLastIndex(({ kind, box }) => kind === 'plate' && box.height > FLAT && box.width > FLAT);
  const plate = things[at];
  if (plate?.kind !== 'plate') return things;
  const inside = things.slice(plates);
  const words = inside.filter((one): one is Words => one.kind === 'words');
  const others = inside.filter(({ kind }) => kind !== 'words');
  const suits = words.length > 0 && others.every(isBeside) && areBelow(words, plate);
  if (!suits) return things;
  const step = Math.max(plate.step, ...words.map((one) => one.step));
  const written: Plate = {
    ...plate,
    step: plate.line ? plate.step : step,
    words: centred(joined(words), plate, others.length > 0),
  };
  return [...things.slice(0, at), ...things.slice(at + 1, plates), written, ...others];
}

const isBeside = (one: Thing): boolean =>
  one.kind === 'picture' || (one.kind === 'plate' && !one.words && one.box.height < FLAT);

/** Lower and narrower ones are rules, px. */
const FLAT = 20;

const areBelow = (words: readonly Words[], { box }: Plate): boolean =>
  words.every((one, i) => {
    const before = words[i - 1];
    const isInside =
      one.box.top >= box.top - 2 && one.box.top + one.box.height <= box.top + box.height + 2;
    return (
      !one.role && isInside && (!before || one.box.top >= before.box.top + before.box.height - 4)
    );
  });

/** Words that had their number above them or at their side have the plate to themselves: it is written in the line. */
function centred(words: Words, { box }: Plate, isPictured: boolean): Words {
  if (isPictured || !words.paragraphs[0]?.item?.number) return words;
  const left = Math.min(words.box.left, box.left + BESIDE);
  const width = Math.min(words.box.left + words.box.width, box.left + box.width) - left;
  return {
    ...words,
    box: { ...words.box, left, width, top: box.top + (box.height - words.box.height) / 2 },
  };
}
const BESIDE = 36;

/** One text of several: a gap between two is the space above the lower. */
function joined(words: readonly Words[]): Words {
  const lefts = words.map(({ box }) => box.left);
  const rights = words.map(({ box }) => box.left + box.width);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) throw new Error('There are no words.');
  const left = Math.min(...lefts);
  const box = {
    ...{ left, width: Math.max(...rights) - left, top: first.box.top },
    height: last.box.top + last.box.height - first.box.top,
  };
  const paragraphs = words.flatMap((one, i) => {
    const before = words[i - 1];
    const gap = before ? Math.max(0, one.box.top - before.box.top - before.box.height) : 0;
    return one.paragraphs.map((paragraph, k) => ({
      ...paragraph,
      above: k === 0 ? gap : paragraph.above,
      inset: paragraph.isRtl
        ? left + box.width - one.box.left - one.box.width
        : one.box.left - left,
    }));
  });
  return { ...first, box, step: Math.max(...words.map(({ step }) => step)), paragraphs };
}
