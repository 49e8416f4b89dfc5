/** `[step]` marks in the source of a section: where they stand, and what is written so that one stands elsewhere. */
import type { Section } from '../document/schema';
import type { Edit } from '../document/source/edits';
import { type Letter, readLetters, type StepMark } from './letters';

/** The prose of a section. The marks count all of its letters. */
export interface Prose {
  letters: Letter[];
  marks: StepMark[];
}

/** `source` is what the section was parsed from. */
export function proseOf({ paragraphs }: Pick<Section, 'paragraphs'>, source: string): Prose {
  const prose: Prose = { letters: [], marks: [] };
  for (const paragraph of paragraphs) {
    const { letters, steps } = readLetters(paragraph, source);
    const before = prose.letters.length;
    prose.marks.push(...steps.map((step) => ({ ...step, before: before + step.before })));
    prose.letters.push(...letters);
  }
  return prose;
}

/** Writes a mark before a letter, outside of emphasis and links that begin with it; undefined where it has no place. */
export function writeMark(at: number, { letters }: Prose): Edit | undefined {
  const letter = letters[at];
  if (!letter?.place) return undefined;
  const opened = letter.inside.find(
    (node) => letters.find(({ inside }) => inside.includes(node)) === letter,
  );
  const start = opened?.position?.start.offset ?? letter.place.start;
  return { start, end: start, text: '[step] ' };
}

/** Takes a mark out of the document as it is written, with the space that it had to itself; undefined where it is another sign there. */
export function takeMark({ start, end }: StepMark, source: string): Edit | undefined {
  if (source.slice(start, end).toLowerCase() !== '[step]') return undefined;
  const after = /^[ \t]+/.exec(source.slice(end))?.[0].length ?? 0;
  if (after > 0) return { start, end: end + after, text: '' };
  const isLine = source[start - 1] === '\n' && source[end] === '\n';
  if (isLine) return { start, end: end + 1, text: '' };
  return { start: source[start - 1] === ' ' ? start - 1 : start, end, text: '' };
}
