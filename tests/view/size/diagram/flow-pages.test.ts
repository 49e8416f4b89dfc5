import { expect, test } from 'vitest';
import type { Flow } from '../../../../src/scene/diagram/schema';
import { pageFlow } from '../../../../src/view/size/diagram/flow-pages';
import { CARRIED } from '../../../../src/view/size/letters';
import { DIAGRAM } from '../../../../src/view/size/sizes';

const room = { width: 1640, height: 560 };

/** Each node is tied to the one before it and to one before that. */
const chain = (count: number): Flow => ({
  form: 'flow',
  direction: 'TB',
  nodes: Array.from({ length: count }, (_, i) => ({
    ...{ id: `n${i}`, label: `Some longer words of number ${i}`, shape: 'box' as const },
    step: i + 1,
  })),
  edges: Array.from({ length: count - 1 }, (_, i) =>
    [i, Math.max(0, i - 2)].map((from) => ({
      ...{ from: `n${from}`, to: `n${i + 1}`, label: '', line: 'solid' as const },
      ...{ head: 'arrow' as const, tail: 'none' as const, step: i + 2 },
    })),
  ).flat(),
  groups: [],
});

test('A diagram that can be read as a whole has one page', () => {
  expect(pageFlow(chain(5), CARRIED, room, false)).toHaveLength(1);
});

test('A diagram whose words would be too small has pages of larger ones', () => {
  const flow = chain(16);
  const pages = pageFlow(flow, CARRIED, room, false);
  expect(pages.length).toBeGreaterThan(1);
  const scale = Math.min(...pages.map(({ layout }) => layout.scale));
  expect(scale * DIAGRAM.type).toBeGreaterThan(25);
  // Each node stands on the page that comes by its step, and on others only if it is tied to what does.
  const own = pages.flatMap(({ layout, again }) =>
    layout.boxes.map(({ node }) => node.id).filter((id) => !again.has(id)),
  );
  expect(own.toSorted()).toEqual(flow.nodes.map(({ id }) => id).toSorted());
  expect(pages.slice(1).every(({ again }) => again.size > 0)).toBe(true);
  for (const [i, { layout }] of pages.entries())
    for (const { node } of layout.boxes)
      expect(node.step).toBeLessThan(pages[i + 1]?.first ?? Number.POSITIVE_INFINITY);
});

test('Every edge of a diagram stands on the page on which it comes', () => {
  const flow = chain(16);
  const pages = pageFlow(flow, CARRIED, room, false);
  const shown = pages.map(({ layout }) => new Set(layout.edges.map(({ edge }) => edge)));
  for (const edge of flow.edges) {
    const page = pages.findLastIndex(({ first }) => first <= edge.step);
    expect(shown[page]?.has(edge)).toBe(true);
  }
});
