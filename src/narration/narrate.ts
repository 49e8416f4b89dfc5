/** Scenes to sound: every line spoken once, kept by its content. */
import type { Store } from '../cache/store';
import type { Meta } from '../document/schema';
import type { OnProgress } from '../progress';
import type { SceneBase } from '../scene/define';
import { CLIPS, toldOf } from '../sound/recording';
import { mapUntilFailure } from '../together';
import { rolesOf, sayerIn } from './cast';
import { isKept, openKeys } from './clip-key';
import { foldLexicon } from './lexicon';
import { buildLines } from './lines';
import { clipSchema, type Line, type SpokenLine, type Voice } from './schema';
import { speakClip } from './speak';
import { utter } from './unspeakable';
import { openSilent } from './voices/silent';

/** Lines under way: while one is spoken, others are read from the store or written to it. */
const AT_ONCE = 4;

export interface Narration {
  /** One entry for each scene. */
  spoken: SpokenLine[][];
  /** Lines, and how many of them were in the store. */
  lines: number;
  reused: number;
  /** Lines that are silent, since they would have to be bought. */
  unbought: number;
}

interface Ways {
  /** When left out, all that is to be bought is. */
  buys?: boolean;
  /** Lines that are not spoken, since their author did, and the clips of that (takes/hear.ts). */
  own?: ReadonlyMap<Line, SpokenLine>;
}

/** The lines of each scene. Pure; what the voice cannot say is found by `findUnspeakable`. */
export function linesOf(
  scenes: readonly SceneBase[],
  { lang, lexicon }: Pick<Meta, 'lang' | 'lexicon'>,
): Line[][] {
  const folded = foldLexicon(lexicon);
  return scenes.map(({ narration }) => buildLines(narration, lang, folded));
}

/** Words that their voice cannot say, each once, the first of a paragraph, with scene (index) and paragraph. */
export function findUnspeakable(lines: readonly Line[][], voice: Voice) {
  const seen = new Set<string>();
  return lines.flatMap((scene, index) =>
    scene.flatMap((line) => {
      const place = `${index}:${line.paragraph}`;
      const sayer = sayerIn(voice, line);
      const [word] = sayer.unspeakable(line);
      if (word === undefined || seen.has(word) || seen.has(place)) return [];
      seen.add(word).add(place);
      return [{ scene: index, paragraph: line.paragraph, word, voice: sayer.name }];
    }),
  );
}

/**
 * Speaks what is not in the store. Several lines are under way at once, in no order that shows in the result. Unless it
 * `buys`, nothing is sent to a voice elsewhere: what that has not said yet is silent.
 */
export async function narrate(
  lines: readonly Line[][],
  voice: Voice,
  store: Store,
  onProgress: OnProgress,
  { buys = true, own }: Ways = {},
): Promise<Narration> {
  const total = lines.flat().length;
  const spoken: SpokenLine[][] = lines.map(() => []);
  const all = lines.flatMap((scene, i) => scene.map((line, at) => ({ line, at, of: spoken[i] })));
  const keyOf = await openKeys(voice, store);
  let [done, reused, unbought] = [0, 0, 0];
  const choose = async (written: Line) => {
    const said = utter(written, voice);
    const isFree = buys || !said.voice.sent || (await isKept(store, said, keyOf(said)));
    if (isFree) return said;
    unbought += 1;
    return { ...said, voice: openSilent(1, said.voice.sampleRate) };
  };
  const say = async (written: Line, ended: Store) => {
    const said = await choose(written);
    const found = await readOrSpeak(said.line, keyOf(said), said.voice, ended);
    return { line: said.line, ...found };
  };
  const speak = async ({ line: written, at, of }: (typeof all)[number], signal: AbortSignal) => {
    const taken = own?.get(written);
    const found = taken ?? (await say(written, { ...store, signal }));
    if (of) of[at] = { line: found.line, clip: found.clip };
    done += 1;
    if (!('reused' in found) || found.reused) reused += 1;
    onProgress({ task: 'voice', done, total, reused, note });
  };
  const note = [...new Set(rolesOf(lines, voice).map(({ voice: { name } }) => name))].join(', ');
  await mapUntilFailure(all, speak, { concurrency: AT_ONCE, signal: store.signal });
  return { spoken, lines: total, reused, unbought };
}

/** Wakes voices that are slow to begin, where they have something to say that is not in the store. */
export async function wakeVoice(
  lines: readonly Line[][],
  voice: Voice,
  store: Store,
): Promise<void> {
  const asleep = new Set([voice, ...(voice.cast?.voices ?? [])].filter(({ wake }) => wake));
  if (asleep.size === 0) return;
  const keyOf = await openKeys(voice, store);
  for (const written of lines.flat()) {
    const said = utter(written, voice);
    if (!asleep.has(said.voice) || (await store.read(CLIPS, keyOf(said)))) continue;
    said.voice.wake?.(store.signal);
    asleep.delete(said.voice);
    if (asleep.size === 0) return;
  }
}

async function readOrSpeak(line: Line, key: string, voice: Voice, store: Store) {
  const clipIn = (data: Buffer) => clipSchema.safeParse(toldOf(data)).data;
  const isWhole = (data: Buffer) => clipIn(data)?.words.length === line.words.length;
  const speak = (asked: Line) => voice.speak(asked, store.signal, store);
  const say = () => speakClip(line, key, { ...voice, speak });
  const { data, reused } = await store.getOrMake(CLIPS, key, say, isWhole);
  const clip = clipIn(data);
  if (!clip) throw new Error(`The sound ${key} cannot be read.`);
  return { clip, reused };
}
