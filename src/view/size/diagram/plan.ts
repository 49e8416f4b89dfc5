/** Where the tasks of a plan stand: bars to scale on a line of dates, a row each. */
import { scaleUtc } from 'd3-scale';
import type { Plan } from '../../../scene/diagram/schema';
import type { Letters } from '../letters';
import { PLAN } from '../sizes';
import type { Room } from './flow';
import { PAGE_MARK, type Rect } from './periods';

type Task = Plan['tasks'][number];

export interface PlacedTask {
  task: Task;
  bar: Rect;
  /** Where its words stand: in the bar, or beside it. */
  words: Rect & { isInside: boolean };
  section?: { text: string; top: number };
}
export interface PlanLayout {
  /** px of type. */
  size: number;
  /** Top of the dates. */
  bottom: number;
  dates: { left: number; label: string }[];
  pages: PlacedTask[][];
}

const MINUTE = 60_000;
const DAY = 86_400_000;

export function layoutPlan(
  { tasks }: Plan,
  letters: Letters,
  { width, height }: Room,
  lang: string,
  isUpright: boolean,
): PlanLayout {
  const [start, end] = [
    Math.min(...tasks.map((task) => task.start)),
    Math.max(...tasks.map((task) => task.end)),
  ];
  const x = scaleUtc([start * MINUTE, Math.max(end, start + 1) * MINUTE], [0, width]);
  const whole = height - PLAN.dates;
  const sections = tasks.filter(({ section }, i) => section && section !== tasks[i - 1]?.section);
  const rows = tasks.length + sections.length * PLAN.section;
  const least = isUpright ? PLAN.upright : PLAN.least;
  const count = Math.ceil((rows * least) / whole);
  const bottom = whole - (count > 1 ? PAGE_MARK : 0);
  const each = Math.ceil(tasks.length / count);
  const most = isUpright ? PLAN.most * 1.3 : PLAN.most;
  const row = Math.min(most, bottom / (count === 1 ? rows : each + PLAN.section * 2));
  const size = Math.floor(Math.min(row * (isUpright ? 0.4 : 0.54), PLAN.type));
  const pages = Array.from({ length: count }, (_, i) => tasks.slice(i * each, (i + 1) * each));
  return {
    ...{ size, bottom },
    dates: datesOf(x, width, lang, letters),
    pages: pages.map((page, i) =>
      placeTasks(page, pages[i - 1]?.at(-1)?.section, { x, row, size, width, letters, isUpright }),
    ),
  };
}

interface Placing {
  x: ReturnType<typeof scaleUtc<number>>;
  row: number;
  size: number;
  width: number;
  letters: Letters;
  isUpright: boolean;
}

function placeTasks(
  tasks: readonly Task[],
  before: string | undefined,
  { x, row, size, width, letters, isUpright }: Placing,
): PlacedTask[] {
  let top = 0;
  let section = before;
  return tasks.map((task) => {
    const isNew = task.section !== '' && task.section !== section;
    const named = isNew ? { section: { text: task.section, top } } : {};
    section = task.section;
    if (isNew) top += row * PLAN.section;
    const at = top;
    top += row;
    if (isUpright) {
      // The words stand above the bar.
      const bar = barOf(task, x, at + row * 0.48, row * 0.38);
      const needed = (PLAN.tick + letters.strong(task.label)) * size;
      const left = Math.max(0, Math.min(bar.left, width - needed));
      const words = { left, top: at, width: needed, height: row * 0.46, isInside: false };
      return { task, bar, words, ...named };
    }
    const tall = row * 0.8;
    const bar = barOf(task, x, at, tall);
    return { task, bar, words: wordsOf(task, bar, at, tall, { size, width, letters }), ...named };
  });
}

function barOf(task: Task, x: Placing['x'], top: number, tall: number): Rect {
  const [left, right] = [x(task.start * MINUTE), x(task.end * MINUTE)];
  if (task.state === 'milestone') {
    const side = tall * 0.62;
    return { left: left - side / 2, top: top + (tall - side) / 2, width: side, height: side };
  }
  return { left, top, width: Math.max(right - left, 14), height: tall };
}

function wordsOf(
  task: Task,
  bar: Rect,
  top: number,
  height: number,
  { size, width, letters }: { size: number; width: number; letters: Letters },
): PlacedTask['words'] {
  const needed = (PLAN.tick + letters.strong(task.label)) * size + 2 * PLAN.inset;
  const at = { top, height, width: needed };
  if (task.state !== 'milestone' && needed <= bar.width)
    return { ...at, left: bar.left, width: bar.width, isInside: true };
  const right = bar.left + bar.width + PLAN.inset;
  if (right + needed <= width) return { ...at, left: right, isInside: false };
  const left = bar.left - PLAN.inset - needed + PLAN.inset;
  return { ...at, left: Math.max(0, left), isInside: false };
}

/** As many dates as have room, in words of the language. */
function datesOf(
  x: Placing['x'],
  width: number,
  lang: string,
  { strong }: Letters,
): PlanLayout['dates'] {
  const [from, to] = x.domain().map(Number);
  const span = (to ?? 0) - (from ?? 0);
  const options: Intl.DateTimeFormatOptions =
    span > 500 * DAY
      ? { month: 'short', year: 'numeric' }
      : span > 2 * DAY
        ? { day: 'numeric', month: 'short' }
        : { hour: '2-digit', minute: '2-digit', hour12: false };
  const format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
  const most = Math.max(2, Math.floor(width / 260));
  const dates = x.ticks(most).map((date) => ({ left: x(date), label: format.format(date) }));
  let free = Number.NEGATIVE_INFINITY;
  return dates.filter(({ left, label }) => {
    const wide = strong(label) * PLAN.date;
    if (left < free || left + wide > width) return false;
    free = left + wide + 24;
    return true;
  });
}
