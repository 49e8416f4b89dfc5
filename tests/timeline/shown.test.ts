/** Captions of what stands on the stage word for word: in the files, and not over the words. */
import { describe, expect, test } from 'vitest';
import { renderVtt } from '../../src/publish/captions';
import type { TimedScene } from '../../src/timeline/schema';
import { captionState } from '../../src/timeline/state';
import { checkBody, timelineOf } from '../sample';

const WHOLE = 'Bread needs time.';
const CLAUSE =
  'A long dough feeds bacteria as well as yeast, and they make the acids that give a crust its depth.';
const BOLD = 'It takes **hours**.';

async function timed(body: string) {
  const timeline = await timelineOf(await checkBody(`## A\n\n${body}\n`));
  const scene = timeline.scenes[1];
  if (!scene) throw new Error('No scene.');
  return { timeline, scene };
}

const captionsOf = ({ captions }: TimedScene) =>
  captions.map(({ shown, words }) => [shown ?? false, words.map(({ text }) => text).join(' ')]);

describe('the captions of a sentence that stands on the stage', () => {
  test('are marked, and none is also of another sentence', async () => {
    const { scene } = await timed(`**${WHOLE}** ${BOLD} **${WHOLE}**`);
    const captions = captionsOf(scene);
    expect(captions[0]).toEqual([true, WHOLE]);
    expect(captions.at(-1)).toEqual([true, WHOLE]);
    expect(captions.slice(1, -1).every(([shown]) => shown === false)).toBe(true);
    expect(captions.map(([, text]) => text).join(' ')).toBe(`${WHOLE} It takes hours. ${WHOLE}`);
  });

  test('are not drawn, but stand in the files', async () => {
    const { scene, timeline } = await timed(`**${WHOLE}** ${BOLD}`);
    const [first, second] = scene.captions;
    expect(captionState(scene, first?.startMs ?? 0)).toBeUndefined();
    expect(captionState(scene, second?.startMs ?? 0)).toEqual({ caption: 1, word: 0 });
    expect(renderVtt(timeline)).toContain(WHOLE);
  });

  test('are as ever where little of what is said stands there', async () => {
    const bold = CLAUSE.replace('the acids', '**the acids**');
    const { scene } = await timed(`**${WHOLE}** ${bold}`);
    expect(captionsOf(scene).every(([shown]) => shown === false)).toBe(true);
  });

  test('neither come nor go among sentences of which nothing is bold', async () => {
    const { scene } = await timed(`${WHOLE} ${CLAUSE} At least, it does so: ${WHOLE}`);
    expect(captionsOf(scene).every(([shown]) => shown === true)).toBe(true);
  });

  test('are marked where the heading is what is said', async () => {
    const { scene } = await timed(`A. ${WHOLE}`);
    expect(captionsOf(scene).every(([shown]) => shown === true)).toBe(true);
  });

  test('are as ever where few phrases stand together', async () => {
    const { scene } = await timed('Bread needs **time**, and it needs **flour**.');
    expect(captionsOf(scene).every(([shown]) => shown === false)).toBe(true);
  });

  test('are marked of items that are read out as they stand, and of nothing that is said otherwise', async () => {
    const { scene } = await timed('- Flour\n- Water, **cold**\n- Salt');
    expect(captionsOf(scene).every(([shown]) => shown === true)).toBe(true);
    const said = await timed('- Flour\n- Water\n\nIt takes flour. Water, too.');
    expect(captionsOf(said.scene).every(([shown]) => shown === false)).toBe(true);
  });

  test('are marked of a quotation that is read with who said it, and not of prose beside it', async () => {
    const { scene } = await timed('> It is a truth. It stays one.\n>\n> — Anna');
    expect(captionsOf(scene).every(([shown]) => shown === true)).toBe(true);
    const led = await timed('> It is a truth.\n\nSo she said, and it was so.');
    expect(captionsOf(led.scene).some(([shown]) => shown === false)).toBe(true);
  });
});
