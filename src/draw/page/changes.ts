/**
 * In the browser: where a picture differs from the one before, before it is drawn: where it differs when it is drawn small, which
 * takes a tenth, and where elements have moved, since the smallest ways are lost in a small picture.
 */
import type { Area, Draw } from '../../foreign/chromium';
import type { Size } from '../../format';

/** Px of the picture to one of the small one; they divide all sides. */
const GRAIN = 8;

/** Of what `sheet` shows; `size` is the picture's. Asked at each picture from a scene's first, of which all is new. */
export function openChanges(sheet: Element, { width, height }: Size, draw: Draw) {
  const [across, rows] = [width / GRAIN, height / GRAIN];
  const picture = new Uint32Array(across * rows);
  const findMoved = openPlaces(sheet);
  return async (): Promise<Area[]> => {
    const areas = findMoved();
    const whole = { left: 0, top: 0, right: across, bottom: rows };
    await draw([whole], takeChanges(picture, across, areas), 1 / GRAIN);
    return areas;
  };
}

/** Lays parts over `picture`, and adds an area of the large one for each row that differs. */
const takeChanges =
  (picture: Uint32Array, across: number, areas: Area[]) =>
  (pixels: Uint32Array, { top, bottom }: Area): void => {
    for (let row = top, at = 0; row < bottom; row++, at += across) {
      const before = row * across;
      let left = 0;
      while (left < across && pixels[at + left] === picture[before + left]) left += 1;
      if (left === across) continue;
      let right = across;
      while (pixels[at + right - 1] === picture[before + right - 1]) right -= 1;
      // One more on each side: what changes there may be too little to be seen so small.
      areas.push({
        ...{ left: GRAIN * (left - 1), top: GRAIN * (row - 1) },
        ...{ right: GRAIN * (right + 1), bottom: GRAIN * (row + 2) },
      });
    }
    picture.set(pixels, top * across);
  };

/** What is drawn beside the box of an element, px: shadows, outlines; and of its type, letters that hang over their lines. */
const BESIDE = 16;
const HANGING = 0.12;

const besideOf = (element: Element): number =>
  Math.max(BESIDE, HANGING * Number.parseFloat(getComputedStyle(element).fontSize));

/** Each time the places, before and now, of elements that have moved since the last time, or whose drawn parts have. */
function openPlaces(sheet: Element) {
  let known = new Map<Element, DOMRect>();
  const findGrown = openGenerated(sheet);
  return (): Area[] => {
    const now = new Map<Element, DOMRect>();
    const areas = findGrown();
    for (const element of sheet.querySelectorAll('.stage *')) {
      // A group's box is that of all in it.
      if (element instanceof SVGElement && element.childElementCount > 0) continue;
      const [place, before] = [element.getBoundingClientRect(), known.get(element)];
      now.set(element, place);
      if (!before || isSame(before, place)) continue;
      const beside = besideOf(element);
      areas.push(widen(before, beside), widen(place, beside));
    }
    known = now;
    return areas;
  };
}

const GENERATED = ['::before', '::after'] as const;

/** Of what style sheets draw of elements, which have no boxes that can be asked for, the places that have changed. */
function openGenerated(sheet: Element) {
  let known = new Map<CSSStyleDeclaration, string[]>();
  const find = () =>
    [...sheet.querySelectorAll('.stage *')].flatMap((element) =>
      GENERATED.flatMap((which) => {
        const style = getComputedStyle(element, which);
        return style.position === 'absolute' && style.content !== 'none'
          ? [{ element, style }]
          : [];
      }),
    );
  let drawn: ReturnType<typeof find> = [];
  let stage: Element | undefined;
  return (): Area[] => {
    // Each scene has its own; an empty one may lie below it.
    const now = [...sheet.querySelectorAll('.stage')].at(-1);
    if (now !== stage) drawn = find();
    stage = now;
    const before = known;
    known = new Map(drawn.map(({ style }) => [style, sidesOf(style)]));
    return drawn.flatMap(({ element, style }) => {
      const [sides = [], last = []] = [known.get(style), before.get(style)];
      if (last.length === 0 || sides.every((side, k) => side === last[k])) return [];
      const far = [...sides, ...last].map((side) => Math.abs(Number.parseFloat(side)) || 0);
      return [areaOf(element, BESIDE + Math.max(...far))];
    });
  };
}

/** How far in they stand, as px. */
const sidesOf = ({ top, right, bottom, left }: CSSStyleDeclaration): string[] => [
  ...[top, right, bottom, left],
];

const isSame = (a: Area, b: Area): boolean =>
  a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;

/** Where an element is drawn, with so many px beside it. */
export const areaOf = (element: Element, beside: number): Area =>
  widen(element.getBoundingClientRect(), beside);

const widen = ({ left, top, right, bottom }: Area, px: number): Area => ({
  ...{ left: left - px, top: top - px, right: right + px, bottom: bottom + px },
});
