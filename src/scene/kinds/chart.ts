/** A chart from a fenced block of YAML named `chart`, of one of the types of scene/chart; or a pie of Mermaid. */

import type { Code, Nodes } from 'mdast';
import { readChart } from '../chart/read';
import { chartSchema } from '../chart/schema';
import { stepsOf } from '../chart/type';
import { defineScene } from '../define';
import { shownAs } from '../item';

export const chart = defineScene({
  kind: 'chart',
  schema: chartSchema,
  read(section, tools) {
    const isFence = (one: Nodes): one is Code => one.type === 'code';
    const node = shownAs(section, tools, 'chart', 'needsChart', isFence);
    if (!node) return undefined;
    tools.take(node, 'shown');
    const fields = readChart(node, tools);
    if (!fields) return undefined;
    const { note } = fields;
    const noted = note ? [{ text: `${fields.labels[note.label] ?? ''}: ${note.text}` }] : [];
    return { fields, steps: [...stepsOf(fields), ...noted] };
  },
});
