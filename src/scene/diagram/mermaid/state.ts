/** State diagrams: `[*] --> Still`, `Still --> Moving : words`. */
import type { Flow, Shape } from '../schema';
import { type Draft, openDraft } from './flow';
import { DiagramError, type Line, labelOf } from './text';

const EDGE = /^(\S+)\s*-->\s*([^\s:]+)\s*(?::\s*(.*))?$/;
const NAMED = /^state\s+"([^"]*)"\s+as\s+(\S+?)\s*(\{)?$/;
const TYPED = /^state\s+(\S+)\s*<<(choice|fork|join|end|start|history)>>$/;
const OPENED = /^state\s+(\S+?)\s*\{$/;
const DESCRIBED = /^([^\s:]+)\s*:\s*(.+)$/;
const SHAPES: Record<string, Shape> = { choice: 'diamond', fork: 'bar', join: 'bar', end: 'end' };
const IGNORED = /^(?:classDef|class|style|hide|scale|note|accTitle|accDescr|title|click)\b|^--$/;

/** Throws DiagramError. */
export function parseState(lines: readonly Line[]): Flow {
  const draft = openDraft('round');
  let direction: Flow['direction'] = 'TB';
  /** A note may have lines of its own. */
  let isNote = false;
  for (const line of lines) {
    const { text } = line;
    const turned = /^direction\s+(TB|TD|BT|LR|RL)$/.exec(text)?.[1];
    if (isNote) isNote = text !== 'end note';
    else if (/^note\b[^:]*$/.test(text)) isNote = true;
    else if (turned && draft.depth() === 0)
      direction = turned === 'TD' ? 'TB' : (turned as Flow['direction']);
    else if (!turned && !IGNORED.test(text)) readState(text, draft, line);
  }
  return draft.finish(direction);
}

function readState(written: string, draft: Draft, line: Line): void {
  const text = written.replace(/:::[\w-]+/g, '');
  const edge = EDGE.exec(text);
  if (edge) {
    const [, from = '', to = '', label = ''] = edge;
    const ends = [pointOf(from, 'start', draft), pointOf(to, 'end', draft)];
    draft.edge({
      ...{ from: ends[0] ?? '', to: ends[1] ?? '', label: labelOf(label) },
      ...{ line: 'solid', head: 'arrow', tail: 'none' },
    });
    return;
  }
  const [, name, alias, opens] = NAMED.exec(text) ?? [];
  const [, typed, type = ''] = TYPED.exec(text) ?? [];
  const [, opened] = OPENED.exec(text) ?? [];
  const [, id, described] = DESCRIBED.exec(text) ?? [];
  if (alias !== undefined && name !== undefined) {
    if (opens) draft.open(alias, labelOf(name));
    else draft.node(alias, { label: labelOf(name) });
  } else if (typed !== undefined) draft.node(typed, { label: '', shape: SHAPES[type] ?? 'circle' });
  else if (opened !== undefined) draft.open(opened, opened);
  else if (text === '}') draft.close();
  else if (id !== undefined && described !== undefined)
    draft.node(id, { label: labelOf(described) });
  else if (/^(?:state\s+)?[^\s:{}]+$/.test(text)) draft.node(text.replace(/^state\s+/, ''));
  else throw new DiagramError(line.number, line.text);
}

/** A state, or the point where all begins or ends: each group has its own. */
function pointOf(written: string, shape: 'start' | 'end', draft: Draft): string {
  if (written !== '[*]') {
    draft.node(written);
    return written;
  }
  const id = `[*] ${shape} ${draft.depth()}`;
  draft.node(id, { label: '', shape });
  return id;
}
