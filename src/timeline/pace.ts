/** The rests between what is said and shown, in ms. */

/** A scene is seen before it is heard: its entry takes half a second. */
export const LEAD_MS = 600;
/** Silence between sentences: long enough to be heard as an end, short enough not to be waited for; after more words it is longer. */
export const SENTENCE_MS = { least: 320, most: 440, word: 6 };
/** More after a question, which is thought about, and before a key line, which is to be heard. */
export const QUESTION_MS = 100;
export const KEY_MS = 60;
/** Between paragraphs a new thought begins: twice as long. */
export const PARAGRAPH_MS = 640;
/** More where another begins to speak. */
export const TURN_MS = 120;
/** After the last word, before the next scene, whose LEAD_MS follows: with the quiet of both clips and whole frames, 1.1 to 1.3 s are heard. */
export const TAIL_MS = 400;
/** What the last step shows must be readable after it has settled. */
export const READ_LAST_MS = 1100;
/** Silent reading: 200 words a minute, slow enough for a subtitle reader (BBC Subtitle Guidelines: 160–180). */
export const READ_WORD_MS = 300;
export const READ_STEP_MS = 600;
/** What nobody says, code and tables, is looked at for as long, and no longer: it is in the deck. */
export const SHORTEST_READ_MS = 3000;
export const LONGEST_READ_MS = 12_000;
export const LED_READ_MS = 8000;
/** Long lists of links are looked over: at least so long for each, and for each word, but for no longer. */
export const SKIM_MS = { item: 700, word: 100, longest: 60_000 };
/** A row of a table is lit for so long where nobody says it, but all of them for no longer. */
export const ROW_MS = { least: 800, longest: 40_000 };
/** A table of paragraphs that is read for so many times as long as is spoken with it is not told: its parts come one after the other. */
export const MOSTLY_READ = 2;
/** A film plays once before its scene ends; of a longer one, as much is seen: more of it where it is heard, too. */
export const LONGEST_FILM_MS = 30_000;
export const LONGEST_HEARD_MS = 120_000;
/** The card at the end: long enough to read, and where places are kept for what a platform lays over it (YouTube Help, "End screens": 5 to 20 s), to choose from. */
export const END_MS = { alone: 5000, next: 10_000 };
/** No scene is shorter than this. */
export const SHORTEST_SCENE_MS = 3000;
