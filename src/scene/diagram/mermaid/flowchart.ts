/** Flowcharts: `A[Words] -->|label| B{Words?}`. */
import type { Edge, Flow, Head, Shape } from '../schema';
import { type Draft, openDraft } from './flow';
import { DiagramError, type Line, labelOf } from './text';

const IGNORED = /^(?:classDef|class|style|linkStyle|click|accTitle|accDescr|title)\b/;
const ID = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.]|-(?![-.>=])|(?<=\p{L})'(?=\p{L}))*/u;

/** Brackets around the words of a node, longer ones first. */
const BRACKETS: [open: string, close: string, shape: Shape][] = [
  ['(((', ')))', 'circle'],
  ['((', '))', 'circle'],
  ['([', '])', 'pill'],
  ['[[', ']]', 'box'],
  ['[(', ')]', 'cylinder'],
  ['{{', '}}', 'hexagon'],
  ['[/', '/]', 'slant'],
  ['[\\', '\\]', 'slant'],
  ['[/', '\\]', 'slant'],
  ['[\\', '/]', 'slant'],
  ['[', ']', 'box'],
  ['(', ')', 'round'],
  ['{', '}', 'diamond'],
  ['>', ']', 'flag'],
];
/** Names of shapes in `id@{ shape: … }`. */
const NAMES: Record<string, Shape> = {
  ...{ rounded: 'round', event: 'round', stadium: 'pill', pill: 'pill', terminal: 'pill' },
  ...{ circle: 'circle', circ: 'circle', 'sm-circ': 'circle', 'dbl-circ': 'circle' },
  ...{ diam: 'diamond', decision: 'diamond', diamond: 'diamond', question: 'diamond' },
  ...{ hex: 'hexagon', hexagon: 'hexagon', prepare: 'hexagon' },
  ...{
    cyl: 'cylinder',
    db: 'cylinder',
    database: 'cylinder',
    cylinder: 'cylinder',
    disk: 'cylinder',
  },
  ...{
    'lean-r': 'slant',
    'lean-l': 'slant',
    'in-out': 'slant',
    'trap-b': 'slant',
    'trap-t': 'slant',
  },
  ...{ odd: 'flag', fork: 'bar', join: 'bar' },
};

