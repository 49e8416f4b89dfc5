/** What stands at the top of a directive of MyST and says how it is meant. */
import { blank, type Draft } from './draft';

const OPTION = /^\s*:([\w-]+):[ \t]*(.*)$/;

/** Lines `:name: value`, or YAML between rules, at the top. They are taken out. */
export function takeOptions(draft: Draft, from: number, end: number): Map<string, string> {
  const found = new Map<string, string>();
  const isRule = (index: number) => /^\s*---\s*$/.test(draft.lines[index] ?? '');
  let index = from;
  let close = from + 1;
  while (isRule(from) && close < end && !isRule(close)) close++;
  if (isRule(from) && close < end) while (index <= close) blank(draft, index++);
  for (; index < end; index++) {
    const [, name, value = ''] = OPTION.exec(draft.lines[index] ?? '') ?? [];
    if (name === undefined) break;
    found.set(name, value.trim());
    blank(draft, index);
  }
  return found;
}
