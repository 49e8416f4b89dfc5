/** The narration as it is read along: each sentence with its time, in paragraphs. */
import type { TimedScene } from '../../timeline/schema';

export interface Sentence {
  text: string;
  /** On the whole timeline. */
  startMs: number;
}

/** The sentences of each paragraph of a scene; every letter of the narration is in one of them. */
export function buildSentences({ scene, startMs, sounds, captions }: TimedScene): Sentence[][] {
  const words = captions.flatMap((caption) => caption.words);
  const soundAt = (ms: number) => sounds.findLastIndex((sound) => sound.startMs <= ms);
  let index = 0;
  return scene.narration.map(({ text }) => {
    const cuts: { at: number; sound: number }[] = [];
    let at = 0;
    for (let word = words[index]; word; word = words[index]) {
      const found = text.indexOf(word.text, at);
      // It is of the next paragraph.
      if (found < 0) break;
      const sound = soundAt(word.startMs);
      if (cuts.at(-1)?.sound !== sound) cuts.push({ at: cuts.length === 0 ? 0 : found, sound });
      at = found + word.text.length;
      index += 1;
    }
    return cuts.map(({ at: from, sound }, i) => ({
      text: text.slice(from, cuts[i + 1]?.at).trim(),
      startMs: startMs + (sounds[sound]?.startMs ?? 0),
    }));
  });
}