/** An edge without words: `-->`, `-.->`, `==>`, `<-->`, `--o`, `~~~`. */
const PLAIN =
  /^(?:\w+@)?([<ox](?=[-=]))?(--+(?:[->]|[ox](?=[\s|]))|==+(?:[=>]|[ox](?=[\s|]))|-\.+-(?:>|[ox](?=[\s|]))?|~{3,})(?:\s*\|("[^"]*"|[^|]*)\|)?/;
/** With words inside: `-- words -->`. */
const WORDED =
  /^(?:\w+@)?([<ox](?=[-=]))?(?:--\s*(?=[^-\s>])("[^"]*"|(?:[^-]|-(?!-))*?)\s*(--+[-ox>])|==\s*(?=[^=\s>])("[^"]*"|[^=]*?)\s*(==+[=ox>])|-\.\s*(?=[^-.\s>])("[^"]*"|(?:[^.]|\.(?!-|\.))*?)\s*(\.+-[ox>]?))/;

const HEADS: Record<string, Head> = { '>': 'arrow', '<': 'arrow', o: 'circle', x: 'cross' };

/** `lines` follow the line that names the kind. Throws DiagramError. */
export function parseFlowchart(head: string, lines: readonly Line[]): Flow {
  const direction = /\b(TB|TD|BT|LR|RL)\b/.exec(head)?.[1] ?? 'TB';
  const draft = openDraft('box');
  let groups = 0;
  for (const line of lines)
    for (const statement of statementsOf(line.text)) {
      if (IGNORED.test(statement)) continue;
      if (/^direction\s/.test(statement)) continue;
      const group = /^subgraph\b\s*(.*)$/.exec(statement)?.[1];
      if (group !== undefined) {
        groups += 1;
        openGroup(group, draft, groups);
      } else if (statement === 'end') draft.close();
      else readChain(statement, draft, line);
    }
  return draft.finish(direction === 'TD' ? 'TB' : (direction as Flow['direction']));
}

/** Parted at semicolons outside quotes and brackets. */
function statementsOf(text: string): string[] {
  const parts =
    text.match(/(?:"[^"]*"|\[[^\]]*\]|\([^)]*\)|\{[^}]*\}|\|[^|]*\||#\w+;|[^;])+/g) ?? [];
  return parts.map((part) => part.trim()).filter(Boolean);
}

function openGroup(written: string, draft: Draft, number: number): void {
  const [, id = '', label] = /^([\p{L}\p{N}_.-]+)\s*\[(.*)\]$/u.exec(written) ?? [];
  if (label !== undefined) draft.open(id, labelOf(label));
  else if (/^[\p{L}\p{N}_.-]+$/u.test(written)) draft.open(written, written);
  else draft.open(`subgraph ${number}`, labelOf(written));
}

/** Nodes, edges between them, and further nodes. */
function readChain(statement: string, draft: Draft, line: Line): void {
  let rest = statement;
  let from = readNodes();
  while (rest !== '') {
    const edge = readEdge();
    const to = readNodes();
    if (edge) for (const a of from) for (const b of to) draft.edge({ ...edge, from: a, to: b });
    from = to;
  }

  function readNodes(): string[] {
    const ids = [readNode()];
    for (let more = /^\s*&\s*/.exec(rest); more; more = /^\s*&\s*/.exec(rest)) {
      rest = rest.slice(more[0].length);
      ids.push(readNode());
    }
    rest = rest.trimStart();
    return ids;
  }

  function readNode(): string {
    const [id] = ID.exec(rest) ?? [];
    if (id === undefined) throw new DiagramError(line.number, line.text);
    rest = rest.slice(id.length);
    const found = readWords(rest);
    if (found) {
      rest = found.rest;
      draft.node(id, found.node);
    } else draft.node(id);
    rest = rest.replace(/^:::[\w-]+/, '');
    return id;
  }

  /** Undefined for an edge that is not to be seen. */
  function readEdge(): Omit<Edge, 'from' | 'to' | 'step'> | undefined {
    const plain = PLAIN.exec(rest);
    const found = plain ?? WORDED.exec(rest);
    if (!found) throw new DiagramError(line.number, line.text);
    rest = rest.slice(found[0].length).trimStart();
    const parts = found.slice(1).filter((part) => part !== undefined);
    const [arrow = ''] = plain ? [plain[2] ?? ''] : parts.slice(-1);
    const words = plain ? (plain[3] ?? '') : (found[2] ?? found[4] ?? found[6] ?? '');
    if (arrow.startsWith('~')) return undefined;
    return {
      label: labelOf(words),
      line: arrow.includes('=') ? 'thick' : arrow.includes('.') ? 'dotted' : 'solid',
      head: HEADS[arrow.at(-1) ?? ''] ?? 'none',
      tail: HEADS[found[1] ?? ''] ?? 'none',
    };
  }
}

/** The words of a node in their brackets, and what follows them. */
function readWords(text: string) {
  const described = /^@\{([^}]*)\}/.exec(text);
  if (described) {
    const [all, inner = ''] = described;
    const value = (key: string) =>
      new RegExp(`\\b${key}\\s*:\\s*("[^"]*"|[^,]+)`).exec(inner)?.[1]?.trim();
    const [label, shape] = [value('label'), value('shape')];
    const known = shape && Object.hasOwn(NAMES, shape) ? NAMES[shape] : undefined;
    const node = {
      ...(label ? { label: labelOf(label) } : {}),
      ...(known ? { shape: known } : {}),
    };
    return { node, rest: text.slice(all.length) };
  }
  for (const [open, close, shape] of BRACKETS) {
    if (!text.startsWith(open)) continue;
    const quoted = /^\s*"[^"]*"\s*/.exec(text.slice(open.length))?.[0];
    const until = quoted
      ? text.startsWith(close, open.length + quoted.length)
        ? open.length + quoted.length
        : -1
      : text.indexOf(close, open.length);
    if (until < 0) continue;
    const node = { label: labelOf(text.slice(open.length, until)), shape };
    return { node, rest: text.slice(until + close.length) };
  }
  return undefined;
}
