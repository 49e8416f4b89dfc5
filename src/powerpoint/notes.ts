/** What is said on a slide, as its notes: `[step]` stands where something comes at a click, as an author may write it. */
import { type NotePart, notesOf } from '../deck/notes';
import type { Spot } from './spots';

const MARK = '[step]';

/** Paragraphs of what is said while the slide is seen; the speaker's own notes, as `Note: …`, with the first of a scene. */
export function spokenNotes(
  { timed, after, step: until, at, of, isStep }: Spot,
  lang: string,
): string[] {
  let step = 0;
  const isHere = () => (step > after || at === 0) && (step <= until || at + 1 === of);
  const written = (part: NotePart): string => {
    if (typeof part === 'object') return `${part.speaker} `;
    if (typeof part === 'string') return part;
    step = part;
    return isStep ? '' : `${MARK} `;
  };
  const said = notesOf(timed, lang).map((parts) =>
    parts
      .map((part) => {
        const words = written(part);
        return isHere() ? words : '';
      })
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const all = at === 0 ? [...said, ...timed.scene.notes.map((note) => `Note: ${note}`)] : said;
  return all.filter((text) => text !== '' && !MARKS.test(text));
}

/** Nothing is said. */
const MARKS = /^(?:\[step\] ?)+$/;
