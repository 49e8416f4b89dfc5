/** Mermaid to diagrams: the kinds that we draw; of the others their name. */
import { parseClass } from './mermaid/class';
import { parseFlowchart } from './mermaid/flowchart';
import { parseGantt } from './mermaid/gantt';
import { parseMindmap } from './mermaid/mindmap';
import { type Pie, parsePie } from './mermaid/pie';
import { parseSequence } from './mermaid/sequence';
import { parseState } from './mermaid/state';
import { DiagramError, type Line, labelOf } from './mermaid/text';
import { parseTimeline } from './mermaid/timeline';
import type { Diagram } from './schema';

export type Parsed =
  | { diagram: Diagram; title: string }
  | { pie: Pie }
  /** A kind of Mermaid's that is not drawn. */
  | { unknown: string }
  /** `line` is counted from the fence's first, 0-based. */
  | { wrong: string; line: number; isEmpty?: true };

/** More cannot be told apart on a stage, and would take long to lay out. */
const MOST = { nodes: 150, edges: 300, items: 200 } as const;

/** Whether a code fence's language is Mermaid's, also in braces. */
export const isMermaid = (lang: string | null | undefined): boolean =>
  /^\{?\s*mermaid\b/i.test(lang ?? '');

export function parseDiagram(text: string): Parsed {
  const { lines, title } = linesOf(text);
  const [first, ...rest] = lines;
  if (!first) return { wrong: 'it is empty', line: 0, isEmpty: true };
  try {
    const parsed = parseAs(first.text, rest);
    if ('pie' in parsed && title) return { pie: { ...parsed.pie, title } };
    if (!('diagram' in parsed)) return parsed;
    const named = rest.flatMap(({ text }) => /^title:?\s+(.*)$/.exec(text)?.[1] ?? [])[0];
    return checked({ ...parsed, title: title || labelOf(named ?? '') });
  } catch (error) {
    if (!(error instanceof DiagramError)) throw error;
    return { wrong: error.message, line: error.line };
  }
}

function parseAs(head: string, lines: readonly Line[]): Parsed {
  const [kind = ''] = /^[\w-]+/.exec(head) ?? [];
  const made = (diagram: Diagram): Parsed => ({ diagram, title: '' });
  switch (kind) {
    case 'graph':
    case 'flowchart':
    case 'flowchart-elk':
      return made(parseFlowchart(head, joinQuoted(afterHead(head, lines))));
    case 'sequenceDiagram':
      return made(parseSequence(lines));
    case 'stateDiagram':
    case 'stateDiagram-v2':
      return made(parseState(lines));
    case 'classDiagram':
    case 'classDiagram-v2':
      return made(parseClass(lines));
    case 'mindmap':
      return made(parseMindmap(joinQuoted(lines)));
    case 'timeline':
      return made(parseTimeline(lines));
    case 'gantt':
      return made(parseGantt(lines));
    case 'pie':
      return { pie: parsePie(head, lines) };
    default:
      return { unknown: kind || head };
  }
}

/** `graph TD; A-->B` has its first statement in the line that names it. */
function afterHead(head: string, lines: readonly Line[]): Line[] {
  const rest = /^[^;]*;(.*)$/.exec(head)?.[1]?.trim();
  return rest ? [{ text: rest, indent: 0, number: 0 }, ...lines] : [...lines];
}

/** What a quote holds open goes on in the same line. */
function joinQuoted(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const open = joined.at(-1);
    const isOpen = open && (open.text.match(/"/g)?.length ?? 0) % 2 === 1;
    if (isOpen) joined[joined.length - 1] = { ...open, text: `${open.text}\n${line.text}` };
    else joined.push(line);
  }
  return joined;
}

function checked(parsed: { diagram: Diagram; title: string }): Parsed {
  const { diagram } = parsed;
  const [count, most, edges] =
    diagram.form === 'flow'
      ? [diagram.nodes.length, MOST.nodes, diagram.edges.length]
      : [Object.values(diagram).find(Array.isArray)?.length ?? 0, MOST.items, 0];
  if (count === 0) return { wrong: 'it has nothing to draw', line: 0, isEmpty: true };
  if (count > most || edges > MOST.edges) return { wrong: `it has ${count} parts`, line: 0 };
  return parsed;
}

/** Without front matter, directives and comments. */
function linesOf(text: string): { lines: Line[]; title: string } {
  const front = /^\s*---[ \t]*\n([\s\S]*?)\n[ \t]*---[ \t]*(?:\n|$)/.exec(text);
  const title = /^\s*title:\s*(.*)$/m.exec(front?.[1] ?? '')?.[1] ?? '';
  const blank = (found: string) => found.replace(/[^\n]/g, '');
  const bare = text
    .replace(front?.[0] ?? '', blank)
    .replace(/%%\{[\s\S]*?\}%%/g, blank)
    .replace(/^\s*accDescr\s*\{[^}]*\}/gm, blank);
  const lines: Line[] = [];
  for (const [number, written] of bare.split('\n').entries()) {
    const line = written.replace(/^\s*%%.*$|\s%%.*$/, '').trimEnd();
    if (line.trim())
      lines.push({ text: line.trim(), indent: line.length - line.trimStart().length, number });
  }
  return { lines, title: labelOf(title) };
}
