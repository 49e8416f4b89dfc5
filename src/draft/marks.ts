/** Key lines that were chosen for a scene, as bold marks in the source of its paragraphs. */
import type { Section } from '../document/schema';
import type { Span } from '../language/language';
import type { Spoken } from '../scene/define';
import { type Letter, lettersOf } from './letters';

/** A phrase to be written bold: its marks stand at two places of the source. */
export interface Mark {
  phrase: string;
  start: number;
  end: number;
  /** Which paragraph of the narration it is of, and its term there. */
  paragraph: number;
  term: Span;
}

/** What is chosen in the narration and not bold as yet; `left` has no place where marks could stand. `source` was parsed. */
export function marksOf(
  narration: readonly Spoken[],
  { paragraphs }: Section,
  source: string,
): { marks: Mark[]; left: string[] } {
  const written = paragraphs.map((paragraph) => lettersOf(paragraph, source));
  const [marks, left]: [Mark[], string[]] = [[], []];
  let from = 0;
  for (const [paragraph, spoken] of narration.entries()) {
    const found = findSpoken(spoken, written, from);
    if (found) from = found.paragraph;
    const lettersOfTerm = (term: Span) =>
      found && lettersAt(spoken, term, written[found.paragraph] ?? [], found.at);
    const stressed = runsOf(spoken).filter((run) =>
      run.some((one) => isStressed(lettersOfTerm(one))),
    );
    for (const term of spoken.terms) {
      const phrase = spoken.text.slice(term.start, term.end);
      const letters = lettersOfTerm(term);
      if (letters?.some(isBold) || stressed.some((run) => run.includes(term))) continue;
      const place = letters && placeOf(letters, written[found?.paragraph ?? 0] ?? []);
      if (place) marks.push({ phrase, ...place, paragraph, term });
      else left.push(phrase);
    }
  }
  return { marks, left };
}

/** The pieces of each sentence: its terms with nothing but a space between them. */
function runsOf({ text, terms }: Spoken): Span[][] {
  const runs: Span[][] = [];
  for (const term of terms) {
    const last = runs.at(-1)?.at(-1);
    const between = last && text.slice(last.end, term.start);
    const joins = last && between?.trim() === '' && !ENDED.test(text.slice(0, last.end));
    if (joins) runs.at(-1)?.push(term);
    else runs.push([term]);
  }
  return runs;
}

const ENDED = /[\p{Sentence_Terminal}…][\p{Pe}\p{Pf}"']*$/u;

/** A bold word is within it, by which it is read as a whole: marks around it would end that. */
const isStressed = (letters: readonly Letter[] = []): boolean =>
  letters.some(isBold) && !letters.every(isBold);

const bare = (text: string): string => text.replace(/\s+/g, '');
const textOf = (letters: readonly Letter[]): string => letters.map(({ text }) => text).join('');

/** The paragraph in which a narration stands, and before which of its letters it begins. `[step]` marks are passed over. */
function findSpoken(
  { text }: Spoken,
  written: readonly Letter[][],
  from: number,
): { paragraph: number; at: number } | undefined {
  for (let paragraph = from; paragraph < written.length; paragraph++) {
    const at = textOf(written[paragraph] ?? []).indexOf(bare(text));
    if (at >= 0) return { paragraph, at: countLetters(written[paragraph] ?? [], at) };
  }
  return undefined;
}

/** How many letters take so many UTF-16 units. */
function countLetters(letters: readonly Letter[], units: number): number {
  let sum = 0;
  return letters.findIndex(({ text }) => {
    sum += text.length;
    return sum > units;
  });
}

function lettersAt(
  { text }: Spoken,
  { start, end }: { start: number; end: number },
  letters: readonly Letter[],
  at: number,
): Letter[] {
  const count = (part: string) => [...bare(part)].length;
  const from = at + count(text.slice(0, start));
  return letters.slice(from, from + count(text.slice(start, end)));
}

const isBold = ({ inside }: Letter): boolean => inside.some(({ type }) => type === 'strong');

/** Where marks may stand around letters: outside of what holds only the first or the last of them. */
function placeOf(
  letters: readonly Letter[],
  all: readonly Letter[],
): { start: number; end: number } | undefined {
  const [first, last] = [letters[0], letters.at(-1)];
  if (!first?.place || !last?.place) return undefined;
  const shared = first.inside.filter((node) => last.inside.includes(node));
  // Code is marked from outside, also where it is all that is marked.
  const depth = shared.filter(({ type }) => type !== 'inlineCode').length;
  const start = edgeOf(first, depth, (node) => all.find(({ inside }) => inside.includes(node)));
  const end = edgeOf(last, depth, (node) => all.findLast(({ inside }) => inside.includes(node)));
  if (!start || !end) return undefined;
  return { start: start.start, end: end.end };
}

/** The place of a letter, or of the outermost below `depth` that it stands at the edge of. */
function edgeOf(
  letter: Letter,
  depth: number,
  edge: (node: Letter['inside'][number]) => Letter | undefined,
): Letter['place'] {
  const outer = letter.inside[depth];
  if (!outer) return letter.place;
  if (letter.inside.slice(depth).some((node) => edge(node) !== letter)) return undefined;
  const { start, end } = outer.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return undefined;
  return { start: start.offset, end: end.offset };
}
