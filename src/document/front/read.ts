/** A head becomes keys with values; what cannot be read is a warning, and left out. */
import type { Problems } from '../../problem/problem';
import { parseYaml } from '../yaml';
import type { Head } from './head';
import { mendYaml, wholeTexts } from './mend';
import { readToml } from './toml';
import { fromKeys, type Keyed, type Written } from './written';

export function readHead(head: Head, problems: Problems): Written {
  const { form, text, firstLine, isOpen } = head;
  if (isOpen) problems.report('frontMatterOpen', { line: firstLine - 1, column: 1 });
  if (form === 'toml') return readToml(text, firstLine, problems);
  return form === 'lines' ? readLines(text, firstLine) : readYaml(text, firstLine, problems);
}

function readYaml(text: string, firstLine: number, problems: Problems): Written {
  const yaml = parseYaml(text, firstLine);
  const value: unknown = yaml.errors.length > 0 ? undefined : (yaml.tree.toJS() ?? {});
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return mendYaml(text, firstLine, problems);
  const { placeOf } = yaml;
  return { value: { ...value, ...wholeTexts(yaml, text, firstLine, problems) }, placeOf };
}

/** `Key: value`; lines that are indented go on. */
function readLines(text: string, firstLine: number): Written {
  const found: Keyed = new Map();
  let last = '';
  for (const [i, line] of text.split('\n').entries()) {
    const [, key, gap = '', value = ''] = /^([^:\s][^:]*):(\s*)(.*)$/.exec(line) ?? [];
    const before = found.get(last);
    if (key === undefined) {
      if (before && line.trim()) before.value = `${String(before.value)} ${line.trim()}`.trim();
      continue;
    }
    last = key.trim();
    if (found.has(last)) continue;
    const place = { line: firstLine + i, column: 1, length: key.length };
    const column = key.length + gap.length + 2;
    const valuePlace = { ...place, column, length: Math.max(1, value.trimEnd().length) };
    found.set(last, { value: value.trim(), key: place, at: () => valuePlace });
  }
  return fromKeys(found, firstLine);
}
