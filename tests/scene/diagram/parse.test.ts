import { describe, expect, test } from 'vitest';
import { parseDiagram } from '../../../src/scene/diagram/parse';
import { describeFlow, describeSequence, describeTask } from '../../../src/scene/diagram/words';

const read = (text: string) => {
  const parsed = parseDiagram(text);
  if (!('diagram' in parsed)) throw new Error(JSON.stringify(parsed));
  return parsed.diagram;
};
const flow = (text: string) => {
  const diagram = read(text);
  if (diagram.form !== 'flow') throw new Error(diagram.form);
  return diagram;
};
const edges = (text: string) => describeFlow(flow(text));

describe('a flowchart', () => {
  test.each([
    ['names its nodes in brackets', 'A[One] --> B(Two words)', ['One → Two words']],
    ['may run on', 'A --> B --> C', ['A → B', 'B → C']],
    ['may fork and join', 'A & B --> C & D', ['A → C', 'A → D', 'B → C', 'B → D']],
    ['has words at its edges', 'A -->|yes| B -- no way --> C', ['A → B (yes)', 'B → C (no way)']],
    [
      'has dotted and thick edges',
      'A -.-> B -. why .-> C ==> D',
      ['A → B', 'B → C (why)', 'C → D'],
    ],
    ['has edges that lead nowhere, and both ways', 'A --- B <--> C', ['A – B', 'B ↔ C']],
    ['may hide an edge', 'A ~~~ B', ['A', 'B']],
    ['may have its statements in one line', 'A-->B; B-->C', ['A → B', 'B → C']],
    [
      'keeps what is quoted',
      'A["say (it) --> now; &quot;so&quot;"] --> B',
      ['say (it) --> now; "so" → B'],
    ],
    ['goes on where a quote is open', 'A["one\ntwo"] --> B', ['one two → B']],
    [
      'leaves icons, tags and marks out',
      'A["fa:fa-car <b>Car</b><br>**fast**"] --> B',
      ['Car fast → B'],
    ],
    [
      'leaves colours and links out',
      'A --> B\nstyle A fill:#fff\nclick A "x"\nclassDef x fill:#f',
      ['A → B'],
    ],
    ['leads to a group by what is in it', 'subgraph g [Group]\nB\nend\nA --> g', ['A → B']],
    ['knows words beyond English', 'Ä[Größe] -->|是| б[Дом]', ['Größe → Дом (是)']],
  ])('%s', (_, text, found) => {
    expect(edges(`graph TD\n${text}`)).toEqual(found);
  });

  test('knows the shapes of its nodes', () => {
    const shapes = ['[a]', '(a)', '([a])', '((a))', '{a}', '{{a}}', '[(a)]', '[/a/]', '>a]'];
    const { nodes } = flow(`graph LR\n${shapes.map((shape, i) => `n${i}${shape}`).join('\n')}`);
    expect(nodes.map(({ shape, label }) => `${shape} ${label}`)).toEqual(
      ['box', 'round', 'pill', 'circle', 'diamond', 'hexagon', 'cylinder', 'slant', 'flag'].map(
        (shape) => `${shape} a`,
      ),
    );
  });

  test('reveals a node, then the edges whose ends have both come', () => {
    const { nodes, edges } = flow('graph TD\nA --> B\nC --> A\nB --> C');
    expect(nodes.map(({ step }) => step)).toEqual([1, 2, 3]);
    expect(edges.map(({ step }) => step)).toEqual([2, 3, 3]);
  });

  test('of many nodes reveals several at a step', () => {
    const { nodes } = flow(`graph TD\n${Array.from({ length: 30 }, (_, i) => `n${i}`).join('\n')}`);
    expect(Math.max(...nodes.map(({ step }) => step))).toBe(12);
  });

  test('has groups in groups', () => {
    const text = 'graph TD\nsubgraph one [First]\nsubgraph two\nA\nend\nB\nend';
    const { groups, nodes } = flow(text);
    expect(groups).toEqual([
      { id: 'one', label: 'First' },
      { id: 'two', label: 'two', parent: 'one' },
    ]);
    expect(nodes.map(({ id, group }) => `${id} ${group}`)).toEqual(['A two', 'B one']);
  });
});

