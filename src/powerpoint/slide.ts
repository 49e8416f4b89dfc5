/** One slide: what was read of its stage as shapes, what moves on it, and its notes. */
import type { Nodes, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { partsOf } from '../scene/group';
import type { Scene } from '../scene/schema';
import { canBeEdited } from './chart';
import { chartFrame } from './chart-frame';
import type { Slide } from './draw';
import { clipOf } from './draw';
import { fill, type Look } from './look';
import { FOOTER, LAYOUTS, MAPPED, notesPicture, notesWords, partType, TREE } from './master';
import { advancing, soundShape } from './narration';
import type { Package } from './package';
import type { Picture, Plot, Run, Seen, Thing, Words } from './page/seen';
import { blipOf } from './pictures';
import { type Drawn, pictureShape, placeholder, plateShape, wordsShape } from './shapes';
import { tableFrame } from './table';
import type { LinkOf } from './text';
import { type Build, timing } from './timing';
import type { Title } from './titles';
import { el, escaped, NAMES } from './xml';

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
  if (notes.length > 0) addNotes(i, notes, tools);
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
    const xml = writeThing(part, thing, slide, drawn, tools);
    const hasWords =
      thing.kind === 'words' || (thing.kind === 'plate' && thing.words !== undefined);
    return xml === undefined ? [] : [{ xml, id: drawn.id, step: thing.step, hasWords }];
  });
}

function writeThing(
  part: string,
  thing: Thing,
  slide: Slide,
  drawn: Drawn,
  tools: SlideTools,
): string | undefined {
  const { scene } = slide.timed;
  switch (thing.kind) {
    case 'words':
      return writeWords(thing, scene.kind === 'title', drawn);
    case 'plate':
      return plateShape(thing, drawn);
    case 'grid':
      return tableFrame(thing, '', drawn);
    case 'plot': {
      const chart = chartOf(slide, thing);
      if (chart)
        return chartFrame(chart, thing, wordsOf(slide, tools), drawn, {
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

/** What the scene shows, for those who do not see it. */
const wordsOf = (slide: Slide, tools: SlideTools): string =>
  shortened(tools.describe(slide).flatMap(linesOf).join('; '));

/** Letters that somebody listens to. */
const LONGEST = 700;
const shortened = (words: string): string =>
  words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;

/** The paragraphs of what is written, one by one. */
const linesOf = (node: Nodes): string[] =>
  'children' in node && !/^(?:paragraph|tableRow)$/.test(node.type)
    ? node.children.flatMap(linesOf)
    : [textOf(node)].filter(Boolean);

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
  const alt = picture.alt || wordsOf(slide, tools);
  const blip = blipOf(picture, png, seen, { file: tools.file, slide: part });
  return pictureShape({ ...picture, alt }, blip, drawn);
}

/** With the title's own mark; a slide without heading has its title above the slide, where it is read but not seen. */
function titled(things: readonly Thing[], { text, mark }: Title, look: Look): Thing[] {
  const at = things.findIndex((one) => one.kind === 'words' && one.role === 'title');
  const found = things[at];
  if (found?.kind !== 'words') return [unseenTitle(`${text} ${mark}`.trim(), look), ...things];
  const [first] = found.paragraphs;
  const last = first?.runs.at(-1);
  if (!first || !last || mark === '') return things.with(at, found);
  const more: Run = { ...last, text: ` ${mark}`, size: last.size * 0.6, bold: false };
  return things.with(at, { ...found, paragraphs: [{ ...first, runs: [...first.runs, more] }] });
}

const unseenTitle = (text: string, { colours, isRtl }: Look): Words => ({
  ...{ kind: 'words', step: 0, role: 'title' },
  box: { left: 140, top: -120, width: 1640, height: 80 },
  paragraphs: [
    {
      ...{ align: isRtl ? 'r' : 'l', isRtl, line: 1.2, above: 0, inset: 0 },
      runs: [
        {
          ...{
            text,
            size: 48,
            font: 'head',
            bold: false,
            italic: false,
            struck: false,
            lined: false,
            apart: 0,
          },
          colour: { hex: colours.dk1.toLowerCase(), alpha: 1 },
        },
      ],
    },
  ],
});

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

const SLIDE_LINK = 'ppaction://hlinksldjump';

const linksOf =
  (part: string, { file, partOf }: SlideTools): LinkOf =>
  (href) => {
    if (/^(?:https?|mailto):/i.test(href))
      return { 'r:id': file.relate(part, 'hyperlink', href, true) };
    const target = href.startsWith('#') ? partOf(decodeURIComponent(href.slice(1))) : undefined;
    return target ? { 'r:id': file.relate(part, 'slide', target), action: SLIDE_LINK } : undefined;
  };

function addNotes(i: number, notes: readonly string[], { file, look }: SlideTools): void {
  const part = `ppt/notesSlides/notesSlide${i + 1}.xml`;
  file.relate(slidePart(i), 'notesSlide', part);
  file.relate(part, 'notesMaster', 'ppt/notesMasters/notesMaster1.xml');
  file.relate(part, 'slide', slidePart(i));
  const direction = look.isRtl ? el('a:pPr', { algn: 'r', rtl: 1 }) : undefined;
  const words = notes.map((text) =>
    el(
      'a:p',
      {},
      direction,
      el('a:r', {}, el('a:rPr', { lang: look.lang, dirty: 0 }), `<a:t>${escaped(text)}</a:t>`),
    ),
  );
  file.add(
    part,
    partType('notesSlide'),
    el(
      'p:notes',
      { ...NAMES },
      el('p:cSld', {}, el('p:spTree', {}, TREE, notesPicture(), notesWords(words.join('')))),
      MAPPED,
    ),
  );
}
