/** remark and xaringan: properties at the top of a slide, notes below `???`, classes around words. */
import type { Report } from '../../problem/problem';
import { startsSlide } from './detect';
import { blank, type Draft, markBox, rewrite, takeNote } from './draft';
import { isRule, slidesOf } from './slides';

const PROPERTY = /^([a-z][\w-]*):[ \t]*(.*)$/i;
const OPENS = /^\s*((?:(?:\.[\w-]+)+\[)+)[ \t]*$/;
const CLOSES = /^\s*(\]+)[ \t]*$/;
/** `] .pull-right[`: the next column begins where one ends. */
const GOES_ON = /^\s*\]+[ \t]*(?:\.[\w-]+)+\[[ \t]*$/;
const SIDE = /(?:left|right|col(?:umn)?\d?|side)\b/;

export function readRemarkText(draft: Draft, report: Report): void {
  for (let index = 0; index < draft.lines.length; index++)
    if (startsSlide(draft, index) && PROPERTY.test(draft.lines[index] ?? ''))
      readProperties(draft, index, report);
  const isPart = (index: number) => isRule(draft, index);
  for (const { from, until } of slidesOf(draft, isPart)) readNotes(draft, from, until);
  const open: Open[] = [];
  for (const [index, line] of draft.lines.entries()) {
    if (!draft.isText[index]) continue;
    const names = OPENS.exec(line)?.[1];
    if (isRule(draft, index)) {
      rewrite(draft, index, '***');
      open.length = 0;
    } else if (GOES_ON.test(line) && open.length > 0) goOn(draft, open, index);
    else if (names) open.push({ index, names, count: names.split('[').length - 1 });
    else close(draft, open, index, CLOSES.exec(line)?.[1]?.length ?? 0);
  }
}

/** A line of classes that opens one or more brackets. */
interface Open {
  index: number;
  names: string;
  count: number;
}

/** Both stand under each other: one line cannot hold two marks. */
function goOn(draft: Draft, open: Open[], index: number): void {
  const last = open.at(-1);
  if (last) last.names = '';
  blank(draft, index);
}

/** A line that closes `count` brackets. What stands inside another that ends here has no looks of its own. */
function close(draft: Draft, open: Open[], index: number, count: number): void {
  const ended: Open[] = [];
  let left = count;
  for (let last = open.at(-1); last && left > 0; last = open.at(-1)) {
    const taken = Math.min(left, last.count);
    left -= taken;
    last.count -= taken;
    if (last.count > 0) break;
    ended.push(last);
    open.pop();
  }
  const outer = ended.pop();
  for (const inner of ended) blank(draft, inner.index);
  if (outer) takeBox(draft, outer.index, index, outer.names);
  else if (count > 0 && left < count) blank(draft, index);
}

function takeBox(draft: Draft, from: number, until: number, names: string): void {
  markBox(draft, from, until, { kind: SIDE.test(names) ? 'column' : 'through' });
}

/** Lines `key: value` up to other words. A slide that is not shown is left out. */
function readProperties(draft: Draft, from: number, report: Report): void {
  let index = from;
  let isHidden = false;
  for (; index < draft.lines.length; index++) {
    const [, key = '', value = ''] = PROPERTY.exec(draft.lines[index] ?? '') ?? [];
    if (!key || !draft.isText[index]) break;
    isHidden ||= /^(?:exclude|layout)$/.test(key) && value.trim() === 'true';
    blank(draft, index);
  }
  if (!isHidden) return;
  report('slideHidden', { line: from + 1, column: 1 });
  for (; index < draft.lines.length && !isRule(draft, index); index++) blank(draft, index);
}

/** What stands below `???` up to the next step or the end of the slide; steps themselves say nothing. */
function readNotes(draft: Draft, from: number, until: number): void {
  for (let index = from; index < until; index++) {
    const line = draft.lines[index]?.trim() ?? '';
    if (!draft.isText[index] || (line !== '???' && line !== '--')) continue;
    blank(draft, index);
    if (line === '--') continue;
    let end = index + 1;
    while (end < until && !(draft.isText[end] && draft.lines[end]?.trim() === '--')) end++;
    takeNote(draft, index + 1, end);
    index = end - 1;
  }
}
