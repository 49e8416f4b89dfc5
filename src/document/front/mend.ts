/** YAML with mistakes, key by key: what its author meant where that is sure, and nothing of a key where it is not. */
import { isMap, isScalar, type Scalar } from 'yaml';
import type { Problems } from '../../problem/problem';
import { parseYaml, type Yaml } from '../yaml';
import { bare, isOurs } from './others';
import { fromKeys, type Keyed, type Written } from './written';

/** Keys whose value is one line of text, whatever YAML makes of it. */
const TEXTS = ['title', 'subtitle', 'author', 'license', 'disclaimer'];
const LINES = [...TEXTS, 'date', 'lang'];
const KEY = /^(["']?)([\p{L}\p{N}_$@][^:"']*?)\1[ \t]*:(?:[ \t]+|$)/u;
/** Keys that are read one by one; nobody has as many. */
const MOST_KEYS = 200;
/** Lines that go on with the key above them. */
const GOES_ON = /^(?:[\s\]}#-]|$)/;

interface Chunk {
  text: string;
  /** Its first line in the file. */
  line: number;
}

/** Reads each key by itself. Reports those that were mended, and those that could not be. */
export function mendYaml(text: string, firstLine: number, problems: Problems): Written {
  const found: Keyed = new Map();
  for (const [i, chunk] of chunksOf(text, firstLine).entries()) {
    const { line } = chunk;
    const [first = ''] = chunk.text.split('\n');
    const place = { line, column: 1, length: Math.max(1, first.trimEnd().length) };
    if (i === MOST_KEYS) problems.report('yamlBroken', place, `it has more than ${MOST_KEYS} keys`);
    if (i >= MOST_KEYS) break;
    const yaml = parseYaml(chunk.text, line);
    const key = KEY.exec(first.slice(0, 200))?.[2]?.trim();
    const entry = key === undefined ? undefined : entryOf(key, yaml);
    if (!chunk.text.trim() || /^\s*#/.test(first)) continue;
    if (key === undefined) problems.report('yamlBroken', place, reasonOf(yaml));
    else if (found.has(key)) problems.report('yamlTwice', place, key);
    else {
      const one = entry
        ? { ...entry, ...ownValue(wholeTexts(yaml, chunk.text, line, problems), key) }
        : mended(key, chunk, yaml, problems);
      found.set(key, one);
    }
  }
  return fromKeys(found, firstLine);
}

function chunksOf(text: string, firstLine: number): Chunk[] {
  const chunks: Chunk[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    const last = chunks.at(-1);
    if (last && GOES_ON.test(line)) last.text += `\n${line}`;
    else chunks.push({ text: line, line: firstLine + i });
  }
  return chunks;
}

/** A key that is YAML by itself. */
function entryOf(key: string, yaml: Yaml) {
  if (yaml.errors.length > 0) return undefined;
  const tree: unknown = yaml.tree.toJS();
  if (!(tree instanceof Object) || !Object.hasOwn(tree, key)) return undefined;
  return {
    value: Reflect.get(tree, key) as unknown,
    key: yaml.placeOf([key], 'key'),
    at: (path: readonly PropertyKey[], part: 'key' | 'value') => yaml.placeOf([key, ...path], part),
  };
}

const ownValue = (values: Record<string, unknown>, key: string): { value?: unknown } =>
  Object.hasOwn(values, key) ? { value: values[key] } : {};

/** What was meant: tabs for spaces, or a line of text that begins like something else. Only keys of ours are mistakes. */
function mended(key: string, { text, line }: Chunk, yaml: Yaml, problems: Problems) {
  const [first = '', ...others] = text.split('\n');
  const spaced = text.replace(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', '  '));
  const entry = spaced === text ? undefined : entryOf(key, parseYaml(spaced, line));
  const start = KEY.exec(first.slice(0, 200))?.[0].length ?? 0;
  const place = { line, column: start + 1, length: Math.max(1, first.trimEnd().length - start) };
  if (entry) {
    if (isOurs(key)) problems.report('yamlMended', place, key, entry.value);
    return entry;
  }
  const raw = first.slice(start).trim();
  const isLine = others.every((other) => /^\s*(?:#|$)/.test(other));
  // An alias, a tag, a map: it cannot be told what they were to be.
  const isSure = isLine && raw && LINES.includes(bare(key)) && !/^[&*!]\S*$|^[{%|>]/.test(raw);
  const value = /^(["'])(?!.*\1)/.test(raw) ? raw.slice(1) : raw;
  if (isSure) problems.report('yamlMended', place, key, value);
  else if (isOurs(key))
    problems.report('yamlBroken', yaml.errors[0]?.place ?? place, reasonOf(yaml));
  const kept = {
    value: isSure ? value : undefined,
    key: { ...place, column: 1, length: key.length },
  };
  return { ...kept, at: () => place };
}

const reasonOf = ({ errors: [error] }: Yaml): string => error?.reason ?? 'it is no "key: value"';

/**
 * Values of keys that are text as they were written: "1.10" is no number, and what follows in "F# #1" no comment. The
 * latter is reported. `text` begins in line `firstLine` of its file.
 */
export function wholeTexts(
  yaml: Yaml,
  text: string,
  firstLine: number,
  problems: Problems,
): Record<string, unknown> {
  const { contents } = yaml.tree;
  const found: Record<string, unknown> = {};
  for (const { key, value } of isMap(contents) ? contents.items : []) {
    const name = isScalar(key) ? String(key.value) : '';
    if (!TEXTS.includes(bare(name)) || !isScalar(value)) continue;
    const place = yaml.placeOf([name], 'value');
    const cut = cutAsComment(value, text.split('\n')[place.line - firstLine] ?? '', place.column);
    if (cut) {
      problems.report('yamlMended', { ...place, length: cut.length }, name, cut);
      found[name] = cut;
    } else if (typeof value.value !== 'string' && value.value !== null && value.source)
      found[name] = value.source;
  }
  return found;
}

/** The whole text of a value whose end YAML takes for a comment, though no space follows its `#`. */
function cutAsComment({ comment, type }: Scalar, line: string, column: number): string | undefined {
  const isComment = comment && /^\S/.test(comment) && type === 'PLAIN';
  return isComment ? line.slice(column - 1).trim() : undefined;
}
