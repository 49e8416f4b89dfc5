/** Scenes and clips to the Timeline. Pure: the same words and clips give the same bytes. */
import type { Meta } from '../document/schema';
import type { SpokenLine } from '../narration/schema';
import { plainText } from '../scene/inline';
import type { Reference } from '../scene/references';
import type { Scene } from '../scene/schema';
import type { Scenes } from '../staging/build';
import { letters } from '../staging/letters';
import { wholeScene } from '../time';
import { buildCaptions } from './captions';
import type { PlacedLine } from './cues';
import { filmsMs, heardFilms } from './films';
import { timeLines } from './lines';
import { motionOf } from './motion';
import * as pace from './pace';
import { cueScene, placeLines } from './place';
import { isReadOut, readsOut } from './read-out';
import { restAfter } from './rest';
import { TIMELINE_VERSION, type TimedLine, type TimedScene, type Timeline } from './schema';

export interface TimelineInput {
  name: string;
  meta: Meta;
  scenes: readonly Scene[];
  /** The lines of each scene with their clips; empty where nothing is said. */
  spoken: readonly SpokenLine[][];
  references: readonly Reference[];
  style?: string;
  /** Keys of the sounds of films, by the SHA-256 of their files. */
  films?: ReadonlyMap<string, string>;
  /** The document's own kinds. */
  own: Scenes['own'];
}

export function buildTimeline(input: TimelineInput): Timeline {
  const { name, meta, scenes, spoken, references, own } = input;
  const moving = own.filter(({ definition }) => definition.everyFrame).map(({ name }) => name);
  const { icons: _icons, voices: _voices, lexicon: _lexicon, formats: _formats, ...told } = meta;
  const { narration: _narration, takes: _takes, ...shown } = told;
  const { name: voice, pace: speed } = meta.voice;
  let startMs = 0;
  const timed = scenes.map((scene, i) => {
    const made = timeScene(scene, spoken[i] ?? [], meta, input.films);
    const everyFrame =
      scene.kind === 'own' && moving.includes(scene.name) ? { everyFrame: true as const } : {};
    const placed = { ...made, ...everyFrame, startMs };
    startMs += made.durationMs;
    return placed;
  });
  return {
    version: TIMELINE_VERSION,
    name,
    // Of one that speaks elsewhere nothing is told: timelines are published.
    meta: { ...shown, voice: { name: voice, pace: speed } },
    durationMs: startMs,
    scenes: timed,
    references: references.map((reference) => ({ ...reference })),
    ...(input.style && { style: input.style }),
  };
}

/** One scene on its own time, from 0. */
function timeScene(
  scene: Scene,
  spoken: readonly SpokenLine[],
  meta: Pick<Meta, 'lang' | 'theme' | 'brand'>,
  clips: ReadonlyMap<string, string> = new Map(),
): Omit<TimedScene, 'startMs'> {
  const { lang } = meta;
  const lines = placeLines(spoken);
  const { cues, endMs } = cueScene(scene, lines, lang);
  const settledMs = (cues.at(-1) ?? 0) + motionOf(meta).ms + pace.READ_LAST_MS;
  const wanted = Math.max(
    endMs + restAfter(spoken.at(-1)?.line),
    settledMs,
    pace.SHORTEST_SCENE_MS,
  );
  const durationMs = Math.max(wholeScene(wanted), filmsMs(scene, cues));
  const timed = timeLines(lines, cues);
  return {
    scene,
    durationMs,
    steps: cues.map((cue) => ({ startMs: cue })),
    lines: timed,
    captions: buildCaptions(markShown(lines, timed, scene), durationMs, lang),
    sounds: lines.map(({ startMs, clip }) => ({
      clip: clip.key,
      startMs,
      durationMs: clip.durationMs,
    })),
    ...heardFilms(scene, cues, durationMs, clips),
  };
}

/** The words of a quotation, of a title, and of the heading of prose. */
function standingOf(scene: Scene): string {
  if (scene.kind === 'quote') return [...scene.paragraphs, scene.source].map(plainText).join(' ');
  if (scene.kind === 'title') return `${plainText(scene.heading)} ${scene.subtitle ?? ''}`;
  return scene.kind === 'statement' ? plainText(scene.heading) : '';
}

/** Which lines stand on the stage word for word: a caption would only repeat them (Mayer, redundancy principle). */
function markShown<L extends PlacedLine>(
  lines: readonly L[],
  timed: readonly TimedLine[],
  scene: Scene,
): (L & { shown?: boolean })[] {
  const { kind, steps } = scene;
  // Its captions' room is that of the list.
  if (isReadOut(scene)) return lines.map((line) => ({ ...line, shown: true }));
  const stands = letters(standingOf(scene));
  const whole = new Set(
    steps.flatMap(({ term, whole }) => (whole && term !== undefined ? term : [])),
  );
  const isRead = (i: number): boolean => {
    const { text = '', steps: comes = [] } = timed[i] ?? {};
    const said = letters(text);
    if (said === '') return false;
    const at = comes.map(({ step }) => step);
    if (readsOut(scene, text, at)) return true;
    return kind === 'statement' ? stands === said : stands.includes(said);
  };
  return lines.map((line, i) =>
    isRead(i) || line.terms.some(({ term }) => whole.has(term)) ? { ...line, shown: true } : line,
  );
}
