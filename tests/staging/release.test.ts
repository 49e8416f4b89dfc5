/** Blocks and the prose around them: no block stands still for long. */
import { describe, expect, test } from 'vitest';
import { scenesOf } from '../sample';

const svg = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}"/></svg>`;
const files = { 'wide.svg': svg(160, 90), 'tall.svg': svg(90, 160), 'strip.svg': svg(300, 90) };
/** About ten seconds of speech. */
const SAID =
  'The old tower stands beside the river since the year of the flood, and it leans a little. ';

async function kinds(body: string): Promise<string[]> {
  const scenes = await scenesOf(`## A\n\n${body}\n`, files);
  return scenes.map((scene) =>
    scene.kind === 'group' ? scene.blocks.map(({ kind }) => kind).join('+') : scene.kind,
  );
}

describe('a picture', () => {
  test('stays with words that are said while it is looked at', async () => {
    expect(await kinds(`${SAID}\n\n![A tower](wide.svg)`)).toEqual(['figure']);
  });

  test('leaves longer prose to scenes of its own, in order', async () => {
    const body = `${SAID.repeat(2)}\n\n![A tower](wide.svg)\n\n${SAID.repeat(3)}`;
    const scenes = await scenesOf(`## A\n\n${body}\n`, files);
    expect(scenes.map(({ kind }) => kind)).toEqual(['statement', 'figure', 'statement']);
    expect(scenes.map(({ id }) => id)).toEqual(['a', 'a-2', 'a-3']);
    const said = scenes.flatMap(({ narration }) => narration.map(({ text }) => text)).join(' ');
    expect(said).toBe(SAID.repeat(5).trim());
  });

  test('that is tall stands beside key lines', async () => {
    expect(await kinds(`![A tower](tall.svg)\n\n${SAID.repeat(3)}`)).toEqual(['figure+statement']);
  });

  test('has key lines beside it where one sentence is said for long, and a strip comes after it', async () => {
    const long =
      'The old tower stands beside the river since the year of the flood, and whoever looks at it from the bridge sees that it leans to the side a little.';
    expect(await kinds(`${long}\n\n![A tower](wide.svg)`)).toEqual(['figure+statement']);
    expect(await kinds(`${long}\n\n![A tower](strip.svg)`)).toEqual(['statement', 'figure']);
  });

  test('of whose prose its author marked phrases stands beside these, once', async () => {
    const marked = 'It **leans a little** since the year of the flood. ';
    expect(await kinds(`${marked}\n\n![A tower](wide.svg)`)).toEqual(['figure+statement']);
    const same = await scenesOf(
      `## It leans a little\n\nIt **leans a little.**\n\n![A](wide.svg)\n`,
      files,
    );
    expect(same.map(({ kind }) => kind)).toEqual(['figure']);
  });

  test('stays with what its author has timed', async () => {
    expect(await kinds(`![A tower](wide.svg "A tower")\n\n${SAID}[step] ${SAID}`)).toEqual([
      'figure',
    ]);
  });
});

/** Sentences of other words, so that each may have a line of its own. */
const MORE =
  'Nobody remembers who built the first mill. The stones came by boat from the quarry in the hills. Later a baker bought all of it for his sons.';

test('a list stays with the paragraphs that speak of it', async () => {
  const body = `${SAID} ${MORE}\n\n- Flour\n- Salt\n\nFirst comes the flour. Then comes the salt.`;
  expect(await kinds(body)).toEqual(['statement', 'points']);
});

describe('what leads to a list that says itself', () => {
  const items = '- Rye\n- Wheat';

  test('stays with it when it is short', async () => {
    expect(await kinds(`What you need:\n\n${items}`)).toEqual(['points']);
  });

  test('has a scene of its own when it is long, but for its last sentence', async () => {
    const scenes = await scenesOf(`## A\n\n${MORE} You need:\n\n${items}\n`);
    expect(scenes.map(({ kind }) => kind)).toEqual(['statement', 'points']);
    expect(scenes[1]?.narration[0]?.text).toMatch(/You need:$/);
  });

  test('is all by itself where it is one long sentence', async () => {
    const long =
      'If the baker of the village has no flour left when the week comes to its end, the miller sends his oldest son with two sacks of these two sorts:';
    expect(await kinds(`${long}\n\n${items}`)).toEqual(['statement', 'points']);
  });
});

describe('code', () => {
  const code = '```js\nbake(bread)\n```';

  test('stays with a sentence that leads to it', async () => {
    expect(await kinds(`The code below does it:\n\n${code}`)).toEqual(['code']);
  });

  test('is read by itself after a long one, which comes in pieces', async () => {
    const long =
      'If the baker of the village has no flour left when the week comes to its end, the miller sends his oldest son with two sacks of rye and another one of wheat, as in this:';
    const scenes = await scenesOf(`## A\n\n${long}\n\n${code}\n`);
    expect(scenes.map(({ kind }) => kind)).toEqual(['statement', 'code']);
    expect(scenes[0]?.steps.length).toBeGreaterThan(1);
    expect(scenes[1]?.narration).toEqual([]);
  });

  test('beside code comes with the words that lead to it', async () => {
    const body = `You are a miller:\n\n${code}\n\nYou are a baker:\n\n${code}`;
    const [scene] = await scenesOf(`## A\n\n${body}\n`);
    expect(scene?.narration.map(({ text, marks }) => [text, marks])).toEqual([
      ['You are a miller:', []],
      ['You are a baker:', [0]],
    ]);
  });

  test('and code stand together only where little is said between them', async () => {
    expect(await kinds(`${code}\n\nAnd then:\n\n${code}`)).toEqual(['code+code']);
    expect(await kinds(`${code}\n\n${MORE}\n\n${code}`)).not.toContain('code+code');
  });
});

test('a sentence after a list that says itself has a scene of its own where it would stand for long', async () => {
  expect(await kinds(`- A first bridge\n- A second bridge over the river\n\n${SAID}`)).toEqual([
    'points',
    'statement',
  ]);
});

test('what would make a list wait behind a formula is said before both, but for what leads to it', async () => {
  const scenes = await scenesOf(
    `## A\n\n${SAID}It is\n\n$$\na = b\n$$\n\nand so it leans.\n\n1. Look\n2. Wait\n`,
  );
  expect(scenes.map(({ kind }) => kind)).toEqual(['statement', 'group']);
  expect(scenes[1]?.narration[0]?.text).toBe('It is');
});

test('a quote does not wait for long behind what leads to it', async () => {
  const scenes = await scenesOf(`## A\n\n${SAID}It leans a bit.\n\n> Water is patient.\n`);
  expect(scenes.map(({ kind }) => kind)).toEqual(['statement', 'quote']);
  expect(scenes[1]?.narration.map(({ text }) => text)).toEqual(['Water is patient.']);
});
