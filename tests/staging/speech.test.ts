/** What a section says where its author wrote nothing to be said. */
import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../src/pipeline';
import type { Scene } from '../../src/scene/schema';
import { checkText, readOf, scenesOf, timelineOf, writeSample } from '../sample';

const saidIn = ({ narration }: Scene): string[] => narration.map(({ text }) => text);
const marksIn = ({ narration }: Scene): number => narration.flatMap(({ marks }) => marks).length;

async function sceneOf(body: string): Promise<Scene> {
  const [scene] = await scenesOf(`## A\n\n${body}\n`, { 'a.svg': SVG });
  if (!scene) throw new Error('No scene.');
  return scene;
}

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40"/></svg>';

test('items that share words with each other are not spoken of by a sentence that has these', async () => {
  const items = [
    'Grit (general purpose bindings)',
    'Ernie (general purpose server)',
    'Hubot (general purpose bot)',
  ];
  const { narration } = await sceneOf(
    `Here is what we share:\n\n- ${items.join('\n- ')}\n\nAll of it is of general purpose.`,
  );
  expect(narration.map(({ text }) => text)).toEqual([
    'Here is what we share:',
    ...items.map((item) => `${item}.`),
    'All of it is of general purpose.',
  ]);
});

describe('a section without prose says what it shows', () => {
  test.each([
    ['a list: its items as sentences', '- One\n- Two!\n  - three', ['One.', 'Two! three.'], 2],
    ['a process', '1. Mix\n2. Bake', ['Mix.', 'Bake.'], 2],
    ['tasks', '- [x] Mix\n- [ ] Bake', ['Mix.', 'Bake.'], 2],
    [
      'columns',
      ':::compare\n- Now\n  - slow\n- Then\n  - fast\n:::',
      ['Now. slow.', 'Then. fast.'],
      2,
    ],
    ['a quote, and who said it', '> Take your time.\n>\n> — Ada', ['Take your time.', 'Ada.'], 2],
    [
      'numbers with their labels',
      ':::stat\n- **48.2 %** of all\n- **3** loaves\n:::',
      ['48.2 % of all.', '3 loaves.'],
      2,
    ],
    [
      'addresses: their site, and of further ones of it the page',
      '- https://github.com/a/reveal.js\n- https://github.com/a/re-mark\n- https://example.org/',
      ['github.com.', 're mark.', 'example.org.'],
      3,
    ],
    ['a picture: its caption', '![Alt](a.svg "A caption")', ['A caption.'], 1],
    ['a picture without a caption: its text', '![Alt](a.svg)', ['Alt.'], 0],
    [
      'a table: what it compares',
      '| Flour | Water | Rest |\n| - | - | - |\n| Rye | 80 % | 12 h |',
      ['Water and rest by flour.'],
      0,
    ],
    [
      'a chart: its title and its bars',
      '```chart\ntype: bar\nunit: h\ny: Time to rise\ndata:\n  Rye: 12\n  Wheat: 4\n```',
      ['Time to rise.', 'Rye: 12 h.', 'Wheat: 4 h.'],
      2,
    ],
    ['code: nothing', '```sh\nmake bread\n```', [], 0],
  ])('%s', async (_, body, said, marks) => {
    const scene = await sceneOf(body);
    expect(saidIn(scene)).toEqual(said);
    expect(marksIn(scene)).toBe(marks);
  });

  test('each item at its own step', async () => {
    const checked = await checkText(
      '# A title\n\n## A\n\n- First a long item of words\n- Then another\n- Last\n',
    );
    const { scenes } = await timelineOf(checked);
    const { steps = [], lines = [] } = scenes[1] ?? {};
    expect(steps.map(({ startMs }) => startMs)).toEqual(lines.map(({ startMs }) => startMs));
  });

  test('and every block of several, in order', async () => {
    const scene = await sceneOf('- One\n- Two\n\n![A tower](a.svg)');
    expect(saidIn(scene)).toEqual(['One.', 'Two.', 'A tower.']);
    expect(marksIn(scene)).toBe(3);
  });

  test('in no other language than its own', async () => {
    const body = '| Mehl | Wasser |\n| - | - |\n| Roggen | 80 % |';
    const said = async (lang: string) => {
      const text = `---\ntitle: T\nlang: ${lang}\nvoice: silent\n---\n\n# T\n\n## A\n\n${body}\n`;
      return readOf(await checkText(text)).scenes.scenes[1]?.narration[0]?.text;
    };
    expect(await said('de')).toBe('Wasser nach Mehl.');
    expect(await said('fr')).toBe('Wasser par mehl.');
    expect(await said('it')).toBeUndefined();
  });

  test('unless its author keeps to prose', async () => {
    const file = writeSample(
      '---\ntitle: T\nnarration: prose\nvoice: silent\n---\n\n# T\n\n## A\n\n- One\n- Two\n',
    );
    const { scenes } = readOf(await checkDocument(file));
    expect(scenes.scenes[1]?.narration).toEqual([]);
  });
});

