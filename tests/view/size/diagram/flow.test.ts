import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDiagram } from '../../../../src/scene/diagram/parse';
import type { Flow } from '../../../../src/scene/diagram/schema';
import { layoutFlow } from '../../../../src/view/size/diagram/flow';
import { CARRIED } from '../../../../src/view/size/letters';
import { DIAGRAM } from '../../../../src/view/size/sizes';
import { runs } from '../../../runs';

const WIDE = { width: 1640, height: 560 };
const UPRIGHT = { width: 888, height: 860 };

function read(text: string): Flow {
  const parsed = parseDiagram(text);
  if (!('diagram' in parsed) || parsed.diagram.form !== 'flow')
    throw new Error(JSON.stringify(parsed));
  return parsed.diagram;
}
const layOut = (text: string, room = WIDE) =>
  layoutFlow(read(text), CARRIED, room, room.height > room.width / 1.5);

type Box = ReturnType<typeof layoutFlow>['boxes'][number];
const apart = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
  Math.abs(a.y - b.y) >= (a.height + b.height) / 2;

/** Edges between any of so many nodes. */
const graphs = fc
  .integer({ min: 1, max: 12 })
  .chain((count) =>
    fc.record({
      count: fc.constant(count),
      direction: fc.constantFrom('TB', 'LR', 'BT', 'RL'),
      edges: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 16 }),
      grouped: fc.boolean(),
    }),
  )
  .map(({ count, direction, edges, grouped }) => {
    const nodes = Array.from({ length: count }, (_, i) => `n${i}[Some words ${i}]`);
    const group = grouped ? ['subgraph g [A group]', ...nodes.slice(0, 3), 'end'] : [];
    const drawn = edges.map(([a, b], i) =>
      `n${a} --${i % 2 ? ' words ' : ''}--> n${b}`.replace('----', '--'),
    );
    return [`graph ${direction}`, ...group, ...nodes, ...drawn].join('\n');
  });

test('words are larger than the drawing where nodes were drawn out, and stay inside', () => {
  const { scale, type, boxes } = layOut(
    'graph LR\na[What people think] --> b[What they do] --> c([The same pattern again])',
    { width: 1640, height: 600 },
  );
  expect(type).toBeGreaterThan(DIAGRAM.type * scale);
  for (const { lines, width, height } of boxes) {
    expect(Math.max(...lines.map((line) => CARRIED.strong(line))) * type).toBeLessThan(width - 40);
    expect(lines.length * DIAGRAM.line * type).toBeLessThan(height);
  }
  const round = layOut('graph LR\na((One)) --> b[Two] --> c[Three]');
  expect(round.type).toBe(DIAGRAM.type * round.scale);
});

describe('a diagram of nodes', () => {
  test('lies in its room, no node over another, whatever it is', () => {
    fc.assert(
      fc.property(graphs, fc.constantFrom(WIDE, UPRIGHT), (text, room) => {
        const { boxes } = layOut(text, room);
        for (const [i, box] of boxes.entries()) {
          expect(box.x - box.width / 2).toBeGreaterThanOrEqual(-1);
          expect(box.x + box.width / 2).toBeLessThanOrEqual(room.width + 1);
          expect(box.y - box.height / 2).toBeGreaterThanOrEqual(-1);
          expect(box.y + box.height / 2).toBeLessThanOrEqual(room.height + 1);
          for (const other of boxes.slice(i + 1)) expect(apart(box, other)).toBe(true);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  test('is laid out the same each time', () => {
    const text = 'graph LR\nA --> B & C --> D\nD --> A';
    expect(layOut(text)).toEqual(layOut(text));
  });

  test('has larger type where it is turned, or goes on in another row', () => {
    const chain =
      'graph LR\nA[A query arrives] --> B[Parse it] --> C[Look for a plan] --> D[Make a plan] --> E[Read the disk] --> F[Sort the rows] --> G[Answer]';
    const { boxes, scale } = layOut(chain);
    const rows = new Set(boxes.map(({ y }) => Math.round(y)));
    expect(rows.size).toBe(2);
    expect(scale * DIAGRAM.type).toBeGreaterThan(32);
    const upright = layOut(chain, UPRIGHT);
    const columns = new Set(upright.boxes.map(({ x }) => Math.round(x)));
    expect(columns.size).toBeLessThanOrEqual(3);
  });

  test('keeps branches in the order of the source', () => {
    const { boxes } = layOut('graph TD\nA --> B & C & D', UPRIGHT);
    const [, ...branches] = boxes;
    expect(branches.map(({ x }) => x)).toEqual(
      branches.map(({ x }) => x).toSorted((a, b) => a - b),
    );
  });

  test('has its edges end at outlines', () => {
    const { boxes, edges } = layOut('graph LR\nA[Words] --> B((Round))');
    const [a, b] = boxes;
    const points = edges[0]?.points ?? [];
    expect(points[0]?.x).toBeCloseTo((a?.x ?? 0) + (a?.width ?? 0) / 2, 0);
    expect(points.at(-1)?.x).toBeCloseTo((b?.x ?? 0) - (b?.width ?? 0) / 2, 0);
  });

  test('of one that grows from a root grows to both sides where that is larger', () => {
    const map =
      'mindmap\n  root\n    One\n      a\n      b\n    Two\n      c\n      d\n    Three\n      e\n      f\n    Four\n      g\n      h';
    const { boxes } = layOut(map);
    const [root, ...others] = boxes;
    expect(others.some(({ x }) => x < (root?.x ?? 0))).toBe(true);
    expect(others.some(({ x }) => x > (root?.x ?? 0))).toBe(true);
  });
});

test('nodes have one size where that costs little, and their own where words are far apart', () => {
  const sizes = (text: string) => {
    const { boxes } = layOut(text);
    return new Set(boxes.map(({ width, height }) => `${Math.round(width)} ${Math.round(height)}`));
  };
  expect(
    sizes('flowchart LR\na[What people think] --> b[What they do]\nb --> c([The same again])').size,
  ).toBe(1);
  expect(
    sizes(
      'flowchart LR\na[I] --> b[You]\nb --> c[All those who have been waiting here for so long]\nc --> d[They]\nd --> e[He]\ne --> f[She]',
    ).size,
  ).toBeGreaterThan(1);
});
