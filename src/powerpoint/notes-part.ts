/** The part of a slide's notes (PresentationML, ECMA-376 part 1, 13.3.5). */
import type { Look } from './look';
import { MAPPED, NOTES_MASTER, partType } from './master';
import { notesPicture, notesWords } from './notes-master';
import type { Package } from './package';
import { el, escaped, NAMES, TREE } from './xml';

/** Adds the page of notes of a slide, a paragraph for each of `notes`. */
export function addNotes(
  slide: string,
  notes: readonly string[],
  { file, look }: { file: Package; look: Look },
): void {
  const part = slide.replaceAll('slide', 'notesSlide');
  file.relate(slide, 'notesSlide', part);
  file.relate(part, 'notesMaster', NOTES_MASTER);
  file.relate(part, 'slide', slide);
  const direction = look.isRtl ? el('a:pPr', { algn: 'r', rtl: 1 }) : undefined;
  const words = notes.map((text) =>
    el(
      'a:p',
      {},
      direction,
      el('a:r', {}, el('a:rPr', { lang: look.lang, dirty: 0 }), `<a:t>${escaped(text)}</a:t>`),
    ),
  );
  file.add(
    part,
    partType('notesSlide'),
    el(
      'p:notes',
      { ...NAMES },
      el('p:cSld', {}, el('p:spTree', {}, TREE, notesPicture(), notesWords(words.join('')))),
      MAPPED,
    ),
  );
}
