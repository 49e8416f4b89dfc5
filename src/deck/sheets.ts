/** In the browser: what stands on which sheet of the handout, so that none is left half empty. */

export interface Plan {
  /** Of each scene: the sheet on which it begins, from 1, and whether it is the first thing there. */
  places: { sheet: number; isFirst: boolean }[];
  /** px used of the last sheet. */
  end: number;
}

/** Less than this share of a sheet is no loss. */
const SPARE = 0.3;
/** A list of fewer scenes fills no sheet. */
const LEAST_CONTENTS = 8;
/** Of lines to write on, px of the layout: 8 mm. */
const RULE = 105;
/** The picture and three lines: what a scene begins with is not parted. */
const START = 1400;

/**
 * Two scenes stand on a sheet, each at the height where others stand. What is said at length flows to the next one.
 * `heights` are px, as is what a sheet holds; the first scene begins at `start` of the first.
 */
export function planSheets(heights: readonly number[], start: number, sheet: number): Plan {
  let [y, number] = [start, 1];
  const places = heights.map((height) => {
    const isLong = height > sheet / 2;
    const isFirst = y + (isLong ? Math.min(height, START) : height) > sheet;
    if (isFirst) [y, number] = [0, number + 1];
    const place = { sheet: number, isFirst };
    y = isLong ? y + height : Math.min(sheet, y + sheet / 2);
    while (y > sheet) [y, number] = [y - sheet, number + 1];
    return place;
  });
  return { places, end: y };
}

/** `sheet` is what one holds, px. */
export function layOutSheets(sheet: number): void {
  const half = sheet / 2;
  const head = find('.head');
  const contents = find('.contents');
  const scenes = [...document.querySelectorAll<HTMLElement>('.handout')];
  const heights = scenes.map(({ offsetHeight }) => offsetHeight);
  const full = head.offsetHeight;
  contents.hidden = true;
  const start = Math.max(half, head.offsetHeight);
  const beside = planSheets(heights, start, sheet);
  const after = planSheets(heights, sheet, sheet);
  const isAfter =
    beside.end < sheet * (1 - SPARE) &&
    after.end > beside.end &&
    full <= sheet &&
    scenes.length >= LEAST_CONTENTS;
  const { places, end } = isAfter ? after : beside;
  head.style.height = `${isAfter ? sheet : start}px`;
  contents.hidden = !isAfter;
  for (const [i, number] of document.querySelectorAll('.contents .sheet').entries())
    number.textContent = String(places[i]?.sheet);
  for (const [i, scene] of scenes.entries()) {
    if (places[i]?.isFirst) scene.style.breakBefore = 'page';
    if ((heights[i] ?? 0) > half) continue;
    scene.classList.add('whole');
    if (places[i + 1]?.isFirst === false) scene.style.minHeight = `${half}px`;
  }
  if (sheet - end > sheet * SPARE) rule(sheet - end);
}

/** Lines to write on in what is left, px, less one for the distance. */
function rule(left: number): void {
  const rules = find('.rules');
  for (let i = 1; i < Math.floor(left / RULE); i += 1) rules.append(document.createElement('div'));
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector} in the page`);
  return found;
}
