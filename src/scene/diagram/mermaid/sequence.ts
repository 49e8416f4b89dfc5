/** Sequence diagrams: `A->>B: words`. */
import type { Sequence, SequenceItem } from '../schema';
import { DiagramError, type Line, labelOf, stepOf } from './text';

const MESSAGE = /^(.+?)\s*(<<)?(--?)(>>|>|x|\)|\|\\|\|\/)\s*([+-]?)\s*([^:]+?)\s*(?::\s*(.*))?$/;
const ACTOR = /^(?:create\s+)?(participant|actor)\s+(.+?)(?:\s*@\{[^}]*\})?(?:\s+as\s+(.+))?$/;
const NOTE = /^note\s+(left of|right of|over)\s+([^:]+):\s*(.*)$/i;
const OPEN = /^(loop|alt|opt|par|critical|break|par_over)\b\s*(.*)$/;
const ELSE = /^(?:else|and|option)\b\s*(.*)$/;
/** What changes colours, marks who is busy, or numbers messages. */
const IGNORED =
  /^(?:activate|deactivate|autonumber|destroy|title|accTitle|accDescr|links?|properties|details)\b/;

type Unstepped<T> = T extends { step: number } ? Omit<T, 'step'> : T;
type Item = Unstepped<SequenceItem>;
const HEADS = { '>>': 'arrow', '>': 'none', x: 'cross', ')': 'open' } as const;

/** Throws DiagramError. */
export function parseSequence(lines: readonly Line[]): Sequence {
  const actors = new Map<string, { label: string; isPerson: boolean }>();
  const items: Item[] = [];
  /** What each `end` closes; a frame of colour alone closes nothing. */
  const open: boolean[] = [];
  const know = (id: string): string => {
    const name = id.trim();
    if (!actors.has(name)) actors.set(name, { label: labelOf(name), isPerson: false });
    return name;
  };
  for (const line of lines) {
    const text = line.text.replace(/;$/, '');
    const actor = ACTOR.exec(text);
    const note = NOTE.exec(text);
    const opening = OPEN.exec(text);
    const other = ELSE.exec(text);
    const message = MESSAGE.exec(text);
    if (actor) {
      const [, kind, id = '', label = id] = actor;
      actors.set(id.trim(), { label: labelOf(label), isPerson: kind === 'actor' });
    } else if (note) {
      const [, place = '', ids = '', words = ''] = note;
      const side = /left/i.test(place) ? 'left' : /right/i.test(place) ? 'right' : 'over';
      items.push({ type: 'note', actors: ids.split(',').map(know), side, text: labelOf(words) });
    } else if (/^(?:rect|box)\b/.test(text)) open.push(false);
    else if (opening) {
      const [, name = '', words = ''] = opening;
      open.push(true);
      items.push({ type: 'open', name: name.replace('_over', ''), text: labelOf(words) });
    } else if (other) items.push({ type: 'else', text: labelOf(other[1] ?? '') });
    else if (text === 'end') {
      if (open.pop()) items.push({ type: 'close' });
    } else if (IGNORED.test(text)) continue;
    else if (message) items.push(readMessage(message, know));
    else throw new DiagramError(line.number, line.text);
  }
  for (const isFrame of open) if (isFrame) items.push({ type: 'close' });
  const told = items.filter(({ type }) => type === 'message' || type === 'note').length;
  let at = 0;
  return {
    form: 'sequence',
    actors: [...actors].map(([id, actor]) => ({ id, ...actor })),
    items: items.map((item): SequenceItem => {
      if (item.type === 'close') return item;
      const step = stepOf(Math.min(at, told - 1), told);
      if (item.type === 'message' || item.type === 'note') at += 1;
      return { ...item, step };
    }),
  };
}

function readMessage(found: RegExpExecArray, know: (id: string) => string): Item {
  const [, from = '', , dashes = '', arrow = '', , to = '', text = ''] = found;
  const head = Object.hasOwn(HEADS, arrow) ? HEADS[arrow as keyof typeof HEADS] : 'arrow';
  return {
    type: 'message',
    ...{ from: know(from), to: know(to), text: labelOf(text) },
    ...{ line: dashes.length > 1 ? 'dotted' : 'solid', head },
  };
}
