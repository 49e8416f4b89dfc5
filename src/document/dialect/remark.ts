/** remark and xaringan: properties at the top of a slide, notes below `???`, classes around words. */
import type { Report } from '../../problem/problem';
import { startsSlide } from './detect';
import { blank, type Draft, mark, rewrite, takeNote } from './draft';
import { isRule, slidesOf } from './slides';

const PROPERTY = /^([a-z][\w-]*):[ \t]*(.*)$/i;
const OPENS = /^\s*((?:\.[\w-]+)+)\[[ \t]*$/;
const CLOSES = /^\s*\][ \t]*$/;
const SIDE = /(?:left|right|col(?:umn)?\d?|side)\b/;

export function readRemarkText(draft: Draft, report: Report): void {
  for (let index = 0; index < draft.lines.length; index++)
    if (startsSlide(draft, index) && PROPERTY.test(draft.lines[index] ?? ''))
      readProperties(draft, index, report);
  const isPart = (index: number) => isRule(draft, index);
  for (const { from, until } of slidesOf(draft, isPart)) readNotes(draft, from, until);
  const open: { index: number; names: string }[] = [];
  for (const [index, line] of draft.lines.entries()) {
    if (!draft.isText[index]) continue;
    const names = OPENS.exec(line)?.[1];
    if (isRule(draft, index)) {
      rewrite(draft, index, '***');
      open.length = 0;
    } else if (names) open.push({ index, names });
    else if (CLOSES.test(line)) {
      const last = open.pop();
      if (last) takeBox(draft, last.index, index, last.names);
    }
  }
}

function takeBox(draft: Draft, from: number, until: number, names: string): void {
  mark(draft, from, { opens: { kind: SIDE.test(names) ? 'column' : 'through' } });
  mark(draft, until, { closes: true });
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
