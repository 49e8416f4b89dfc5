/** Films that last longer than their scenes: found before anything is spoken, by the pace of a voice. */
import { placeOf } from '../document/place';
import type { Document, Section } from '../document/schema';
import type { Line } from '../narration/schema';
import type { Place, Problems } from '../problem/problem';
import { decodeAddress } from '../scene/inline';
import type { Scene } from '../scene/schema';
import type { Origin } from '../staging/build';
import { filmsMs, filmsOf, startOf } from './films';
import { cueScene } from './place';
import { estimateLines } from './still';

/** What is not worth a word. */
const LITTLE_MS = 1000;

/** Reports them where they stand. */
export function checkFilms(
  { meta: { lang, voice } }: Document,
  scenes: readonly Scene[],
  { sections }: Origin,
  lines: readonly Line[][],
  problems: Problems,
): void {
  for (const [i, scene] of scenes.entries()) {
    const films = filmsOf(scene);
    const section = sections.get(scene.id);
    if (films.length === 0 || !section) continue;
    const { cues, endMs } = cueScene(scene, estimateLines(lines[i] ?? [], voice.pace), lang);
    const sceneMs = Math.max(filmsMs(scene, cues), endMs);
    for (const { src, film, step } of films) {
      const shownMs = sceneMs - startOf(step, cues);
      if (film.durationMs <= shownMs + LITTLE_MS) continue;
      const [lasts, shown] = [film.durationMs, shownMs].map((ms) => Math.round(ms / 1000));
      problems.report('filmCut', placeOfFilm(section, src), src, lasts ?? 0, shown ?? 0);
    }
  }
}

function placeOfFilm({ blocks, place }: Section, src: string): Place {
  const file = src.slice(src.lastIndexOf('/') + 1);
  const node = blocks.find(
    (block) =>
      (block.type === 'image' || block.type === 'video') && decodeAddress(block.url).includes(file),
  );
  return node ? placeOf(node) : place;
}
