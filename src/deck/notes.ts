/** The narration as a speaker reads it: paragraphs, with a mark where each step begins. */
import type { TimedScene } from '../timeline/schema';

/** Text, or the number of the step that begins here. */
export type NotePart = string | number;

/** A list of parts for each paragraph of the narration; steps that begin after the last word stand at the end. */
export function notesOf({ scene, steps, captions }: TimedScene): NotePart[][] {
  const words = captions.flatMap(({ words }) => words);
  const marks = steps.map(({ startMs }, i) => {
    const word = words.findIndex((word) => word.startMs >= startMs);
    return { step: i + 1, word: word < 0 ? words.length : word };
  });
  let index = 0;
  const paragraphs = scene.narration.map(({ text }) => {
    const parts: NotePart[] = [];
    let [cut, at] = [0, 0];
    for (let word = words[index]; word; word = words[index]) {
      const found = text.indexOf(word.text, at);
      // It is of the next paragraph.
      if (found < 0) break;
      const here = marks.flatMap((mark) => (mark.word === index ? [mark.step] : []));
      if (here.length > 0) {
        parts.push(text.slice(cut, found), ...here);
        cut = found;
      }
      at = found + word.text.length;
      index += 1;
    }
    return [...parts, text.slice(cut)].filter((part) => part !== '');
  });
  const rest = marks.flatMap((mark) => (mark.word >= index ? [mark.step] : []));
  return rest.length > 0 ? [...paragraphs, rest] : paragraphs;
}
