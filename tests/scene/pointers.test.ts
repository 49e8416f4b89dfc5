/** What of a document only points elsewhere, tells who wrote it or how to cite it: it is shown, and nobody reads it out. */
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/scene/inline';
import { checkText } from '../sample';

async function read(text: string) {
  const { read: found, problems } = await checkText(text);
  expect(problems.map(({ code }) => code)).toEqual([]);
  const scenes = found?.scenes.scenes ?? [];
  return {
    scenes,
    said: scenes.flatMap(({ narration }) => narration.map((one) => one.text)),
    pointers: scenes.flatMap(({ id, pointers = [] }) => pointers.map((to) => [id, plainText(to)])),
  };
}

const WORDS = 'The dough rests for a night.';
const section = (last: string) => `# Bread\n\n## Rest\n\n${WORDS}\n\n${last}\n`;

describe('what closes a section and points elsewhere stands at its foot', () => {
  test.each([
    ['a link', '[Discuss this post on the forum](https://example.org/1)'],
    ['links in a row', '[Sources](https://example.org) | [Videos](https://example.net)'],
    ['a sentence whose words say so', 'For more, see the [notes on flour](https://example.org).'],
    ['a sentence about files', 'The slides are in `talks/2024/bread.md` ([here](https://a.org)).'],
  ])('%s', async (_, text) => {
    const { said, pointers } = await read(section(text));
    expect(said).toEqual([WORDS]);
    expect(pointers).toHaveLength(1);
    expect(pointers[0]?.[0]).toBe('rest');
  });

  test('an address, wherever it stands', async () => {
    const text = `# Bread\n\n## Rest\n\n<https://example.org/flour>\n\n${WORDS}\n`;
    expect(await read(text)).toMatchObject({
      said: [WORDS],
      pointers: [['rest', 'example.org/flour']],
    });
  });

  test('so does a quotation that is none', async () => {
    const text = `# Bread\n\n## Rest\n\n> _View the abstract here: [EGU-1](https://a.org)._\n\n${WORDS}\n`;
    expect(await read(text)).toMatchObject({
      said: [WORDS],
      pointers: [['rest', expect.any(String)]],
    });
  });

  test('in the last scene of a section that has several', async () => {
    const table = '| a | b |\n| - | - |\n| 1 | 2 |';
    const text = section(`${table}\n\n${table}\n\n${table}\n\n${table}\n\n[More](https://a.org)`);
    const { scenes, pointers } = await read(text);
    expect(pointers).toEqual([[scenes.at(-1)?.id, 'More']]);
    expect(scenes.length).toBeGreaterThan(2);
  });
});

test.each([
  ['a sentence with a link', 'The dough that [Ada](https://a.org) mixed is the best of all.'],
  ['the title of what follows', '4. [Flour](https://a.org)'],
  ['what leads to something', 'See the [next one](https://a.org):'],
  ['what has a phrase that its author makes bold', 'See **rye** and [flour](https://a.org)'],
  ['how a word is said', '[GABA](say:gabba)'],
  ['what has a source', 'See [flour](https://a.org)[^1]\n\n[^1]: **Berg**'],
])('%s is said', async (_, text) => {
  const { pointers } = await read(section(text.replace(/^4\. /, '4、')));
  expect(pointers).toEqual([]);
});

test('a section that has nothing else says it', async () => {
  const { said, pointers } = await read('# Bread\n\n## Demo\n\n[Try it](https://a.org)\n');
  expect(pointers).toEqual([]);
  expect(said).toEqual(['Try it']);
});

test('more than a line holds is a list that nobody reads out', async () => {
  const link = '[Everything that is known about flour](https://a.org)';
  const { scenes, said, pointers } = await read(section(`${link}\n\n${link}\n\n${link}`));
  expect(pointers).toEqual([]);
  expect(said).toEqual([WORDS]);
  const list = scenes.find(({ kind }) => kind === 'points');
  expect(list?.kind === 'points' && list.items).toHaveLength(3);
});

test.each(['Cite as: Berg, A.: Bread and time, 2023.', '> Cite as: Berg, A.: Bread, 2023.'])(
  'how it wants to be cited is a quotation that nobody reads out: %s',
  async (text) => {
    const { scenes, said } = await read(section(text));
    expect(said).toEqual([WORDS]);
    expect(JSON.stringify(scenes)).toContain('Berg, A.');
  },
);

describe('the lines below a title that say who wrote it, and when,', () => {
  test.each([
    ['22 Nov 2011 - San Francisco', '22 Nov 2011 - San Francisco'],
    ['By Anna Berg', 'By Anna Berg'],
    ['By Anna Berg\n\nMarch 2020', 'By Anna Berg · March 2020'],
  ])('stand on it, and are not said: %s', async (lines, author) => {
    const { scenes, said } = await read(`# Bread\n\n${lines}\n\n${WORDS}\n\n## Rest\n\nIt ends.\n`);
    expect(scenes[0]).toMatchObject({ kind: 'title', author });
    expect(said).toEqual([WORDS, 'It ends.']);
  });

  test.each(['By **Anna** Berg', 'By Anna Berg[^1]\n\n[^1]: **Berg**'])(
    'have nothing in them that would be lost: %s',
    async (line) => {
      const { said } = await read(
        `# Bread\n\n## Rest\n\nIt ends.\n`.replace('\n\n##', `\n\n${line}\n\n##`),
      );
      expect(said[0]).toBe('By Anna Berg');
    },
  );

  test.each(['By 2020 all bread was gone.', 'In 2020 we began to bake our own bread at home'])(
    'are no sentences: %s',
    async (line) => {
      const { said } = await read(`# Bread\n\n${line}\n\n## Rest\n\nIt ends.\n`);
      expect(said[0]).toBe(line);
    },
  );
});

test('a slide of which nothing is left is no scene', async () => {
  const { read: found, problems } = await checkText(
    '---\nmarp: true\n---\n\n# Bread\n\n---\n\n![](https://example.org/12ca2f6c-0779-4eb8-a67c-8db9cb3df13c.png)\n\n---\n\nIt ends.\n',
  );
  expect(problems.map(({ code }) => code)).toContain('imageRemote');
  expect(found?.scenes.scenes.map(({ kind }) => kind)).toEqual(['title', 'statement']);
});
