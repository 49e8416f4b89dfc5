/** Lines and clips: what is said in a scene, and how it sounds. */
import { z } from 'zod';
import type { CodeName } from '../cache/entries';
import type { Store } from '../cache/store';
import type { Struck } from '../scene/define';
import type { Speech } from '../sound/recording';

/** One written word (or a group such as "48.2 %") and the words that speak it. */
export interface Word {
  /** As in captions, punctuation kept: `48.2 %,`. */
  text: string;
  /**
   * As spoken, lower case, no punctuation: `['forty', 'eight', 'point', 'two', 'percent']`. Never empty. A word whose sounds
   * its author wrote is those: `/ˈɡæbə/`, `GAB-uh` (lexicon.ts).
   */
  spoken: string[];
}

/** Where a bold phrase begins: number in the scene (0-based), and index of its first word. */
export interface TermPlace {
  term: number;
  word: number;
  /** Where it begins inside a word of a script without spaces: the share of the word that is said before it. */
  part?: number;
}

/** One sentence of a scene's narration. */
export interface Line {
  text: string;
  words: Word[];
  /** Which paragraph of the scene's narration it is from, 0-based. */
  paragraph: number;
  /** Who says it, where that is not the document's voice, and what the person is called (scene/define.ts). */
  voice?: string;
  speaker?: string;
  /** Bold phrases that begin in this line. */
  terms: TermPlace[];
  /**
   * Where steps begin: index of the word that follows; `words.length` when the mark ends the line. Inside a word of a script
   * without spaces, its index and the share of it that is said before: 0.4.
   */
  marks: number[];
  /** What is shown struck in it, by the letters of `text`, and not said. */
  struck?: Struck[];
  /** How long the voice rests after it, where the author says so (`[pause 1.5s]`), ms. */
  pauseMs?: number;
  /** How long it rests before it, where the author says so at the begin of a paragraph, ms. */
  waitMs?: number;
}

/** The sound of one line. Times in whole ms from its start; `words[i]` belongs to `line.words[i]`. */
export const clipSchema = z.strictObject({
  /** Fingerprint of spoken text, voice, engine version and settings: the name in the cache. */
  key: z.string(),
  durationMs: z.int().nonnegative(),
  words: z.array(z.strictObject({ startMs: z.int(), endMs: z.int() })),
});
export type Clip = z.infer<typeof clipSchema>;

export interface SpokenLine {
  line: Line;
  clip: Clip;
}

/** An engine that speaks. One file each in voices/. */
export interface Voice {
  name: string;
  /** Engine and version, for people. */
  version: string;
  /** Of all that it says, Hz: the sounds of a document have one. */
  sampleRate: number;
  /** What it can read, by code (`en`); `any` where the language does not matter. */
  languages: readonly string[] | 'any';
  /** What its code is hashed as: part of every clip's key. */
  code: CodeName;
  /** Everything else that changes the sound (pace, lexicon entries used): part of the key of a line's clip. */
  settings(line: Line): Record<string, unknown>;
  /** Others of the document, and which of them says a line; undefined where this one does. */
  cast?: { voices: readonly Voice[]; of(line: Pick<Line, 'voice'>): Voice | undefined };
  /** Words that this voice cannot say, e.g. in another script. */
  unspeakable(line: Line): string[];
  /** Makes ready to speak, beside other work, where that takes long. Holds no process up. */
  wake?(signal?: AbortSignal): void;
  /** Gives back what it holds to speak, unless it is speaking: it wakes again when it has to. */
  rest?(): void;
  /** Of a voice that speaks elsewhere: what it is sent, and the key under which what it says is kept for ever. */
  sent?(line: Line): { text: string; key: string };
  /** `signal` ends what takes long. In `store` is kept what is not to be asked for twice. */
  speak(line: Line, signal?: AbortSignal, store?: Store): Promise<Speech>;
}
