/** Which cells a calendar has, and in which of them something happens. */
import type { PictureOf } from '../../../scene/drawing/schema';

export interface Cells {
  cells: number;
  /** Left out where they are packed. */
  columns?: number;
  /** How often something happens in a cell, by its index; as dots, 4 at most. */
  lit: ReadonlyMap<number, number>;
}

const WEEK = 7;
const MONTH = 30;
const MOST_ROWS = 8;
const MOST_DOTS = 4;

/** The days of a week in which something happens so many times. */
function daysIn(times: number): number[] {
  if (times >= WEEK) return Array.from({ length: WEEK }, (_, i) => i);
  return Array.from({ length: times }, (_, i) => Math.floor((i * WEEK) / times));
}

export function calendarOf({ per, unit, times, count }: PictureOf<'calendar'>): Cells {
  const days = count * { day: 1, week: WEEK, month: MONTH }[unit];
  const rows = Math.ceil(days / WEEK);
  const dots = Math.min(times, MOST_DOTS);
  if (per === 'day' && days < WEEK)
    return { cells: days, lit: new Map(Array.from({ length: days }, (_, day) => [day, dots])) };
  if (per !== 'month' && rows <= MOST_ROWS) {
    const some = per === 'day' ? daysIn(WEEK) : daysIn(times);
    const lit = Array.from({ length: rows }, (_, row) =>
      some.map((day) => row * WEEK + day),
    ).flat();
    const inside = lit.filter((day) => day < days);
    return {
      cells: rows * WEEK,
      columns: WEEK,
      lit: new Map(inside.map((day) => [day, per === 'day' ? dots : 1])),
    };
  }
  const cells = Math.max(1, Math.round(days / { day: 1, week: WEEK, month: MONTH }[per]));
  return { cells, lit: new Map(Array.from({ length: cells }, (_, i) => [i, dots])) };
}
