import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notesOf } from '../../src/deck/notes';
import { linesByParagraph } from '../../src/timeline/lines';
import { checkBody, checkProse, timelineOf } from '../sample';
import { scenes, timelineOfScenes } from './input';

const sceneOf = async (body: string, check = checkBody) => {
  const { scenes } = await timelineOf(await check(body));
  const [, timed] = scenes;
  if (!timed) throw new Error('no scene');
  return timed;
};

describe('Lines', () => {
  test('keep every word of the narration, in their paragraphs, each with the time of its sound', async () => {
    const long = `https://example.org/${'x'.repeat(60)}`;
    const first = `“Is it so?” In 48.2 % it **is** so, e.g. in ${long}. Here it ends`;
    const timed = await sceneOf(`## A\n\n${first}\n\nOne. Two (2)!\n`);
    const texts = linesByParagraph(timed).map((lines) => lines.map(({ text }) => text));
    expect(texts.map((paragraph) => paragraph.join(' '))).toEqual(
      timed.scene.narration.map(({ text }) => text),
    );
    expect(texts[1]).toEqual(['One.', 'Two (2)!']);
    expect(timed.lines.map(({ startMs }) => startMs)).toEqual(
      timed.sounds.map(({ startMs }) => startMs),
    );
  });

  test('carry each step at the word that begins with it', async () => {
    const { lines } = await sceneOf('## A\n\nOne **first thing**. Then the **second**.\n');
    expect(lines.map(({ steps }) => steps)).toEqual([
      [{ step: 1, at: 'One '.length }],
      [{ step: 2, at: 'Then the '.length }],
    ]);
  });

  test('carry what comes after the last word at their end', async () => {
    const { lines } = await sceneOf(
      '## A\n\n- one\n- two\n\nSome words. More words [step] [step]\n',
    );
    expect(lines.at(-1)?.steps).toEqual([
      { step: 1, at: 'More words'.length },
      { step: 2, at: 'More words'.length },
    ]);
  });

  test('are none where nothing is said', async () => {
    expect((await sceneOf('## A\n\n- a\n', checkProse)).lines).toEqual([]);
  });

  test('of any scenes carry every step once, in order, and their notes every letter', () =>
    fc.assert(
      fc.asyncProperty(scenes, async (all) => {
        for (const timed of (await timelineOfScenes(all)).scenes) {
          const { lines, steps, scene } = timed;
          const numbers = steps.map((_, i) => i + 1);
          const carried = lines.flatMap((line) => line.steps.map(({ step }) => step));
          expect(carried).toEqual(lines.length > 0 ? numbers : []);
          const parts = notesOf(timed, 'en').flat();
          expect(parts.filter((part) => typeof part === 'number')).toEqual(numbers);
          expect(parts.filter((part) => typeof part === 'string').join('')).toBe(
            scene.narration.map(({ text }) => text).join(''),
          );
        }
      }),
      { numRuns: 60 },
    ));
});
