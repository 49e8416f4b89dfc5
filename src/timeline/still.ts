/** Where a scene stands still while it is spoken: found before anything is spoken, by the pace of a voice. */
import { placeOfWord } from '../document/place';
import type { Document } from '../document/schema';
import type { Line } from '../narration/schema';
import { estimateWords } from '../narration/voices/silent';
import type { Problems } from '../problem/problem';
import type { Scene } from '../scene/schema';
import type { Origin } from '../staging/build';
import { STILL_MS } from '../staging/gap';
import type { PlacedLine } from './cues';
import { filmsOf } from './films';
import { cueScene, placeLines } from './place';

/** The lines of a scene with the times that they will take, about. `pace` is the voice's. */
export const estimateLines = (lines: readonly Line[], pace: number): PlacedLine[] =>
  placeLines(
    lines.map((line) => {
      const words = estimateWords(line.words, pace).map(({ start, end }) => ({
        startMs: Math.round(start * 1000),
        endMs: Math.round(end * 1000),
      }));
      return { line, clip: { durationMs: words.at(-1)?.endMs ?? 0, words } };
    }),
  );

/** From when to when nothing new comes; ms of the scene. */
export interface Still {
  startMs: number;
  endMs: number;
}

/** The spans between what comes, from the scene's beginning to the end of what is said. */
export function stillsOf(scene: Scene, lines: readonly PlacedLine[], lang: string): Still[] {
  const { cues, endMs } = cueScene(scene, lines, lang);
  const times = [0, ...cues.filter((cue) => cue < endMs), endMs];
  return times.slice(1).map((end, i) => ({ startMs: times[i] ?? 0, endMs: end }));
}

/** Reports the longest of the stills of each scene that speaks, at the sentence in which it begins. */
export function checkStills(
  { meta: { lang, voice }, text }: Document,
  scenes: readonly Scene[],
  { sections }: Origin,
  lines: readonly Line[][],
  problems: Problems,
): void {
  for (const [i, scene] of scenes.entries()) {
    const said = lines[i] ?? [];
    if (said.length === 0 || moves(scene)) continue;
    const placed = estimateLines(said, voice.pace);
    const stills = stillsOf(scene, placed, lang);
    const longest = stills.reduce((most, still) => (lasts(still) > lasts(most) ? still : most));
    const section = sections.get(scene.id);
    if (lasts(longest) <= STILL_MS || !section) continue;
    const sentence = placed.find(({ endMs }) => endMs > longest.startMs)?.text ?? '';
    const place = placeOfWord(section.paragraphs, sentence, text) ?? section.place;
    problems.report('standsStill', place, Math.round(lasts(longest) / 1000), sentence);
  }
}

const lasts = ({ startMs, endMs }: Still): number => endMs - startMs;

/** Films play; kinds of the author's own may draw by time. */
const moves = (scene: Scene): boolean => scene.kind === 'own' || filmsOf(scene).length > 0;
