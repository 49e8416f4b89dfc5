/** One slide: what was read of its stage as shapes, what moves on it, and its notes. */
import type { RootContent } from 'mdast';
import { partsOf } from '../scene/group';
import type { Scene } from '../scene/schema';
import { inWords } from './alt';
import { canBeEdited } from './chart';
import { chartFrame } from './chart-frame';
import type { Slide } from './draw';
import { clipOf } from './draw';
import { linksOf } from './links';
import { fill, type Look } from './look';
import { FOOTER, LAYOUTS, MAPPED, partType, TREE } from './master';
import { advancing, soundShape } from './narration';
import { addNotes } from './notes-part';
import type { Package } from './package';
import type { Picture, Plot, Seen, Thing, Words } from './page/seen';
import { blipOf } from './pictures';
import { type Drawn, pictureShape, placeholder, plateShape, wordsShape } from './shapes';
import { tableFrame } from './table';
import { type Build, timing } from './timing';
import { titled } from './title-words';
import type { Title } from './titles';
import { el, NAMES } from './xml';

export const slidePart = (i: number): string => `ppt/slides/slide${i + 1}.xml`;

export interface SlideTools {
  file: Package;
  look: Look;
  /** The part of a scene's first slide. */
  partOf(scene: string): string | undefined;
  /** What a scene shows, in words. */
  describe(slide: Slide): RootContent[];
}

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

interface Written {
  xml: string;
  id: number;
  step: number;
  hasWords: boolean;
}

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

function writeThings(part: string, slide: Slide, title: Title, tools: SlideTools): Written[] {
  const { look } = tools;
  const linkOf = linksOf(part, tools);
  const things = titled(slide.seen.things, title, look);
  return things.flatMap((thing, i) => {
    const drawn = { id: i + 2, look, linkOf };
    const xml = writeThing(part, thing, slide, { ...drawn, title: title.text }, tools);
    const hasWords =
      thing.kind === 'words' || (thing.kind === 'plate' && thing.words !== undefined);
    return xml === undefined ? [] : [{ xml, id: drawn.id, step: thing.step, hasWords }];
  });
}

function writeThing(
  part: string,
  thing: Thing,
  slide: Slide,
  drawn: Drawn & { title: string },
  tools: SlideTools,
): string | undefined {
  const { scene } = slide.timed;
  switch (thing.kind) {
    case 'words':
      return writeWords(thing, scene.kind === 'title', drawn);
    case 'plate':
      return plateShape(thing, drawn);
    case 'grid':
      return tableFrame(thing, drawn.title, drawn);
    case 'plot': {
      // What comes step by step is not whole before the last.
      const isPart = slide.isStep && slide.at + 1 < slide.of;
      const chart = isPart ? undefined : chartOf(slide, thing);
      if (chart)
        return chartFrame(chart, thing, inWords(tools.describe(slide)), drawn, {
          file: tools.file,
          slide: part,
        });
      return pictureOf(part, thing, slide, drawn, tools);
    }
    default:
      return pictureOf(part, thing, slide, drawn, tools);
  }
}

function writeWords(words: Words, isOpening: boolean, drawn: Drawn): string {
  switch (words.role) {
    case 'title':
      return placeholder(isOpening ? 'ctrTitle' : 'title', words, drawn);
    case 'subtitle':
      return isOpening ? placeholder('subTitle', words, drawn, 1) : wordsShape(words, drawn);
    case 'footer':
      return placeholder('ftr', words, drawn, FOOTER);
    default:
      return wordsShape(words, drawn);
  }
}

/** Of a chart that can be edited as one. */
function chartOf({ timed }: Slide, { index }: Plot): Scene<'chart'> | undefined {
  const charts = partsOf(timed.scene).filter((part) => part.kind === 'chart');
  const chart = charts[index] ?? charts.at(-1);
  return chart && canBeEdited(chart) ? chart : undefined;
}

function pictureOf(
  part: string,
  thing: Picture | Plot,
  slide: Slide,
  drawn: Drawn,
  tools: SlideTools,
): string | undefined {
  const png = slide.pictures.get(thing.mark);
  if (!png) return undefined;
  const { x, y, width, height } = clipOf(thing.box);
  const seen = { left: x, top: y, width, height };
  const picture =
    thing.kind === 'picture'
      ? thing
      : { ...thing, kind: 'picture' as const, alt: '', isDecor: false, round: 0 };
  const alt = picture.alt || inWords(tools.describe(slide));
  const blip = blipOf(picture, png, seen, { file: tools.file, slide: part });
  return pictureShape({ ...picture, alt }, blip, drawn);
}

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
