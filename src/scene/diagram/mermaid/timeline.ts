/** Timelines: `2004 : Facebook : Google`. */
import type { Periods } from '../schema';
import { type Line, labelOf, stepOf } from './text';

export function parseTimeline(lines: readonly Line[]): Periods {
  let section = '';
  const periods: Omit<Periods['periods'][number], 'step'>[] = [];
  for (const { text } of lines) {
    const named = /^section\s+(.*)$/.exec(text)?.[1];
    if (named !== undefined) section = labelOf(named);
    else if (!/^(?:title|accTitle|accDescr)\b/.test(text)) {
      // A colon parts what happened where there is space around it: 10:30 is a time.
      const [label = '', ...events] = text.split(/\s+:\s*|^:\s*/).map(labelOf);
      const last = periods.at(-1);
      if (label === '' && last) last.events.push(...events.filter(Boolean));
      else periods.push({ section, label, events: events.filter(Boolean) });
    }
  }
  return {
    form: 'timeline',
    periods: periods.map((period, i) => ({ ...period, step: stepOf(i, periods.length) })),
  };
}
