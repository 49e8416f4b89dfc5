/** Scenes to sound: every line spoken once, kept by its content. */
import { fingerprint } from '../cache/fingerprint';
import type { Store } from '../cache/store';
import type { Meta } from '../document/schema';
import { forEachAtOnce } from '../parallel';
import type { OnProgress } from '../progress';
import type { SceneBase } from '../scene/define';
import { LEVEL, levelSpeech } from '../sound/level';
import { CLIPS, packRecording, toldOf } from '../sound/recording';
import { TRIM, trimSilence } from '../sound/trim';
import { foldLexicon } from './lexicon';
import { buildLines } from './lines';
import { type Clip, clipSchema, type Line, type SpokenLine, type Voice } from './schema';

/** Lines under way: while one is spoken, others are read from the store or written to it. */
const AT_ONCE = 4;

export interface Narration {
  /** One entry for each scene. */
  spoken: SpokenLine[][];
  /** Lines, and how many of them were in the store. */
  lines: number;
  reused: number;
}

/** The lines of each scene. Pure; what the voice cannot say is found by `findUnspeakable`. */
export function linesOf(
  scenes: readonly SceneBase[],
  { lang, lexicon }: Pick<Meta, 'lang' | 'lexicon'>,
): Line[][] {
  const folded = foldLexicon(lexicon);
  return scenes.map(({ narration }) => buildLines(narration, lang, folded));
}

/** Words that the voice cannot say, each once, the first of a paragraph, with scene (index) and paragraph. */
export function findUnspeakable(lines: readonly Line[][], voice: Voice) {
  const seen = new Set<string>();
  return lines.flatMap((scene, index) =>
    scene.flatMap((line) => {
      const place = `${index}:${line.paragraph}`;
      const [word] = voice.unspeakable(line);
      if (word === undefined || seen.has(word) || seen.has(place)) return [];
      seen.add(word).add(place);
      return [{ scene: index, paragraph: line.paragraph, word }];
    }),
  );
}

/** Speaks what is not in the store. Several lines are under way at once, in no order that shows in the result. */
export async function narrate(
  lines: readonly Line[][],
  voice: Voice,
  store: Store,
  onProgress: OnProgress,
): Promise<Narration> {
  const total = lines.flat().length;
  const clips = new Map<string, Promise<{ clip: Clip; reused: boolean }>>();
  let done = 0;
  let reused = 0;
  const clipOf = (line: Line) => {
    const key = clipKey(line, voice);
    const found = clips.get(key) ?? readOrSpeak(line, key, voice, store);
    clips.set(key, found);
    return found;
  };
  await forEachAtOnce(lines.flat(), AT_ONCE, async (line) => {
    const { reused: kept } = await clipOf(line);
    done += 1;
    if (kept) reused += 1;
    onProgress({ task: 'voice', done, total, reused });
  });
  const spoken = await Promise.all(
    lines.map((scene) =>
      Promise.all(scene.map(async (line) => ({ line, clip: (await clipOf(line)).clip }))),
    ),
  );
  return { spoken, lines: total, reused };
}

const clipKey = (line: Line, voice: Voice): string =>
  fingerprint({
    words: line.words.map(({ text, spoken }) => [
      spoken.join(' '),
      /[^\p{L}\d]*$/u.exec(text)?.[0],
    ]),
    voice: voice.name,
    version: voice.version,
    settings: voice.settings(line),
    trim: TRIM,
    level: LEVEL,
  });

async function readOrSpeak(line: Line, key: string, voice: Voice, store: Store) {
  const kept = await store.read(CLIPS, key);
  const clip = kept && clipSchema.safeParse(toldOf(kept)).data;
  if (clip?.words.length === line.words.length) return { clip, reused: true };
  const speech = levelSpeech(trimSilence(await voice.speak(line)));
  const { samples, sampleRate, words } = speech;
  const wholeMs = (seconds: number) => Math.max(0, Math.round(seconds * 1000));
  const made: Clip = {
    key,
    durationMs: Math.ceil((samples.length / sampleRate) * 1000),
    words: words.map(({ start, end }) => ({ startMs: wholeMs(start), endMs: wholeMs(end) })),
  };
  await store.write(CLIPS, key, packRecording(made, speech));
  return { clip: made, reused: false };
}
