/** Mind maps: what is set in further belongs to what stands above it. */
import type { Flow } from '../schema';
import { openDraft } from './flow';
import { DiagramError, type Line, labelOf } from './text';

const SHAPED =
  /^[^\s([{)]*?(?:\(\(([\s\S]+)\)\)|\[([\s\S]+)\]|\{\{([\s\S]+)\}\}|\)\)?([\s\S]+?)\(\(?|\(([\s\S]+)\))$/;

/** A tree that runs to the right. Throws DiagramError. */
export function parseMindmap(lines: readonly Line[]): Flow {
  const draft = openDraft('round');
  const above: { indent: number; id: string }[] = [];
  let number = 0;
  for (const { text, indent, number: at } of lines) {
    if (/^::icon|^:::/.test(text)) continue;
    const words =
      SHAPED.exec(text)
        ?.slice(1)
        .find((part) => part !== undefined) ?? text;
    while (above.length > 0 && (above.at(-1)?.indent ?? 0) >= indent) above.pop();
    const parent = above.at(-1);
    if (!parent && number > 0) throw new DiagramError(at, text);
    number += 1;
    const id = String(number);
    draft.node(id, { label: labelOf(words), shape: parent ? 'round' : 'circle' });
    if (parent)
      draft.edge({
        ...{ from: parent.id, to: id, label: '' },
        ...{ line: above.length > 1 ? 'solid' : 'thick', head: 'none', tail: 'none' },
      });
    above.push({ indent, id });
  }
  return draft.finish('LR');
}
