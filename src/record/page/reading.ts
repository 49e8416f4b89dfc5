/** The words of the sentence that is read: those that are said by now, the one that is being said, those to come. */
import { element } from '../../deck/element';

export interface Reading {
  /** Another text; the same again changes nothing. */
  write(text: string): void;
  /** How much of it is said, from 0 to 1. */
  reach(share: number): void;
}

export function openReading(box: HTMLElement): Reading {
  let words: { box: HTMLElement; end: number }[] = [];
  let reached = -1;
  return {
    write(text) {
      if (box.textContent === text) return;
      const parts = text.split(/(?<=\s)(?=\S)/u);
      const lengths = parts.map((part) => part.trim().length + 1);
      const all = lengths.reduce((sum, length) => sum + length, 0);
      let said = 0;
      words = parts.map((part, i) => {
        said += lengths[i] ?? 0;
        return { box: element('span', { textContent: part }), end: said / all };
      });
      reached = -1;
      box.replaceChildren(...words.map((word) => word.box));
    },
    reach(share) {
      // One word, as in scripts without spaces, tells nothing.
      const isRead = share > 0 && words.length > 1;
      const at = isRead ? words.findIndex(({ end }) => end > share) : -1;
      const now = isRead && at < 0 ? words.length : at;
      if (now === reached) return;
      reached = now;
      for (const [i, { box: word }] of words.entries()) {
        word.classList.toggle('rm-read', i < now);
        word.classList.toggle('rm-reading', i === now);
      }
    },
  };
}
