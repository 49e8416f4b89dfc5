/** Marked phrases of a narration as what a statement shows: each at its word; those that make up a sentence, in one line. */
import type { Span } from '../language/language';
import { languageOf } from '../language/languages';
import type { Spoken, Step } from '../scene/define';
import type { KeyLine } from '../scene/kinds/statement';
import type { Scene } from '../scene/schema';
import { passagesOf } from './keylines/sentences';

/** A line with its place in the narration. Offsets count in its paragraph. */
export interface MarkedLine {
  paragraph: number;
  /** The sentence that it is of. */
  sentence: Span;
  pieces: Span[];
}

export interface Statement {
  shown: Pick<Scene<'statement'>, 'kind' | 'form' | 'lines'>;
  steps: Step[];
}

/** The marked phrases in lines: two of one sentence with nothing but a space between them are pieces of one. */
export function markedLines(narration: readonly Spoken[], lang: string): MarkedLine[] {
  return narration.flatMap(({ text, terms }, paragraph) => {
    const sentences = terms.length > 0 ? passagesOf(text, languageOf(lang)) : [];
    const lines: MarkedLine[] = [];
    for (const { start, end } of terms) {
      const sentence = sentences.find((span) => start < span.end) ?? { start, end };
      const open = lines.at(-1);
      const last = open?.pieces.at(-1);
      const joins = last && last.end <= start && text.slice(last.end, start).trim() === '';
      if (open && joins && open.sentence.start === sentence.start) open.pieces.push({ start, end });
      else lines.push({ paragraph, sentence, pieces: [{ start, end }] });
    }
    return lines;
  });
}

/** More lines, longer ones (letters), and whole sentences take turns on the stage. */
const MOST_TOGETHER = 6;
const LONGEST_TOGETHER = 34;

/** What a statement shows of a narration; where its lines take turns, `accentsOf` names the words that carry one. */
export function statementOf(
  narration: readonly Spoken[],
  lang: string,
  accentsOf: (sentence: string) => Span[] = () => [],
): Statement {
  const lines = markedLines(narration, lang);
  const isTogether =
    lines.length <= MOST_TOGETHER &&
    lines.every(({ pieces: [first, second], ...line }) => {
      const length = first && !second ? first.end - first.start : Number.POSITIVE_INFINITY;
      return length <= LONGEST_TOGETHER && !isWhole({ pieces: first ? [first] : [], ...line });
    });
  const textOf = (line: MarkedLine) => narration[line.paragraph]?.text ?? '';
  const shown = lines.map((line): KeyLine => {
    const pieces = line.pieces.map(({ start, end }) => textOf(line).slice(start, end));
    if (isTogether) return { pieces, accents: [] };
    const { start, end } = line.sentence;
    const speaker = narration[line.paragraph]?.speaker;
    const accents = accentsOf(textOf(line).slice(start, end)).map((span) => move(span, start));
    return {
      pieces,
      accents: line.pieces.flatMap((piece, i) => within(accents, piece, i)),
      ...(speaker ? { speaker } : {}),
    };
  });
  const steps = lines.flatMap((line, i) => {
    const whole = !isTogether && isWhole(line) ? ({ whole: true } as const) : {};
    return (shown[i]?.pieces ?? []).map((text) => ({ text, whole }));
  });
  return {
    shown: { kind: 'statement', form: isTogether ? 'together' : 'turns', lines: shown },
    steps: steps.map(({ text, whole }, term) => ({ text, term, ...whole })),
  };
}

/** True when the line is all that is said of its sentence. */
const isWhole = ({ sentence, pieces }: MarkedLine): boolean =>
  (pieces[0]?.start ?? 0) <= sentence.start && (pieces.at(-1)?.end ?? 0) >= sentence.end;

const move = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** What of the accents lies in a piece, counted from its beginning. */
const within = (accents: readonly Span[], piece: Span, index: number): KeyLine['accents'] =>
  accents.flatMap((accent) => {
    const start = Math.max(accent.start, piece.start) - piece.start;
    const end = Math.min(accent.end, piece.end) - piece.start;
    return start < end ? [{ piece: index, start, end }] : [];
  });
