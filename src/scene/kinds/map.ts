/** Countries and places on a map, from a fenced block of YAML named `map`: a step each. */
import type { Code, Nodes } from 'mdast';
import type { Place } from '../../problem/problem';
import { placedIn } from '../chart/read';
import { defineScene } from '../define';
import { shownAs } from '../item';
import { parseMapFence } from '../map/fence';
import { mapSchema } from '../map/schema';

export const map = defineScene({
  kind: 'map',
  schema: mapSchema,
  async read(section, tools) {
    const node = shownAs(
      section,
      tools,
      'map',
      'needsMap',
      (one: Nodes): one is Code => one.type === 'code',
    );
    if (!node) return undefined;
    tools.take(node, 'shown');
    const tell = (place: Place, value: string, of: string, mend?: number) =>
      tools.problem('chartValue', placedIn(node, place), value, of, mend);
    const fence = parseMapFence(node.value, tell);
    if ('problem' in fence) {
      tools.problem('mapBroken', node, fence.problem);
      return undefined;
    }
    const { unit, title, ...asked } = fence;
    const { unknown, ...drawn } = await tools.map(asked);
    for (const { name, known } of unknown) {
      const line = node.value.split('\n').findIndex((text) => text.includes(name));
      const column = (node.value.split('\n')[line] ?? '').indexOf(name) + 1;
      const at = placedIn(node, { line: line + 1, column, length: name.length });
      tools.problem('mapUnknown', at, name, known);
    }
    const { regions, places } = drawn;
    if (regions.length + places.length === 0) return undefined;
    const steps = [...regions, ...places].map(({ name }) => ({ text: name }));
    return { fields: { unit, title, ...drawn }, steps };
  },
});
