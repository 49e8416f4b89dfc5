/** What is wrong with a narration before anything is spoken. */
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { placeOf, placeOfWord } from '../document/place';
import type { Document } from '../document/schema';
import { codeOf, nameOf } from '../language/tag';
import type { Problems } from '../problem/problem';
import { saidOf } from '../scene/phrasing';
import type { Scene } from '../scene/schema';
import type { Origin } from '../staging/build';
import { checkLexicon, isSayable } from './lexicon';
import { findUnspeakable } from './narrate';
import type { Line, Voice } from './schema';
import { missingVoice, openVoice } from './voice';
import { checkFar } from './voices/http/services';
import { checkModel } from './voices/sherpa/check';

/** Reports what the voice of the document cannot say, what is wrong in its lexicon, a language that it does not speak, and step marks that do nothing. */
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
  const missing = missingVoice(meta.voice.name);
  if (missing) problems.report('voiceMissing', document.voicePlace, missing);
  const { far, model } = meta.voice;
  const farPlace = (key: string) => document.voicePlaces.get(key) ?? document.voicePlace;
  // Without places it is the project's, and was checked in its own file.
  if (far && document.voicePlaces.size > 0) checkFar(far, farPlace, problems.report);
  if (model) checkModel(model, farPlace, problems.report);
  const voice = openVoice(meta);
  const unspeakable = findUnspeakable(lines, voice);
  for (const { scene, word } of unspeakable) {
    const { paragraphs = [], place } = sectionOf(scene) ?? {};
    const found = placeOfWord(paragraphs, word, document.text) ?? place;
    if (found) problems.report('wordUnspeakable', found, word, voice.name);
  }
  // A word that it cannot say says more.
  if (unspeakable.length === 0) checkLanguage(document, lines, voice, problems);
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

/** Reports a language that is read aloud by a voice of another, or by none because there is none. */
function checkLanguage(
  { meta: { lang, voice }, voiceNamed, langPlace }: Document,
  lines: readonly Line[][],
  { name, languages }: Voice,
  problems: Problems,
): void {
  if (lines.flat().length === 0) return;
  if (voice.name === 'silent' && !voiceNamed)
    problems.report('voiceSilent', langPlace, nameOf(lang, 'en'), lang);
  if (languages === 'any' || languages.includes(codeOf(lang))) return;
  const spoken = languages.map((code) => nameOf(code, 'en')).join(' or ');
  problems.report('languageUnspoken', langPlace, lang, nameOf(lang, 'en'), name, spoken);
}
