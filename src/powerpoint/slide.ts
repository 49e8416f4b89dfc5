/** One slide: what was read of its stage as shapes, what moves on it, and its notes. */
import type { Slide } from './draw';
import type { Build } from './effects';
import { fill, type Look } from './look';
import { LAYOUTS, MAPPED, partType } from './master';
import { advancing, soundShape } from './narration';
import { addNotes } from './notes-part';
import type { Seen } from './page/seen';
import { type SlideTools, type Written, writeThings } from './things';
import { timing } from './timing';
import type { Title } from './titles';
import { el, NAMES, TREE } from './xml';

/** The path of a slide's part, by its index. */
export const slidePart = (i: number): string => `ppt/slides/slide${i + 1}.xml`;

/** When a slide is seen, ms of its scene; `mp3`: the sound of the scene, with the first of its slides, and how long it lasts. */
export interface Narration {
  fromMs: number;
  untilMs: number;
  mp3?: Uint8Array;
  lastsMs: number;
}

/** What a slide has beside what is seen. */
export interface Beside {
  title: Title;
  notes: readonly string[];
  narration?: Narration | undefined;
}

/** Ids of shapes that are heard begin so far behind the last that is seen. */
const FIRST_SOUND = 1000;

/** Adds the part and all that it needs. */
export function addSlide(
  i: number,
  slide: Slide,
  { title, notes, narration }: Beside,
  tools: SlideTools,
): void {
  const { file, look } = tools;
  const part = slidePart(i);
  const isOpening = slide.timed.scene.kind === 'title';
  file.relate(part, 'slideLayout', isOpening ? LAYOUTS.title : LAYOUTS.content);
  const written = writeThings(part, slide, title, tools);
  const builds = buildsOf(written, slide, narration);
  const mp3 = narration?.mp3;
  const sound = mp3 && {
    mp3,
    shape: written.length + FIRST_SOUND,
    ms: narration.lastsMs,
    slides: slide.of,
  };
  const texts = new Set(written.filter(({ hasWords }) => hasWords).map(({ id }) => id));
  file.add(
    part,
    partType('slide'),
    el(
      'p:sld',
      { ...NAMES },
      el(
        'p:cSld',
        {},
        groundOf(slide.seen, look),
        el(
          'p:spTree',
          {},
          TREE,
          ...written.map(({ xml }) => xml),
          sound && soundShape(sound.shape, sound.mp3, file, part),
        ),
      ),
      MAPPED,
      narration && advancing(narration.untilMs - narration.fromMs),
      timing(builds, texts, { sound, isTimed: narration !== undefined }),
    ),
  );
  if (notes.length > 0) addNotes(part, notes, tools);
}

/** Paper is the master's own. */
const groundOf = ({ ground }: Seen, look: Look): string =>
  ground.hex === look.colours.lt1.toLowerCase()
    ? ''
    : el('p:bg', {}, el('p:bgPr', {}, fill(ground, look), '<a:effectLst/>'));

/** What comes with each step of the slide. */
function buildsOf(
  written: readonly Written[],
  { step, after, timed, isStep }: Slide,
  narration?: Narration,
): Build[] {
  if (isStep) return [];
  const steps = Array.from({ length: step }, (_, i) => i + 1).filter(
    (one) => one > Math.max(0, after),
  );
  return steps.flatMap((one) => {
    const shapes = written.filter((thing) => thing.step === one).map(({ id }) => id);
    const atMs = narration && (timed.steps[one - 1]?.startMs ?? 0) - narration.fromMs;
    return shapes.length > 0 ? [{ shapes, ...(atMs !== undefined && { atMs }) }] : [];
  });
}
