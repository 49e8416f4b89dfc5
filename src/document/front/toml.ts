/** Front matter in TOML (Hugo, Zola). */
import { parse, TomlDate, TomlError } from 'smol-toml';
import type { Place, Problems } from '../../problem/problem';
import type { Written } from './written';

/** `text` begins in line `firstLine` of its file. What is no TOML is a warning, and nothing of it is read. */
export function readToml(text: string, firstLine: number, problems: Problems): Written {
  const placeOf = placesIn(text, firstLine);
  try {
    return { value: plain(parse(text)), placeOf };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const { line, column, message } = error;
    const reason = message.split('\n')[0]?.replace(/^Invalid TOML document: /, '') ?? '';
    problems.report('tomlBroken', { line: firstLine + line - 1, column }, reason);
    return { value: {}, placeOf };
  }
}

/** The parser tells no places: a key stands where its name begins a line. */
const placesIn = (text: string, firstLine: number): Written['placeOf'] => {
  const lines = text.split('\n');
  return ([key], part): Place => {
    const at = lines.findIndex((line) => /^[\s"']*([\w-]+)["']?\s*[=\]]/.exec(line)?.[1] === key);
    const [, before = '', name = '', gap = '', value = ''] =
      /^(\s*)([^=]*?)(\s*=\s*)(.*?)\s*$/.exec(lines[at] ?? '') ?? [];
    const place = { line: firstLine + Math.max(0, at), column: before.length + 1 };
    if (part === 'key') return { ...place, length: Math.max(1, name.length) };
    const column = place.column + name.length + gap.length;
    return { ...place, column, length: Math.max(1, value.length) };
  };
};

/** Dates become text, as YAML has them. */
const plain = (value: unknown): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify(value, (_, inner: unknown) =>
      inner instanceof TomlDate ? inner.toISOString() : inner,
    ),
  );
