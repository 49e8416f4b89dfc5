/** The narration as a speaker reads it: paragraphs of sentences, with a mark where each step begins. */
import { linesByParagraph } from '../timeline/lines';
import type { TimedLine, TimedScene } from '../timeline/schema';

/** Text, at most to the end of a sentence, or the number of the step that begins here. */
export type NotePart = string | number;

/** A list of parts for each paragraph of the narration; where nothing is said, one of all steps. */
export function notesOf(timed: TimedScene): NotePart[][] {
  const { scene, steps, lines } = timed;
  const paragraphs = linesByParagraph(timed).map((own, i) =>
    partsOf(scene.narration[i]?.text ?? '', own),
  );
  const marks = steps.map((_, i) => i + 1);
  return lines.length > 0 || marks.length === 0 ? paragraphs : [...paragraphs, marks];
}

function partsOf(text: string, lines: readonly TimedLine[]): NotePart[] {
  const parts: NotePart[] = [];
  let [cut, reached] = [0, 0];
  for (const line of lines) {
    const from = text.indexOf(line.text, reached);
    parts.push(text.slice(cut, from));
    cut = from;
    for (const { step, at } of line.steps) {
      parts.push(text.slice(cut, from + at), step);
      cut = from + at;
    }
    reached = from + line.text.length;
  }
  return [...parts, text.slice(cut)].filter((part) => part !== '');
}
