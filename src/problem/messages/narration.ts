/** Problems of what is spoken: the lexicon, words that a voice cannot say, `[step]` marks. */
import { error, type Messages, meant, quoted, warning } from '../words';

export const narrationMessages = {
  phoneUnknown: (word: string, phone: string, all: readonly string[]) =>
    error(
      `The lexicon's ${quoted(word)} has an unknown phone ${quoted(phone)}.`,
      `Phones are ${all.join(' ')}, vowels with a stress: /k eh1 t ax0 m iy1 n/.`,
    ),
  phonesSilent: (word: string) =>
    error(
      `The lexicon's ${quoted(word)} has no sound to say.`,
      'Write a respelling such as KET-uh-meen, another word, or phones with a vowel.',
    ),
  ipaUnclear: (word: string, value: string) =>
    error(
      `${quoted(word)} cannot be said as ${quoted(value)}.`,
      'Between slashes stand signs of the International Phonetic Alphabet, with a vowel: /ˈɡæbə/; or phones with spaces between: /g ae1 b ax0/.',
    ),
  sayUnclear: (word: string, value: string) =>
    error(
      `${quoted(word)} cannot be said as ${quoted(value)}.`,
      'Write other words, syllables with hyphens, the loud one in capitals, or sounds between slashes: [GABA](say:GAB-uh), [GABA](say:/ˈɡæbə/), [SQL](say:ess_queue_ell).',
    ),
  respellingUnclear: (word: string, value: string) =>
    error(
      `The lexicon's ${quoted(word)} cannot be read as ${quoted(value)}.`,
      'Write syllables of plain sounds with hyphens between, the loud one in capitals: mid-AY-zoh-lam.',
    ),
  wordUnspeakable: (word: string, voice: string) =>
    warning(
      `The voice "${voice}" cannot say ${quoted(word)}, and passes over it.`,
      'Add a line to the lexicon with a respelling in Latin letters, or set "voice: silent".',
    ),
  languageUnspoken: (lang: string, name: string, voice: string, spoken: string) =>
    warning(
      `The document is in ${name} (${quoted(lang)}), and the voice "${voice}" reads it as ${spoken}.`,
      'Take a voice that speaks it ("voice: {sherpa: <folder>}" or "voice: {http: …}"), set "voice: silent" for a video that is read and not heard, or correct "lang".',
    ),
  voiceSilent: (name: string, lang: string) =>
    warning(
      `The document is in ${name} (${quoted(lang)}), which no voice speaks: the video is read and not heard.`,
      'To have it heard, write "voice: {sherpa: <folder>}" or "voice: {http: …}", as the README tells, or record it with "lectern record". Set "voice: silent" when that is meant, or correct "lang".',
    ),
  voiceMissing: (voice: string, isOne = false) =>
    error(
      `The voice "${voice}" is not on this machine.`,
      isOne
        ? `Run "lectern voice add ${voice}", or write one that is here: "lectern voice" lists them.`
        : `Run "lectern voice add ${voice}", or leave "voice" out: then the best one that is here speaks.`,
    ),
  voiceUnknown: (name: string, known: string | undefined, all: readonly string[]) =>
    error(
      `${quoted(name)} is neither a name of "voices" nor a voice.`,
      `Write one of ${all.join(', ')}, or add the name to "voices" in the front matter.${meant(known)}`,
    ),
  speakerUnknown: (name: string, known: string | undefined, all: readonly string[]) =>
    warning(
      `${quoted(name)} is no name of "voices", and is read aloud with what follows it.`,
      `Names are ${all.join(', ')}: write one of them, or add this one with its voice.${meant(known)}`,
    ),
  voiceLacks: (service: string, keys: readonly string[], example: string) =>
    error(
      `A voice of ${quoted(service)} needs ${keys.join(' and ')}.`,
      `Write e.g. "voice: ${example}".`,
    ),
  voiceAddress: (url: string) =>
    error(
      `A voice is not asked at ${quoted(url)}.`,
      'Write an address that begins with https://, or http:// of this machine (http://localhost:8880/v1), without a name and a password in it.',
    ),
  voiceKeyWritten: () =>
    error(
      'What stands at "key" is not the name of a variable of the environment: a key must not stand in a document.',
      'Write the name alone, in capitals, e.g. "key: OPENAI_API_KEY", and set that variable. A key that stood in a file that others may have seen is best withdrawn.',
    ),
  voiceKeyForeign: (name: string, host: string) =>
    error(
      `The value of ${quoted(name)} is not sent to ${quoted(host)}: it may be meant for somebody else.`,
      'Hold the key of that server in a variable whose name begins with LECTERN_, e.g. "key: LECTERN_VOICE_KEY".',
    ),
  voiceFolder: (folder: string, what: string, mend: string) =>
    error(`The folder of the voice, ${quoted(folder)}, ${what}.`, mend),
  voiceEngine: (install: string) =>
    error(
      'The voice is spoken by sherpa-onnx-node, which is not installed in your project: it is no part of lectern, since it holds code under the GPL.',
      `Run "${install}" in your project, or set LECTERN_SHERPA to a folder in which it is installed.`,
    ),
  voiceSpeaker: (
    voice: string,
    speaker: string | number,
    known: readonly string[],
    count: number,
  ) =>
    error(
      `The voice ${quoted(voice)} has no speaker ${quoted(String(speaker))}.`,
      count === 1
        ? 'It has one alone: leave "speaker" out.'
        : `Use a number from 0 to ${count - 1}${known.length > 0 ? `, or one of ${known.slice(0, 20).join(', ')}` : ''}.`,
    ),
  standsStill: (seconds: number, sentence: string) =>
    warning(
      `Nothing changes on the stage for about ${seconds} s, from ${quoted(sentence)} on.`,
      'Make a phrase of what is said bold, show more, or part the section with a heading.',
    ),
  marksTooMany: (marks: number, steps: number) =>
    warning(
      `${marks} [step] marks for ${steps} steps; the last ones do nothing.`,
      'Remove the marks that are too many, or show more.',
    ),
} satisfies Messages;
