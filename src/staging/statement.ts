/** Marked phrases of a narration as what a statement shows: each at its word; those that make up a sentence, in one line. */
import type { Span } from '../language/language';
import { languageOf } from '../language/languages';
import type { Spoken, Step } from '../scene/define';
import type { Drawing } from '../scene/drawing/schema';
import type { Icon } from '../scene/icon/schema';
import type { KeyLine } from '../scene/kinds/statement';
import type { Scene } from '../scene/schema';
import { struckIn, withStruck } from '../scene/struck';
import { passagesOf } from './keylines/sentences';
import { letters } from './letters';
import { inParts } from './line-parts';
import { shownWhole } from './shown-whole';

/** A line with its place in the narration. Offsets count in its paragraph. */
export interface MarkedLine {
  paragraph: number;
  /** Of its first phrase. */
  icon?: Icon;
  /** The sentence that it is of. */
  sentence: Span;
  pieces: Span[];
  /** The number that is drawn of it. */
  drawing?: Drawing;
}

/** A number that is drawn, in place of the key lines of its sentences. */
export type DrawnLine = MarkedLine & { drawing: Drawing };

export interface Statement {
  shown: Pick<Scene<'statement'>, 'kind' | 'form' | 'lines'>;
  steps: Step[];
}

/** The marked phrases in lines: two of one sentence with nothing but a space between them are pieces of one. */
export function markedLines(
  narration: readonly Spoken[],
  lang: string,
  drawn: readonly DrawnLine[] = [],
): MarkedLine[] {
  return narration.flatMap(({ text, terms }, paragraph) => {
    const sentences = terms.length > 0 ? passagesOf(text, languageOf(lang)) : [];
    const lines: MarkedLine[] = [];
    for (const { start, end, icon } of terms) {
      const drawing = drawn.find(
        (line) =>
          line.paragraph === paragraph && line.pieces.some((piece) => piece.start === start),
      );
      if (drawing) {
        if (drawing.pieces[0]?.start === start) lines.push(drawing);
        continue;
      }
      const sentence = sentences.find((span) => start < span.end) ?? { start, end };
      const open = lines.at(-1);
      const last = open?.pieces.at(-1);
      const joins = last && last.end <= start && text.slice(last.end, start).trim() === '';
      if (open && joins && !open.drawing && open.sentence.start === sentence.start)
        open.pieces.push({ start, end });
      else lines.push({ paragraph, ...(icon && { icon }), sentence, pieces: [{ start, end }] });
    }
    return lines;
  });
}

/** More lines, longer ones (letters), and whole sentences take turns on the stage. */
const MOST_TOGETHER = 6;
const LONGEST_TOGETHER = 34;

/** BCP 47; and the heading, where it is the beginning of what is said. */
export interface Naming {
  lang: string;
  name?: string;
}

/** What a statement shows of a narration; where its lines take turns, `accentsOf` names the words that carry one. */
export function statementOf(
  narration: readonly Spoken[],
  { lang, name }: Naming,
  accentsOf: (sentence: string) => Span[] = () => [],
  drawn: readonly DrawnLine[] = [],
): Statement {
  const marked = markedLines(narration, lang, drawn);
  // What the heading says already is not said again.
  const isNamed = name !== undefined && beginsWith(marked[0], narration, name);
  const lines = isNamed ? marked.flatMap(dropFirst) : marked;
  const isTogether =
    lines.length <= MOST_TOGETHER &&
    lines.every(({ pieces: [first, second], ...line }) => {
      // Who says it stands above a line that has the stage.
      if (line.drawing || narration[line.paragraph]?.speaker) return false;
      const length = first && !second ? first.end - first.start : Number.POSITIVE_INFINITY;
      return length <= LONGEST_TOGETHER && !isWhole({ pieces: first ? [first] : [], ...line });
    });
  const isShown = shownWhole(marked, narration, lang);
  const textOf = (line: MarkedLine) => narration[line.paragraph]?.text ?? '';
  const saidOf = (line: MarkedLine) =>
    line.pieces.map(({ start, end }) => textOf(line).slice(start, end));
  const shown = lines.map((line, i): KeyLine => {
    const icon = line.icon && { icon: line.icon };
    if (line.drawing) return { pieces: saidOf(line), accents: [], drawing: line.drawing };
    const written = writtenOf(line, narration[line.paragraph]);
    if (isTogether) return { accents: [], ...written, ...icon };
    const { end } = line.sentence;
    const opens =
      isNamed && line.paragraph === 0 && line.sentence.start === marked[0]?.sentence.start;
    // A name before a sentence is no part of it.
    const start = (opens && line.pieces[0]?.start) || line.sentence.start;
    const speaker = narration[line.paragraph]?.speaker;
    const accents = accentsOf(textOf(line).slice(start, end)).map((span) => move(span, start));
    return {
      ...written,
      // Where something is struck, that is what is to be seen.
      accents: written.struck ? [] : tellingOf(line, accents),
      ...icon,
      ...(speaker ? { speaker } : {}),
      ...(line.pieces.length > 1 && (!isShown(line) || goesOn(line, lines[i + 1], narration))
        ? { captioned: true as const }
        : {}),
    };
  });
  const steps = lines.flatMap((line) => {
    const whole = !isTogether && isShown(line) ? ({ whole: true } as const) : {};
    return saidOf(line).map((text) => ({ text, whole }));
  });
  return {
    shown: {
      ...{ kind: 'statement', form: isTogether ? 'together' : 'turns' },
      lines: shown.flatMap(inParts),
    },
    steps: steps.map(({ text, whole }, i) => ({ text, term: isNamed ? i + 1 : i, ...whole })),
  };
}

