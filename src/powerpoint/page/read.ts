/** In the browser: reads what a stage shows, in the order in which it is read. */
import { colourOf } from './colour';
import { gridOf, signsOf } from './grid';
import { fileBox } from './image';
import { openItems } from './items';
import { joinWords } from './join';
import { boxOf, platesOf } from './plates';
import type { Box, Picture, Seen, Thing } from './seen';
import { comesAt } from './steps';
import { drawingOf } from './svg';
import { clipOf, overlaps, TITLE, wordsOf, writtenOf } from './words';

/** Of these only the picture is taken: their signs are no text that could be edited. */
const PICTURED = ['code', 'morph', 'diagram', 'formula', 'map', 'look'];
const IS_PICTURE = 'svg, img, canvas, video, .listing, .initial, .scene-image, .drawn-picture';
/** What is told otherwise: how much was said, which page it is, the numbers of a list. */
const PASSED =
  '.told, .unseen, style, script, .folio-mark, .entry > .index, .phase > .number:not(:has(svg))';

/** Kinds of the document's own are pictures. */
export function readStage(stage: Element): Seen {
  const stepOf = comesAt(stage);
  const itemOf = openItems();
  const above: Thing[] = [];
  const read = (element: Element, step: number): Thing[] => {
    if (element.matches(PASSED) || !isSeen(element, stage)) return [];
    const at = Math.max(step, stepOf(element));
    if (element.matches(IS_PICTURE)) {
      const ground = element.matches('img') ? platesOf(element, stage, at) : [];
      return [...ground, pictureOf(element, stage, at)];
    }
    if (element.matches('.grid-table')) return tableOf(element, stage, at);
    const kind = kindOf(element);
    if (kind && !element.querySelector(TITLE) && !element.matches(TITLE) && isDrawn(kind, element))
      return [shownAs(kind, element, stage, at)];
    // Among words it is written in letters.
    if (element.matches('.formula')) return [];
    const plates = element === stage ? [] : platesOf(element, stage, at);
    const words =
      element === stage
        ? undefined
        : (writtenOf(element, stage, at) ?? wordsOf(element, stage, at, itemOf));
    const inside = [...element.children].flatMap((child) => read(child, at));
    if (Number(getComputedStyle(element).zIndex) > 0) above.push(...plates);
    return joinWords([...plates, ...(words ? [words] : []), ...inside], plates.length);
  };
  const things = read(stage, 0);
  const below = things.filter((thing) => !above.includes(thing));
  return {
    ground: colourOf(getComputedStyle(stage).backgroundColor),
    things: [...below, ...things.filter((thing) => above.includes(thing))],
  };
}

/** What the innermost block around an element is drawn as, where that is no text. */
function kindOf(element: Element): 'picture' | 'chart' | undefined {
  const block = element.closest('.place[class*=" stage-"], .stage');
  if (!block || block === element) return undefined;
  if (block.matches('[data-own] > .stage')) return 'picture';
  if (block.matches('.stage-chart')) return 'chart';
  return PICTURED.some((kind) => block.matches(`.stage-${kind}`)) ? 'picture' : undefined;
}

/** Words above a chart are words. */
const isDrawn = (kind: 'picture' | 'chart', element: Element): boolean =>
  kind === 'picture' || element.querySelector('svg') !== null || element.matches('svg');

function shownAs(kind: 'picture' | 'chart', element: Element, stage: Element, step: number): Thing {
  if (kind === 'picture') {
    const picture = pictureOf(element, stage, step);
    return { ...picture, box: around(picture.box) };
  }
  const charts = [...stage.querySelectorAll('.stage-chart'), stage];
  const sizes = [...element.querySelectorAll('text')]
    .map((text) => Number.parseFloat(getComputedStyle(text).fontSize))
    .sort((a, b) => a - b);
  return {
    ...{ kind: 'plot', box: boxOf(element, stage), step, mark: markOf(element) },
    index: charts.findIndex((one) => one.contains(element)),
    size: Math.min(LARGEST, sizes[Math.floor(sizes.length / 2)] ?? USUAL),
    text: colourOf(getComputedStyle(element).color),
  };
}

/** Lines at the edge of a drawing reach beyond it, px. */
const BEYOND = 6;
const around = ({ left, top, width, height }: Box): Box => ({
  ...{ left: left - BEYOND, top: top - BEYOND },
  ...{ width: width + 2 * BEYOND, height: height + 2 * BEYOND },
});

/** Signs in its cells lie on it: a cell holds words alone. */
function tableOf(element: Element, stage: Element, step: number): Thing[] {
  const grid = gridOf(element, boxOf(element, stage), step);
  const signs = signsOf(element, grid).map(({ sign, by }) => ({
    ...pictureOf(sign, stage, step),
    moved: by,
  }));
  return [grid, ...signs];
}

/** px of words of a chart. */
const USUAL = 36;
const LARGEST = 44;

/** On the stage, not hidden, and not cut off by what is around it. */
function isSeen(element: Element, stage: Element): boolean {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || Number(style.opacity) < 0.1)
    return false;
  if (style.display === 'contents') return true;
  // A page that has turned lies above its room, and those that come below it.
  if (
    element.matches('.folio') &&
    !overlaps(boxOf(element, stage), clipOf(element.parentElement, stage))
  )
    return false;
  const box = boxOf(element, stage);
  const clips = clipOf(element.parentElement, stage);
  return overlaps(box, clips) || element.childElementCount > 0;
}

let marks = 0;
function markOf(element: Element): number {
  const given = element.getAttribute('data-mark');
  if (given) return Number(given);
  marks += 1;
  element.setAttribute('data-mark', String(marks));
  return marks;
}

const named = ({ box, crop }: ReturnType<typeof fileBox>) => ({
  fileBox: box,
  ...(crop && { crop }),
});

function pictureOf(element: Element, stage: Element, step: number): Picture {
  const image = element.matches('img') ? element : element.querySelector('img');
  const alt = image?.getAttribute('alt') ?? element.getAttribute('aria-label') ?? '';
  const src = element.matches('img') ? (element.getAttribute('src') ?? undefined) : undefined;
  const svg = element.matches('svg') ? drawingOf(element) : undefined;
  const href = element.closest('a')?.getAttribute('href');
  return {
    ...{ kind: 'picture', box: boxOf(element, stage), step, alt, mark: markOf(element) },
    isDecor: element.closest('[aria-hidden="true"]') !== null || (image !== null && alt === ''),
    ...(svg && { svg }),
    ...(src &&
      element instanceof HTMLImageElement && {
        src,
        ...named(fileBox(element, boxOf(element, stage))),
      }),
    round: Number.parseFloat(getComputedStyle(element).borderTopLeftRadius) || 0,
    ...(href && { href }),
  };
}
