/** The voices by name, and which of them is taken where a document names none. */

import { foldName, sayerNamed } from '../document/names';
import {
  type Document,
  FLITE_VOICES,
  type Meta,
  NEURAL_VOICES,
  SPOKEN,
  VOICES,
  type VoiceName,
} from '../document/schema';
import { codeOf } from '../language/tag';
import type { Voice } from './schema';
import type { FliteName } from './voices/engine';
import { openFlite } from './voices/flite';
import { openNeural } from './voices/hibari';
import { NEURAL, type NeuralName } from './voices/hibari/catalog';
import { filesFolder, isAdded } from './voices/hibari/home';
import { placeOfModel, voicesFolder } from './voices/home';
import { openHttp } from './voices/http';
import { openSherpa } from './voices/sherpa';
import { openSilent } from './voices/silent';

export const isNeural = (name: string): name is NeuralName =>
  NEURAL_VOICES.some((one) => one === name);
export const isFlite = (name: string): name is FliteName =>
  FLITE_VOICES.some((one) => one === name);

/** The voices on this machine that can be heard, the best of their kind first. */
export const voicesHere = (folder = voicesFolder()): VoiceName[] => [
  ...NEURAL_VOICES.filter((name) => isAdded(name, folder)),
  ...FLITE_VOICES,
];

/** The voice by its name; `best` is the one that is here for the language, an English one of its country. */
export function chooseVoice(
  { voice, lang }: Pick<Meta, 'voice' | 'lang'>,
  folder = voicesFolder(),
): Meta['voice'] {
  if (voice.name !== 'best') return voice;
  if (!SPOKEN.includes(codeOf(lang))) return { ...voice, name: 'silent' };
  const here = voicesHere(folder);
  const accent = /-(GB|IE|AU|NZ|ZA|IN)\b/.test(lang) ? 'gb' : 'us';
  const near = here.find((name) => isNeural(name) && NEURAL[name].accent === accent);
  return { ...voice, name: near ?? here[0] ?? FLITE_VOICES[0] };
}

/**
 * All that say something beside the document's own voice, by name: those of `voices`, and voices that a heading names
 * themselves. `best` is chosen.
 */
export function chooseVoices(
  { meta, sections, folder: from }: Pick<Document, 'meta' | 'sections' | 'folder'>,
  folder = voicesFolder(),
): Meta['voices'] {
  const { voice, voices, lang } = meta;
  const named = sections.flatMap(({ voice: wish }) => {
    const name = VOICES.find((one) => one === foldName(wish?.name ?? ''));
    return name && !sayerNamed(voices, name) ? [[name, { name, pace: voice.pace }] as const] : [];
  });
  return Object.fromEntries(
    [...Object.entries(voices), ...named].map(([name, one]) => [
      name,
      placeVoice(chooseVoice({ voice: one, lang }, folder), from),
    ]),
  );
}

/** With the absolute folder of a voice that a document in `from` brings. */
export const placeVoice = (voice: Meta['voice'], from: string): Meta['voice'] =>
  voice.model
    ? { ...voice, model: { ...voice.model, folder: placeOfModel(voice.model.folder, from) } }
    : voice;

/** The name where that voice has still to be added to this machine. */
export const missingVoice = (name: string, folder = voicesFolder()): string | undefined =>
  isNeural(name) && !isAdded(name, folder) ? name : undefined;

/** The voice of a document, with those that it gives lines to; one that is not on this machine fails when it speaks. */
export function openVoice(
  { voice, voices = {}, lexicon }: Pick<Meta, 'voice' | 'lexicon'> & Partial<Pick<Meta, 'voices'>>,
  folder = voicesFolder(),
): Voice {
  const narrator = openOne({ voice, lexicon }, folder);
  const names = Object.entries(voices);
  if (names.length === 0) return narrator;
  const sayers = new Map(
    names.map(([name, one]) => [foldName(name), openOne({ voice: one, lexicon }, folder)]),
  );
  const voicesOf = [...sayers.values()];
  return {
    ...narrator,
    cast: { voices: voicesOf, of: ({ voice: name = '' }) => sayers.get(name) },
  };
}

function openOne({ voice, lexicon }: Pick<Meta, 'voice' | 'lexicon'>, folder: string): Voice {
  const { name, pace, far, model } = chooseVoice({ voice, lang: 'en' }, folder);
  if (far) return openHttp({ far, pace, lexicon });
  if (model) return openSherpa({ model, pace, lexicon });
  if (name === 'silent') return openSilent(pace);
  if (isNeural(name)) return openNeural({ name, pace, lexicon, folder: filesFolder(folder) });
  return openFlite({ name: isFlite(name) ? name : FLITE_VOICES[0], pace, lexicon });
}
