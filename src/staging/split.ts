/** A paragraph in two, at the end of a sentence. */
import { languageOf } from '../language/languages';
import type { Spoken } from '../scene/define';
import type { Prose } from '../scene/draft';
import { struckIn } from '../scene/struck';
import { speechMs } from './length';

/** The paragraph up to the letter `at`, and from there on. */
export function splitSpoken(
  { text, terms, marks, pauses, formulas, struck, ...who }: Spoken,
  at: number,
): [Spoken, Spoken] {
  const before = { end: text.slice(0, at).trimEnd().length };
  const from = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
  const back = <S extends { start: number; end: number }>(span: S): S => ({
    ...span,
    ...{ start: span.start - from, end: span.end - from },
  });
  const isBefore = ({ start }: { start: number }) => start < from;
  const isAfter = ({ start }: { start: number }) => start >= from;
  return [
    {
      ...who,
      text: text.slice(0, before.end),
      terms: terms.filter(isBefore),
      marks: marks.filter((mark) => mark < from),
      // One at the cut is of what was said before it.
      ...(pauses && { pauses: pauses.filter(({ at }) => at <= from) }),
      ...(formulas && { formulas: formulas.filter(isBefore) }),
      ...(struck && { struck: struckIn(struck, { start: 0, end: before.end }, true) }),
    },
    {
      ...who,
      text: text.slice(from),
      terms: terms.filter(isAfter).map(back),
      marks: marks.filter((mark) => mark >= from).map((mark) => mark - from),
      ...(pauses && {
        pauses: pauses.flatMap(({ at, ms }) => (at > from ? { at: at - from, ms } : [])),
      }),
      ...(formulas && { formulas: formulas.filter(isAfter).map(back) }),
      ...(struck && { struck: struckIn(struck, { start: from, end: text.length }, true) }),
    },
  ];
}

/** The paragraph before the sentences at its end that take `mostMs`, one at least, and these; whole where that is all. */
export function splitTail(part: Prose, mostMs: number, lang: string): Prose[] {
  const { text } = part.spoken;
  const starts = languageOf(lang)
    .sentences(text)
    .map(({ start }) => start);
  const at = starts.find((start) => speechMs(text.slice(start)) <= mostMs) ?? starts.at(-1) ?? 0;
  return partAt(part, at);
}

/** The sentences at its beginning that take `mostMs`, one at least, and the paragraph after them. */
export function splitHead(part: Prose, mostMs: number, lang: string): Prose[] {
  const { text } = part.spoken;
  const ends = languageOf(lang)
    .sentences(text)
    .map(({ end }) => end);
  const at = ends.findLast((end) => speechMs(text.slice(0, end)) <= mostMs) ?? ends[0];
  return partAt(part, at ?? text.length);
}

function partAt(part: Prose, at: number): Prose[] {
  const [before, after] = splitSpoken(part.spoken, at);
  if (before.text === '' || after.text === '') return [part];
  return [
    { ...part, spoken: before },
    { ...part, spoken: after },
  ];
}
