/** A diagram in the words of Mermaid; its parts come one by one, in the order in which they are written. */
import type { Code, Nodes } from 'mdast';
import { z } from 'zod';
import { defineScene, type Step } from '../define';
import { isMermaid, parseDiagram } from '../diagram/parse';
import { type Diagram, diagramSchema } from '../diagram/schema';
import { shownAs } from '../item';

const isDiagram = (node: Nodes): node is Code => node.type === 'code' && isMermaid(node.lang);

export const diagram = defineScene({
  kind: 'diagram',
  schema: z.object({
    /** In the author's words; empty where there are none. */
    title: z.string(),
    diagram: diagramSchema,
  }),
  read(section, tools) {
    const node = shownAs(section, tools, 'diagram', 'needsDiagram', isDiagram);
    if (!node) return undefined;
    const parsed = parseDiagram(node.value);
    // What else it is, and what is wrong with it, is said when it is read as what it is.
    if (!('diagram' in parsed)) return undefined;
    tools.take(node, 'shown');
    return { fields: parsed, steps: stepsOf(parsed.diagram) };
  },
});

/** What each step shows, for finding the sentence that speaks of it. */
function stepsOf(diagram: Diagram): Step[] {
  const texts: string[][] = [];
  for (const { step, words } of wordsOf(diagram)) {
    texts[step - 1] ??= [];
    texts[step - 1]?.push(...words);
  }
  return Array.from(texts, (words = []) => ({ text: words.filter(Boolean).join(' ') }));
}

function wordsOf(diagram: Diagram): { step: number; words: string[] }[] {
  switch (diagram.form) {
    case 'flow':
      return [
        ...diagram.nodes.map(({ step, label, parts = [] }) => ({
          step,
          words: [label, ...parts.flat()],
        })),
        ...diagram.edges.map(({ step, label }) => ({ step, words: [label] })),
      ];
    case 'sequence': {
      const names = new Map(diagram.actors.map(({ id, label }) => [id, label]));
      return diagram.items.flatMap((item) => {
        if (item.type === 'close') return [];
        if (item.type !== 'message') return [{ step: item.step, words: [item.text] }];
        const { from, to, text, step } = item;
        return [{ step, words: [names.get(from) ?? '', text, names.get(to) ?? ''] }];
      });
    }
    case 'timeline':
      return diagram.periods.map(({ step, label, events }) => ({
        step,
        words: [label, ...events],
      }));
    case 'gantt':
      return diagram.tasks.map(({ step, label }) => ({ step, words: [label] }));
  }
}