describe('other diagrams of nodes', () => {
  test('a state diagram has points where it begins and ends, in each group its own', () => {
    const text =
      'stateDiagram-v2\n[*] --> A\nA --> B : go\nstate B {\n[*] --> C\n}\nB --> [*]\nnote right of A\nwords\nend note';
    expect(edges(text)).toEqual(['● → A', 'A → ● (go)', '● → C', 'C → ●']);
  });

  test('a class diagram has what classes have and do', () => {
    const text =
      'classDiagram\nclass A {\n<<interface>>\n+int age\n+swim() bool\n}\nA <|-- B : is\nC "1" *-- "2" D\nA : -List~int~ all';
    expect(edges(text)).toEqual([
      '«interface» A: +int age, -List<int> all, +swim() bool',
      '«interface» A ← B (is)',
      'C ← D (1 2)',
    ]);
    expect(flow(text).edges.map(({ head, tail }) => `${tail} ${head}`)).toEqual([
      'triangle none',
      'diamond none',
    ]);
  });

  test('a mind map has below each what is set in further', () => {
    const text =
      'mindmap\n  root((Rest))\n    Sleep\n      ::icon(fa fa-bed)\n      id[Dark room]\n    Food';
    expect(edges(text)).toEqual(['Rest – Sleep', 'Sleep – Dark room', 'Rest – Food']);
  });
});

describe('a sequence', () => {
  test('has messages, notes and frames in order', () => {
    const diagram = read(
      'sequenceDiagram\nautonumber\nparticipant A as Ann\nA->>+B: one\nloop daily\nB-->>-A: two\nend\nrect rgb(0,0,0)\nNote over A,B: they wait\nend\nA-xC: lost',
    );
    if (diagram.form !== 'sequence') throw new Error(diagram.form);
    expect(diagram.actors.map(({ label }) => label)).toEqual(['Ann', 'B', 'C']);
    expect(describeSequence(diagram)).toEqual([
      'Ann → B: one',
      '[daily]',
      'B → Ann: two',
      'Ann, B: they wait',
      'Ann → C: lost',
    ]);
    expect(diagram.items.filter(({ type }) => type === 'close')).toHaveLength(1);
  });
});

describe('diagrams of time', () => {
  test('a timeline has periods and what happened in each', () => {
    const diagram = read(
      'timeline\ntitle T\nsection S\n2004 : Facebook : Google\n: at 10:30 more\n2005 : YouTube',
    );
    if (diagram.form !== 'timeline') throw new Error(diagram.form);
    expect(
      diagram.periods.map(({ section, label, events }) => [section, label, ...events]),
    ).toEqual([
      ['S', '2004', 'Facebook', 'Google', 'at 10:30 more'],
      ['S', '2005', 'YouTube'],
    ]);
  });

  test('a Gantt chart has tasks from when to when', () => {
    const diagram = read(
      'gantt\ndateFormat YYYY-MM-DD\nexcludes weekends\nA :done, a, 2026-01-05, 3d\nB :after a, 2026-01-10\nC :crit, 4d\nD :milestone, m, 2026-01-20, 0d',
    );
    if (diagram.form !== 'gantt') throw new Error(diagram.form);
    expect(diagram.tasks.map(describeTask)).toEqual([
      'A: 2026-01-05 – 2026-01-08',
      'B: 2026-01-08 – 2026-01-10',
      'C: 2026-01-10 – 2026-01-16',
      'D: 2026-01-20',
    ]);
    expect(diagram.tasks.map(({ state }) => state)).toEqual([
      'done',
      'plain',
      'critical',
      'milestone',
    ]);
  });

  test('a pie has slices', () => {
    expect(parseDiagram('pie showData title Pets\n"Dogs" : 3\n"Cats" : 1.5')).toEqual({
      pie: {
        title: 'Pets',
        showsData: true,
        slices: [
          { label: 'Dogs', value: 3 },
          { label: 'Cats', value: 1.5 },
        ],
      },
    });
  });
});

describe('what is no diagram that we draw', () => {
  test.each([
    ['has its name', 'erDiagram\nA ||--o{ B : x', { unknown: 'erDiagram' }],
    [
      'has the line that cannot be read',
      'graph TD\n\nA -->',
      { wrong: '"A -->" is not understood', line: 2 },
    ],
    [
      'is nothing to draw',
      'graph TD\n%% a comment',
      { wrong: 'it has nothing to draw', line: 0, isEmpty: true },
    ],
    ['is empty', '', { wrong: 'it is empty', line: 0, isEmpty: true }],
    ['is too much', `graph TD\n${'A-->B;'.repeat(400)}`, { wrong: 'it has 2 parts', line: 0 }],
  ])('%s', (_, text, found) => {
    expect(parseDiagram(text)).toEqual(found);
  });

  test('front matter, directives and comments say nothing but a title', () => {
    const text =
      '---\ntitle: "A title"\nconfig:\n  theme: dark\n---\n%%{init: {"theme": "dark"}}%%\ngraph TD\n%% so\nA --> B %% more';
    expect(parseDiagram(text)).toMatchObject({ title: 'A title', diagram: { form: 'flow' } });
  });
});
