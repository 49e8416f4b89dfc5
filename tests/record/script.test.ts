import { expect, test } from 'vitest';
import { takeName } from '../../src/narration/takes/name';
import { buildScript } from '../../src/record/script';
import { checkText, readOf } from '../sample';

const FRONT = '---\ntitle: A talk\nvoice: silent\nlexicon:\n  Chemex: KEM-ex\n---\n\n# A talk\n\n';

const scriptOf = async (body: string) => buildScript(readOf(await checkText(FRONT + body)));

test('the script has each sentence as it is written, under the name of its take', async () => {
  const { title, lang, scenes } = await scriptOf('It costs $5. It takes 4 min.\n');
  expect({ title, lang }).toEqual({ title: 'A talk', lang: 'en' });
  expect(scenes).toMatchObject([
    {
      ...{ id: 'a-talk', title: 'A talk' },
      sentences: [
        { text: 'It costs $5.', name: takeName('It costs $5.'), hints: [], takes: [] },
        { text: 'It takes 4 min.', name: takeName('It takes 4 min.') },
      ],
    },
  ]);
});

test('words that are said otherwise than they look are told, each once', async () => {
  const { scenes } = await scriptOf(
    'A “Chemex” is a Chemex, and the Chemex’s inventor knew [GABA](say:GAB-uh).\n',
  );
  expect(scenes[0]?.sentences[0]?.hints).toEqual([
    { word: 'GABA', said: 'GAB-uh' },
    { word: 'Chemex', said: 'KEM-ex' },
    { word: 'Chemex’s', said: 'KEM-ex' },
  ]);
});

test('each sentence is told with the step that stands once it is said', async () => {
  const { scenes } = await scriptOf(
    '## Make it\n\n1. Boil the water\n2. Pour\n\nThis is how. First, boil the water. Now pour.\n',
  );
  const [made] = scenes.filter(({ id }) => id === 'make-it');
  expect(made?.sentences.map(({ text, step }) => [text, step])).toEqual([
    ['This is how.', 0],
    ['First, boil the water.', 1],
    ['Now pour.', 2],
  ]);
});

test('who says a sentence is told where several do', async () => {
  const { scenes } = await scriptOf('Anna: Why is it bitter?\n\nYou leave it too long.\n');
  expect(scenes[0]?.sentences.map(({ speaker }) => speaker)).toEqual([undefined, undefined]);
  const text = FRONT.replace('lexicon:', 'voices: {anna: silent}\nlexicon:');
  const named = buildScript(
    readOf(await checkText(`${text}Anna: Why is it bitter?\n\nYou leave it too long.\n`)),
  );
  expect(named.scenes[0]?.sentences).toMatchObject([
    { text: 'Why is it bitter?', speaker: 'Anna' },
    { text: 'You leave it too long.', speaker: 'Narrator' },
  ]);
});

test('a longer sentence takes longer, and a scene in which nothing is said is left out', async () => {
  const { scenes } = await scriptOf('Yes. This one is a good deal longer than that.\n');
  const [short, long] = scenes[0]?.sentences ?? [];
  expect(long?.expectedMs).toBeGreaterThan(2 * (short?.expectedMs ?? 0));
  expect((await scriptOf('')).scenes.every(({ sentences }) => sentences.length > 0)).toBe(true);
});
