/** What is said on a slide, as its notes: `[step]` stands where a step begins, as an author may write it. */
import { type NotePart, notesOf } from '../deck/notes';
import type { TimedScene } from '../timeline/schema';

const MARK = '[step]';

/** Paragraphs of what is said from the end of step `after` until step `until` is over; the speaker's own notes with the first. */
export function spokenNotes(
  timed: TimedScene,
  lang: string,
  after: number,
  until: number,
): string[] {
  const last = timed.steps.length;
  let step = 0;
  const said = notesOf(timed, lang).map((parts) => {
    const here: string[] = [];
    for (const part of parts) {
      if (typeof part === 'number') step = part;
      const isHere = (step > after || after < 0) && (step <= until || until === last);
      if (isHere) here.push(written(part));
    }
    return here.join('').replace(/\s+/g, ' ').trim();
  });
  const own = after < 0 ? timed.scene.notes : [];
  return [...said, ...own].filter((text) => text !== '' && text !== MARK);
}

const written = (part: NotePart): string => {
  if (typeof part === 'number') return `${MARK} `;
  return typeof part === 'string' ? part : `${part.speaker} `;
};