describe('a section with prose', () => {
  test('says no more where the prose speaks of what is shown', async () => {
    const scene = await sceneOf(
      '- Mix flour\n- Bake bread\n\nYou mix the flour. Then you bake the bread.',
    );
    expect(saidIn(scene)).toEqual(['You mix the flour. Then you bake the bread.']);
  });

  test('says the items of a list that it only leads to', async () => {
    const scene = await sceneOf('What you need:\n\n- Rye flour\n- A sourdough');
    expect(saidIn(scene)).toEqual(['What you need:', 'Rye flour.', 'A sourdough.']);
    expect(marksIn(scene)).toBe(2);
  });

  test('says nothing of a picture', async () => {
    const scene = await sceneOf('![A tower](a.svg)\n\nIt was built in a year.');
    expect(saidIn(scene)).toEqual(['It was built in a year.']);
  });

  test('tells a list of paragraphs line by line, and shows no page of text', async () => {
    const long = (subject: string) =>
      `- ${subject} needs time. ${'It rests in a cold place, and nobody touches it at all. '.repeat(4)}`;
    const scene = await sceneOf(`${long('Dough')}\n${long('Wine')}`);
    expect(scene.kind).toBe('statement');
    expect(saidIn(scene)).toHaveLength(2);
  });
});

test('code without words is shown for as long as it takes to read, 3 to 12 s a page', async () => {
  const lengthOf = async (lines: number) => {
    const code = Array.from({ length: lines }, () => 'let a = b of c').join('\n');
    const checked = await checkText(
      `---\ntitle: T\nvoice: silent\n---\n\n# T\n\n## A\n\n\`\`\`text\n${code}\n\`\`\`\n`,
    );
    return (await timelineOf(checked)).scenes[1]?.durationMs ?? 0;
  };
  const [short, some, long] = [await lengthOf(1), await lengthOf(4), await lengthOf(12)];
  expect(short).toBeGreaterThanOrEqual(3000);
  expect(some).toBeGreaterThan(short);
  expect(long).toBeLessThan(15_000);
  // In three parts.
  expect(await lengthOf(30)).toBeLessThan(3 * long);
});

test('a list of sources is shown, and read by nobody', async () => {
  const scene = await sceneOf('- [1]: Anna, A. A book. 1999.\n- [2]: Ben, B. Another. 2001.');
  expect(scene).toMatchObject({ kind: 'points', links: true, narration: [] });
  const some = await sceneOf('- [1]: Anna, A. A book. 1999.\n- Another one');
  expect(saidIn(some)).toHaveLength(2);
});

describe('a long list of links', () => {
  const links = (
    count: number,
    of = (i: number) => `[A paper about subject ${i}](p${i}.pdf), by somebody`,
  ) => Array.from({ length: count }, (_, i) => `- ${of(i)}`).join('\n');

  test('is looked over: their number is said, and all of them come in turn', async () => {
    const checked = await checkText(`# A\n\n## Broken links\n\n${links(20)}\n- [Links](l.pdf)\n`);
    const { scenes } = await timelineOf(checked);
    const [, list] = scenes;
    expect(list?.scene).toMatchObject({ kind: 'points', links: true });
    expect(list && saidIn(list.scene)).toEqual(['21 links.']);
    const starts = list?.steps.map(({ startMs }) => startMs) ?? [];
    expect(starts).toHaveLength(21);
    const apart = starts.slice(1).map((start, i) => start - (starts[i] ?? 0));
    for (const ms of apart) expect(ms).toBeGreaterThan(600);
    expect(list?.durationMs).toBeLessThan(25_000);
  });

  test.each([
    ['fewer are read', links(8)],
    ['those that are soon said are read', links(12, (i) => `[Subject ${i}](p${i}.pdf)`)],
    [
      'items with a link behind their words are read',
      links(20, (i) => `See what they say of ${i} [there](p.pdf)`),
    ],
  ])('%s', async (_, list) => {
    expect(saidIn(await sceneOf(list)).length).toBeGreaterThan(1);
  });
});
