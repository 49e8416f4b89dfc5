/** Gantt charts: `Words :done, id, 2026-01-05, 3d`. Dates are without a time zone. */
import type { Plan } from '../schema';
import { DiagramError, type Line, labelOf, stepOf } from './text';

const IGNORED =
  /^(?:title|axisFormat|tickInterval|todayMarker|inclusiveEndDates|weekday|weekend|accTitle|accDescr|click|displayMode|topAxis)\b/;
const TASK = /^(.+?)\s*:\s*(.+)$/;
const TAGS = { done: 'done', active: 'active', crit: 'critical', milestone: 'milestone' } as const;
const UNITS: Record<string, number> = { m: 1, h: 60, d: 1440, w: 10_080, M: 43_200, y: 525_600 };
const DAY = 1440;

type Task = Omit<Plan['tasks'][number], 'step'>;

/** Throws DiagramError. */
export function parseGantt(lines: readonly Line[]): Plan {
  const tasks: Task[] = [];
  const byId = new Map<string, Task>();
  let [section, format] = ['', 'YYYY-MM-DD'];
  let skipsWeekends = false;
  for (const line of lines) {
    const { text } = line;
    const [, key, value = ''] = /^(section|dateFormat|excludes)\s+(.*)$/.exec(text) ?? [];
    if (key === 'section') section = labelOf(value);
    else if (key === 'dateFormat') format = value.trim();
    else if (key === 'excludes') skipsWeekends ||= /weekends/.test(value);
    else if (!IGNORED.test(text)) {
      const [, label = '', data] = TASK.exec(text) ?? [];
      if (data === undefined) throw new DiagramError(line.number, text);
      const { id, ...task } = readTask(data, { format, skipsWeekends, byId, before: tasks.at(-1) });
      if (task.start === undefined) throw new DiagramError(line.number, text);
      const { start, end, state } = task;
      tasks.push({ section, label: labelOf(label), start, end, state });
      const added = tasks.at(-1);
      if (id && added) byId.set(id, added);
    }
  }
  return {
    form: 'gantt',
    tasks: tasks.map((task, i) => ({ ...task, step: stepOf(i, tasks.length) })),
  };
}

interface Known {
  format: string;
  skipsWeekends: boolean;
  byId: ReadonlyMap<string, Task>;
  before?: Task;
}

/** `tags, id, start, end`: all but the last may be left out. */
function readTask(data: string, known: Known) {
  const parts = data.split(',').map((part) => part.trim());
  let state: Task['state'] = 'plain';
  for (let tag = parts[0]; tag !== undefined && Object.hasOwn(TAGS, tag); tag = parts[0]) {
    state = TAGS[tag as keyof typeof TAGS];
    parts.shift();
  }
  const last = parts.pop() ?? '';
  const from = parts.pop();
  const id = parts.pop();
  const started = from === undefined ? known.before?.end : startOf(from, known);
  // With two parts, the first may be the id.
  const isId = from !== undefined && started === undefined;
  const start = isId ? known.before?.end : started;
  const own = id ?? (isId ? from : undefined);
  if (from === undefined && parseDate(last, known.format) !== undefined && start === undefined)
    return {
      id: own,
      start: parseDate(last, known.format),
      end: (parseDate(last, known.format) ?? 0) + DAY,
      state,
    };
  return { id: own, start, end: endOf(last, start ?? 0, known), state };
}

function startOf(written: string, { format, byId }: Known): number | undefined {
  const after = /^after\s+(.+)$/.exec(written)?.[1];
  if (after === undefined) return parseDate(written, format);
  const ends = after.split(/\s+/).flatMap((id) => byId.get(id)?.end ?? []);
  return ends.length > 0 ? Math.max(...ends) : undefined;
}

function endOf(written: string, start: number, { format, byId, skipsWeekends }: Known): number {
  const until = /^until\s+(\S+)/.exec(written)?.[1];
  const found = until === undefined ? undefined : byId.get(until)?.start;
  if (found !== undefined) return found;
  const [, count, unit = ''] = /^([\d.]+)\s*(ms|[smhdwMy])$/.exec(written) ?? [];
  if (count === undefined) return parseDate(written, format) ?? start + DAY;
  const minutes = Math.round(Number(count) * (UNITS[unit] ?? 1 / 60));
  return skipsWeekends ? overWeekends(start, minutes) : start + minutes;
}

function overWeekends(start: number, minutes: number): number {
  let [end, left] = [start, minutes];
  while (left > 0) {
    const day = new Date(end * 60_000).getUTCDay();
    const isFree = day === 0 || day === 6;
    const part = isFree ? DAY : Math.min(left, DAY);
    end += part;
    if (!isFree) left -= part;
  }
  return end;
}

const PARTS: Record<string, string> = {
  ...{ YYYY: '(?<y>\\d{4})', YY: '(?<yy>\\d{2})', MM: '(?<m>\\d{1,2})', M: '(?<m>\\d{1,2})' },
  ...{ DD: '(?<d>\\d{1,2})', D: '(?<d>\\d{1,2})', HH: '(?<h>\\d{1,2})', H: '(?<h>\\d{1,2})' },
  ...{ mm: '(?<i>\\d{1,2})', ss: '\\d{1,2}' },
};

/** Minutes since 1970. */
function parseDate(written: string, format: string): number | undefined {
  // Seconds, or milliseconds.
  if (/^[xX]$/.test(format) && /^\d+$/.test(written))
    return Math.round(Number(written) / (format === 'X' ? 60 : 60_000));
  const pattern = format
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/YYYY|YY|MM|M|DD|D|HH|H|mm|ss/g, (part) => PARTS[part] ?? part);
  const parts =
    new RegExp(`^${pattern}$`).exec(written)?.groups ??
    /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?:[ T](?<h>\d{1,2}):(?<i>\d{2}))?/.exec(written)
      ?.groups;
  if (!parts) return undefined;
  const { y, yy, m = 1, d = 1, h = 0, i = 0 } = parts;
  const year = yy === undefined ? Number(y ?? 1970) : 2000 + Number(yy);
  const time = Date.UTC(year, Number(m) - 1, Number(d), Number(h), Number(i));
  return Number.isNaN(time) ? undefined : time / 60_000;
}
