/** Words of Mermaid as plain text. */

const NAMED: Record<string, string> = {
  ...{ quot: '"', amp: '&', lt: '<', gt: '>', nbsp: ' ', apos: "'", semi: ';', colon: ':' },
  ...{ hash: '#', num: '#', infin: '∞', rarr: '→', larr: '←' },
};

/** Without quotes, tags, icons and marks; a line break where one was written. */
export function labelOf(written: string): string {
  const inner = written
    .trim()
    .replace(/^"([\s\S]*)"$/, '$1')
    .replace(/^`([\s\S]*)`$/, '$1');
  return inner
    .replace(/<br\s*\/?>|\\n/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/\bfa[brs]?:fa-[\w-]+/g, '')
    .replace(/\*\*(.+?)\*\*|__(.+?)__/g, '$1$2')
    .replace(/[#&](\w+);/g, entity)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

function entity(written: string, name: string): string {
  const code = /^#?\d+$/.test(name) ? Number(name.replace('#', '')) : undefined;
  if (code !== undefined && code > 31 && code < 0x110000) return String.fromCodePoint(code);
  return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? written) : written;
}

/** A line of a diagram that cannot be read. */
export class DiagramError extends Error {
  /** Counted from the fence's first, 0-based. */
  readonly line: number;
  constructor(line: number, written: string) {
    super(`"${written.trim()}" is not understood`);
    this.name = 'DiagramError';
    this.line = line;
  }
}

/** A line without comment and white space around it. */
export interface Line {
  text: string;
  /** Columns before the text. */
  indent: number;
  /** In the fence, 0-based. */
  number: number;
}

/** Reveals come one by one, or in groups where there are many. */
const MOST_STEPS = 12;

/** The step (from 1) of the thing at an index. */
export const stepOf = (index: number, count: number): number =>
  count <= MOST_STEPS ? index + 1 : 1 + Math.floor((index * MOST_STEPS) / count);
