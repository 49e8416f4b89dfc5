import { expect, test } from 'vitest';
import { describeSource, isKnownKind } from '../../../src/scene/diagram/others';

test.each([
  [
    'erDiagram\n  CUSTOMER ||--o{ ORDER : places\n  CUSTOMER {\n    string name\n  }\n  "Line item" }|..|{ ORDER : "is of"',
    'Entity relationship diagram: CUSTOMER, ORDER, Line item',
  ],
  [
    '%%{init: {}}%%\ngitGraph LR:\n  commit id: "first"\n  branch "the next"\n  commit\n  merge main tag: "v1"',
    'Git graph: first, the next, v1',
  ],
  [
    'journey\n  title A day\n  section Morning\n    Make tea: 5: Me\n    Do work: 1: Me, Cat',
    'User journey, A day: Make tea, Do work',
  ],
  [
    'quadrantChart\n  x-axis Low --> High\n  quadrant-1 Expand\n  Campaign A: [0.3, 0.6]',
    'Quadrant chart: Expand, Campaign A',
  ],
  ['sankey-beta\n\nCoal,Power,60\n"Gas, raw",Power,4', 'Sankey diagram: Coal, Power, Gas, raw'],
  [
    'C4Context\n  Boundary(b, "Bank") {\n    Person(a, "Customer", "Has money")\n  }\n  Rel(a, b, "Uses")',
    'C4 context diagram: Bank, Customer',
  ],
  ['xychart-beta\n  x-axis [jan, 2026]\n  bar [5, 6]', 'Chart: jan, 2026'],
  ['kanban\n  todo[To do]\n    t1["Write<br>it"]', 'Kanban board: To do, Write it'],
  ['packet-beta\n0-15: "Source Port"', 'Packet diagram: Source Port'],
  ['---\ntitle: none\n---\nblock-beta\n  a b', 'Block diagram'],
])('what %j shows is told in words', (source, words) => {
  expect(describeSource(source)).toBe(words);
});

test('of many parts the first are named', () => {
  const many = Array.from({ length: 20 }, (_, i) => `  section s\n  Task ${i}: 3: Me`);
  expect(describeSource(['journey', ...many].join('\n'))).toMatch(/Task 11, …$/);
});

test('kinds are known with and without the mark of those that may change', () => {
  expect(['sankey', 'sankey-beta', 'stateDiagram-v2', 'erDiagram'].every(isKnownKind)).toBe(true);
  expect(['zenuml', 'constructor', ''].some(isKnownKind)).toBe(false);
});
