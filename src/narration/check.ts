/** What is wrong with a narration before anything is spoken. */
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { placeOf, placeOfWord } from '../document/place';
import type { Document } from '../document/schema';
import type { Problems } from '../problem/problem';
import { saidOf } from '../scene/phrasing';
import type { Scene } from '../scene/schema';
import type { Origin } from '../staging/build';
import { checkLanguages, checkVoices } from './check-voices';
import { checkLexicon, isSayable } from './lexicon';
import { findUnspeakable } from './narrate';
import type { Line } from './schema';
import { openVoice } from './voice';

/** Reports what the voices of the document cannot say, what is wrong in its lexicon, a language that they do not speak, and step marks that do nothing. */
export function checkNarration(
  document: Document,
  scenes: readonly Scene[],
  { sections }: Origin,
  lines: readonly Line[][],
  problems: Problems,
): void {
  const { meta, lexiconPlaces } = document;
  // Words without a place are those of the project, which were checked in its own file.
  const words = Object.entries(meta.lexicon).filter(([word]) => lexiconPlaces.has(word));
  checkLexicon(Object.fromEntries(words), lexiconPlaces, problems.report);
  checkSaid(document, problems);
  const sectionOf = (index: number) => sections.get(scenes[index]?.id ?? '');
  const voice = openVoice(meta);
  checkVoices(document, lines, voice, problems);
  const unspeakable = findUnspeakable(lines, voice);
  for (const { scene, word, voice: name } of unspeakable) {
    const { paragraphs = [], place } = sectionOf(scene) ?? {};
    const found = placeOfWord(paragraphs, word, document.text) ?? place;
    if (found) problems.report('wordUnspeakable', found, word, name);
  }
  // A word that it cannot say says more.
  if (unspeakable.length === 0) checkLanguages(document, lines, voice, problems);
  scenes.forEach(({ narration, steps }, index) => {
    const marks = narration.reduce((sum, spoken) => sum + spoken.marks.length, 0);
    const section = sectionOf(index);
    if (marks > steps.length && section)
      problems.report('marksTooMany', section.place, marks, steps.length);
  });
}

/** Reports what `[GABA](say:…)` has that no voice could say. */
function checkSaid({ root }: Document, problems: Problems): void {
  visit(root, 'link', (node) => {
    const said = saidOf(node.url.trim());
    if (said !== undefined && !isSayable(said))
      problems.report('sayUnclear', placeOf(node), textOf(node), said);
  });
}
