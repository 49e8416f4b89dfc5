/** Problems of takes: what an author recorded of a document. */
import { type Messages, meant, quoted, warning } from '../words';

const AGAIN = 'Record this sentence again with "lectern record", or write what was said.';

export const takeMessages = {
  takeUnknown: (file: string, known: string | undefined) =>
    warning(
      `No scene is called as ${quoted(file)} is, so it is not heard.`,
      `Name it after the id of a scene, or take it out of the folder.${meant(known)}`,
    ),
  takeTwice: (file: string, other: string) =>
    warning(
      `${quoted(file)} and ${quoted(other)} are of the same; the second one is heard.`,
      'Take the one that you do not want out of the folder.',
    ),
  takeForm: (file: string) =>
    warning(
      `${quoted(file)} is in a form that is not read, so it is not heard.`,
      'Save it as WAV, FLAC, M4A, MP3, WebM or Opus.',
    ),
  takeOutside: (file: string) =>
    warning(
      `${quoted(file)} is not in the document's folder, so it is not heard.`,
      'Copy it there: a link is not followed out of it.',
    ),
  takeMissing: (file: string, known: string | undefined) =>
    warning(
      `There is no file ${quoted(file)}, so the voice says all that has no other take.`,
      `Correct "takes", or lay the file beside the document.${meant(known)}`,
    ),
  takeBroken: (file: string) =>
    warning(
      `${quoted(file)} cannot be read as a sound; the voice speaks in its place.`,
      'Save it again as WAV, M4A or MP3, and listen to it.',
    ),
  takeSilent: (file: string) =>
    warning(
      `Nothing is heard in ${quoted(file)}; the voice speaks in its place.`,
      'Look whether the microphone was on, and record it again.',
    ),
  takeOther: (file: string) =>
    warning(
      `${quoted(file)} says something else than its text; the voice speaks in its place.`,
      'Listen to it: its name may be that of another scene, or the whole text another one by now. Record it again with "lectern record".',
    ),
  takeDiffers: (file: string, sentence: string, words: string | undefined) =>
    warning(
      words === undefined
        ? `${quoted(file)} does not say ${quoted(sentence)} as it stands; the voice says it.`
        : `${quoted(file)} says something else than ${quoted(words)} in ${quoted(sentence)}; the voice says the sentence.`,
      AGAIN,
    ),
  takeEdited: (file: string, sentence: string, was: string) =>
    warning(
      `${quoted(file)} says ${quoted(was)}, which was changed to ${quoted(sentence)} since; the voice says it.`,
      AGAIN,
    ),
  takeLacks: (file: string, sentence: string) =>
    warning(`${quoted(sentence)} is not heard in ${quoted(file)}; the voice says it.`, AGAIN),
  takeUnread: (file: string, sentence: string) =>
    warning(
      `No voice here reads ${quoted(sentence)}, so it is not found in ${quoted(file)}.`,
      'Record it sentence by sentence ("lectern record"): such takes are taken as they are.',
    ),
  takesPartly: (scene: string, missing: number, all: number, sentence: string) =>
    warning(
      `In the scene ${quoted(scene)} the voice says ${missing} of ${all} sentences, which have no take: ${quoted(sentence)}${missing > 1 ? ' and others' : ''}.`,
      'Run "lectern record" and read what it asks for.',
    ),
} satisfies Messages;