/** Whether more is said before the next line comes, or after the last. */
function goesOn(
  { paragraph, sentence }: MarkedLine,
  next: MarkedLine | undefined,
  narration: readonly Spoken[],
): boolean {
  const until = next?.paragraph ?? narration.length - 1;
  const said = narration.slice(paragraph, until + 1).map(({ text }, i) => {
    const end = next && paragraph + i === until ? comesAt(next) : text.length;
    return text.slice(i === 0 ? sentence.end : 0, end);
  });
  return letters(said.join(' ')) !== '';
}

const comesAt = ({ pieces: [first], sentence }: MarkedLine): number =>
  first?.start ?? sentence.start;

/** The pieces with what is struck in them, or at the end of all that is said. */
function writtenOf(line: MarkedLine, spoken?: Spoken): Pick<KeyLine, 'pieces' | 'struck'> {
  const { text = '', struck = [] } = spoken ?? {};
  const written = line.pieces.map(({ start, end }) =>
    withStruck(text.slice(start, end), struckIn(struck, { start, end }, end === text.length)),
  );
  const spans = written.flatMap(({ spans }, piece) => spans.map((span) => ({ piece, ...span })));
  const pieces = written.map(({ text }) => text);
  return spans.length > 0 ? { pieces, struck: spans } : { pieces };
}

/** True when the first phrase of a line is the first of all that is said, and says the same as a name. */
function beginsWith(line: MarkedLine | undefined, narration: readonly Spoken[], name: string) {
  const [piece] = line?.pieces ?? [];
  const [first] = narration;
  if (!piece || !first || line?.paragraph !== 0) return false;
  const before = letters(first.text.slice(0, piece.start));
  return before === '' && letters(first.text.slice(piece.start, piece.end)) === letters(name);
}

const dropFirst = (line: MarkedLine, i: number): MarkedLine[] => {
  const pieces = i === 0 ? line.pieces.slice(1) : line.pieces;
  return pieces.length > 0 ? [{ ...line, pieces }] : [];
};

/** True when the line is all that is said of its sentence. */
const isWhole = ({ sentence, pieces, drawing }: MarkedLine): boolean =>
  !drawing &&
  (pieces[0]?.start ?? 0) <= sentence.start &&
  (pieces.at(-1)?.end ?? 0) >= sentence.end;

const move = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Of a line, an accent is no more than this. */
const MOST_OF_IT = 0.6;

/** The accents in the pieces of a line, but those that a piece ends in, and one that would be nearly all that is shown. */
function tellingOf({ pieces }: MarkedLine, accents: readonly Span[]): KeyLine['accents'] {
  const isCut = ({ start, end }: Span) =>
    pieces.some((piece) => start < piece.end && piece.end < end);
  const whole = accents.filter((accent) => !isCut(accent));
  const found = pieces.flatMap((piece, i) => within(whole, piece, i));
  const length = (spans: readonly Span[]) =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return length(found) > MOST_OF_IT * length(pieces) ? [] : found;
}

/** What of the accents lies in a piece, counted from its beginning. */
const within = (accents: readonly Span[], piece: Span, index: number): KeyLine['accents'] =>
  accents.flatMap((accent) => {
    const start = Math.max(accent.start, piece.start) - piece.start;
    const end = Math.min(accent.end, piece.end) - piece.start;
    return start < end ? [{ piece: index, start, end }] : [];
  });
