/** YAML as authors may write it: no aliases (a few lines of them can stand for gigabytes), every key with its place. */
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import type { Place } from '../problem/problem';

export interface Yaml {
  tree: Document.Parsed;
  /** What the parser or we cannot take, in words. */
  errors: { reason: string; place: Place }[];
  /** The place of the key, or of the value, at a path; of the nearest thing around it when it is not there. */
  placeOf(path: readonly PropertyKey[], part: 'key' | 'value'): Place;
  /** The place of a node that begins at an offset of the text, and is so long. */
  placeAt(start: number, length: number): Place;
}

/** Reads YAML that begins in line `firstLine` of its file. */
export function parseYaml(text: string, firstLine: number): Yaml {
  const lines = new LineCounter();
  const tree = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
  const at = (start: number, end: number): Place => {
    const { line, col } = lines.linePos(start);
    const length = text.slice(start, end).split('\n')[0]?.trimEnd().length ?? 0;
    return { line: line + firstLine - 1, column: col, length: Math.max(1, length) };
  };
  const top = { line: 1, column: 1 };
  const rangeOf = (node: unknown) => {
    const range = isNode(node) ? node.range : undefined;
    return range ? at(range[0], range[1]) : undefined;
  };
  const errors = tree.errors.slice(0, 1).map(({ message, pos }) => ({
    reason: (message.split(/ at line|\n/)[0] ?? '').replace(/[.:]*$/, '').replace('"quote', '"'),
    place: at(pos[0], pos[0] + 1),
  }));
  if (errors.length === 0)
    visit(tree, {
      Alias: (_, node) => {
        errors.push({ reason: `"*${node.source}" is an alias`, place: rangeOf(node) ?? top });
        return visit.BREAK;
      },
    });
  return {
    tree,
    errors,
    placeAt: (start, length) => at(start, start + length),
    placeOf(path, part) {
      let node: unknown = tree.contents;
      let place = rangeOf(node) ?? top;
      for (const [i, step] of path.entries()) {
        const pair = isMap(node) ? node.items.find((item) => keyOf(item) === step) : undefined;
        const next = pair ? pair.value : isCollection(node) ? node.get(step, true) : undefined;
        const wantsKey = part === 'key' && i === path.length - 1;
        const found = rangeOf(wantsKey ? (pair?.key ?? next) : next);
        if (!found) break;
        place = found;
        node = next;
      }
      return place;
    },
  };
}

const keyOf = ({ key }: Pair): unknown => (isScalar(key) ? key.value : isAlias(key) ? '' : key);
