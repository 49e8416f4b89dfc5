/** What was read of a stage as shapes of a slide, in its order. */
import type { RootContent } from 'mdast';
import { partsOf } from '../scene/group';
import type { Scene } from '../scene/schema';
import { inWords } from './alt';
import { canBeEdited } from './chart';
import { chartFrame } from './chart-frame';
import type { Slide } from './draw';
import { clipOf } from './draw';
import { FOOTER } from './holders';
import { linksOf } from './links';
import type { Look } from './look';
import type { Package } from './package';
import type { Picture, Plot, Thing, Words } from './page/seen';
import { pictureShape } from './picture-shape';
import { blipOf } from './pictures';
import { type Drawn, placeholder, plateShape, wordsShape } from './shapes';
import { tableFrame } from './table';
import { titled } from './title-words';
import type { Title } from './titles';

export interface SlideTools {
  file: Package;
  look: Look;
  /** The part of a scene's first slide. */
  partOf(scene: string): string | undefined;
  /** What a scene shows, in words. */
  describe(slide: Slide): RootContent[];
}

/** A shape, the step at which it comes, and whether it has words. */
export interface Written {
  xml: string;
  id: number;
  step: number;
  hasWords: boolean;
}

/** `part` is the slide's own; its relations are added to it. */
export function writeThings(
  part: string,
  slide: Slide,
  title: Title,
  tools: SlideTools,
): Written[] {
  const { look } = tools;
  const linkOf = linksOf(part, tools);
  const things = titled(slide.seen.things, title, look);
  return things.flatMap((thing, i) => {
    const drawn = { id: i + 2, look, linkOf };
    const xml = writeThing(part, thing, slide, { ...drawn, title: title.text }, tools);
    const hasWords =
      (thing.kind === 'words' && !thing.isDecor) ||
      (thing.kind === 'plate' && thing.words !== undefined);
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
  const moved = thing.kind === 'picture' ? (thing.moved ?? 0) : 0;
  const box = { ...thing.box, left: thing.box.left + moved };
  const { x, y, width, height } = clipOf(box);
  const seen = { left: x, top: y, width, height };
  const picture =
    thing.kind === 'picture'
      ? { ...thing, box }
      : { ...thing, kind: 'picture' as const, alt: '', isDecor: false, round: 0 };
  const alt = picture.alt || inWords(tools.describe(slide));
  const blip = blipOf(picture, png, seen, { file: tools.file, slide: part });
  return pictureShape({ ...picture, alt }, blip, drawn);
}
