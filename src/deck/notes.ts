/** The narration as a speaker reads it: paragraphs of sentences, with a mark where each step begins. */
import { linesByParagraph } from '../timeline/lines';
import type { TimedLine, TimedScene } from '../timeline/schema';
import { namesAt } from '../timeline/turns';

/** Text, at most to the end of a sentence; the number of the step that begins here; who begins to speak. */
export type NotePart = string | number | { speaker: string };

export const keyOf = (part: NotePart): string =>
  typeof part === 'object' ? part.speaker : String(part);

/** A list of parts for each paragraph of the narration; where nothing is said, one of all steps. */
export function notesOf(timed: TimedScene, lang: string): NotePart[][] {
  const { scene, steps, lines } = timed;
  const names = namesAt(scene.narration, lang);
  const paragraphs = linesByParagraph(timed).map((own, i): NotePart[] => {
    const speaker = names[i];
    const parts = partsOf(scene.narration[i]?.text ?? '', own);
    return speaker === undefined ? parts : [{ speaker }, ...parts];
  });
  const marks = steps.map((_, i) => i + 1);
  return lines.length > 0 || marks.length === 0 ? paragraphs : [...paragraphs, marks];
}

function partsOf(text: string, lines: readonly TimedLine[]): (string | number)[] {
  const parts: (string | number)[] = [];
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
