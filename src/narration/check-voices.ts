/** What is wrong with the voices of a document: those that are not here, names that nobody has, languages that they do not speak. */
import { near } from '../document/issue';
import { foldName, sayerNamed } from '../document/names';
import { placeInside } from '../document/place';
import { type Document, type Section, VOICES } from '../document/schema';
import { codeOf, nameOf } from '../language/tag';
import type { Place, Problems } from '../problem/problem';
import { rolesOf } from './cast';
import type { Line, Voice } from './schema';
import { missingVoice } from './voice';
import { checkFar } from './voices/http/services';
import { checkModel } from './voices/sherpa/check';

type Wish = NonNullable<Section['voice']>;

/** Reports voices that say something and are not here, names that nobody has, and services that cannot be asked. */
export function checkVoices(
  document: Document,
  lines: readonly Line[][],
  narrator: Voice,
  { report }: Problems,
): void {
  const { meta, sections, voicePlace, voicePlaces, speakerPlaces } = document;
  const placeIn = (places: Map<string, Place>, place: Place) => (key: string) =>
    places.get(key) ?? place;
  // Without places it is the project's, and was checked in its own file.
  if (meta.voice.far && voicePlaces.size > 0)
    checkFar(meta.voice.far, placeIn(voicePlaces, voicePlace), report);
  if (meta.voice.model) checkModel(meta.voice.model, placeIn(voicePlaces, voicePlace), report);
  for (const [name, { far, model }] of Object.entries(meta.voices)) {
    const place = speakerPlaces.get(foldName(name));
    if (far && place) checkFar(far, placeIn(new Map(), place), report);
    if (model) checkModel(model, placeIn(new Map(), place ?? voicePlace), report);
  }
  const narrates = missingVoice(meta.voice.name);
  if (narrates) report('voiceMissing', voicePlace, narrates);
  for (const { voice, name } of rolesOf(lines, narrator)) {
    const missing = name === undefined ? undefined : missingVoice(voice.name);
    if (name !== undefined && missing)
      report('voiceMissing', placeOfSayer(document, name), missing, true);
  }
  const names = [...Object.keys(meta.voices), ...VOICES.filter((name) => name !== 'best')];
  for (const { voice: wish } of sections)
    if (wish && !sayerNamed(meta.voices, wish.name)) {
      const known = near(foldName(wish.name), names.map(foldName));
      report('voiceUnknown', placeOfWish(wish, document), wish.name, known, [...new Set(names)]);
    }
}

/** Where a name is given its voice, else where it is first asked for. */
function placeOfSayer(document: Document, name: string): Place {
  const own = document.speakerPlaces.get(name);
  const wish = document.sections.find(({ voice }) => foldName(voice?.name ?? '') === name)?.voice;
  return own ?? (wish ? placeOfWish(wish, document) : document.voicePlace);
}

/** Of `voice=ben` in the heading that says it. */
const placeOfWish = ({ written, heading }: Wish, { text }: Document): Place =>
  placeInside(heading, written, 0, text);

/** Reports languages that are read aloud by a voice of another, or by none because there is none. */
export function checkLanguages(
  document: Document,
  lines: readonly Line[][],
  narrator: Voice,
  problems: Problems,
): void {
  const { meta, voiceNamed, langPlace } = document;
  const { lang, voice } = meta;
  if (lines.flat().length === 0) return;
  for (const role of rolesOf(lines, narrator)) {
    if (role.name === undefined && voice.name === 'silent' && !voiceNamed)
      problems.report('voiceSilent', langPlace, nameOf(lang, 'en'), lang);
    const { languages } = role.voice;
    if (languages === 'any' || languages.includes(codeOf(lang))) continue;
    const spoken = languages.map((code) => nameOf(code, 'en')).join(' or ');
    const place = role.name === undefined ? langPlace : placeOfSayer(document, role.name);
    problems.report('languageUnspoken', place, lang, nameOf(lang, 'en'), role.voice.name, spoken);
  }
}
