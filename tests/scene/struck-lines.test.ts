import { expect, test } from 'vitest';
import { checkBody, placesOf, readOf } from '../sample';

test('a paragraph that is struck, alone in its section, is shown struck and not said', async () => {
  const checked = await checkBody('## A\n\n~~The bread is **ready**.~~\n\n## B\n\nWords.\n');
  expect(placesOf(checked)).toEqual([]);
  const [, scene] = readOf(checked).scenes.scenes;
  expect(scene).toMatchObject({
    ...{
      kind: 'statement',
      form: 'turns',
      narration: [],
      steps: [{ text: 'The bread is ready.' }],
    },
    lines: [
      { pieces: ['The bread is ready.'], struck: [{ piece: 0, start: 0, end: 19 }], accents: [] },
    ],
  });
});

test('a long one is in lines, a sentence or some in each', async () => {
  const sentence = 'The bread rises in the warm kitchen until it is high enough to be baked.';
  const checked = await checkBody(`## A\n\n~~${sentence} ${sentence}~~\n`);
  const [, scene] = readOf(checked).scenes.scenes;
  expect(scene?.kind === 'statement' && scene.lines.map(({ pieces }) => pieces)).toEqual([
    [sentence],
    [sentence],
  ]);
});
