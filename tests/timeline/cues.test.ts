import { describe, expect, test } from 'vitest';
import { checkBody, checkText, timelineOf } from '../sample';

/** For each step of the first scene, what is said from its cue on, up to five words. */
async function cued(body: string): Promise<string[]> {
  const { scenes } = await timelineOf(await checkBody(body));
  const { steps, captions } = scenes[1] ?? { steps: [], captions: [] };
  const words = captions.flatMap((caption) => caption.words);
  return steps.map(({ startMs }) => {
    const from = words.findIndex((word) => word.startMs === startMs);
    return from < 0
      ? ''
      : words
          .slice(from, from + 3)
          .map(({ text }) => text)
          .join(' ');
  });
}

describe('a bold phrase', () => {
  test('appears at its own word', async () => {
    expect(
      await cued(
        '## A\n\nAll of it begins with **the first light** of day. Then **noon** comes.\n',
      ),
    ).toEqual(['the first light', 'noon comes.']);
  });

  test('appears at its own word in a later paragraph, too', async () => {
    expect(await cued('## A\n\nNo term here.\n\nBut here is **one of them** at last.\n')).toEqual([
      'one of them',
    ]);
  });
});

describe('a bold phrase of a script without spaces', () => {
  test('appears when so much of its sentence is said', async () => {
    const { scenes } = await timelineOf(
      await checkText(
        '---\ntitle: 面包\nlang: zh\nvoice: silent\n---\n\n## 面团\n\n面团**需要时间**，请**等待**。\n',
      ),
    );
    const [first = 0, second = 0] = scenes[1]?.steps.map(({ startMs }) => startMs) ?? [];
    expect(second - first).toBeGreaterThan(1000);
  });
});

describe('a shown item', () => {
  const LONG = 'Nobody knows how long it has been there. People came and went for years. ';

  test('comes earlier than its sentence where the stage would stand still for long', async () => {
    const body = `## A\n\n- Apples\n- Pears\n\n${LONG.repeat(3)}Then there were apples. And pears.\n`;
    const { scenes } = await timelineOf(await checkBody(body));
    const [scene] = scenes.slice(1);
    const startMs = scene?.steps[0]?.startMs ?? 0;
    expect(startMs).toBeGreaterThan(4000);
    expect(startMs).toBeLessThan(14_000);
    expect(scene?.captions.some((caption) => caption.words[0]?.startMs === startMs)).toBe(true);
  });

  test('waits behind others of its sentence where nothing comes after it for long', async () => {
    const body = `## A\n\n- Apples\n- Pears\n\nApples and pears grow. ${LONG.repeat(3)}\n`;
    const { scenes } = await timelineOf(await checkBody(body));
    const [first = 0, second = 0] = scenes[1]?.steps.map(({ startMs }) => startMs) ?? [];
    expect(first).toBeLessThan(2000);
    expect(second).toBeGreaterThan(8000);
  });

  test('begins at the sentence that speaks of it', async () => {
    const body =
      '## A\n\n- New connections\n- Growing interest\n\n' +
      'This is an opening. Cells connect to others. Some time passes. Many get interested in it.\n';
    expect(await cued(body)).toEqual(['Cells connect to', 'Many get interested']);
  });

  test('keeps its order when the sentences have another', async () => {
    const body = '## A\n\n- Apples\n- Pears\n\nPears are first here. Apples are second here.\n';
    const { scenes } = await timelineOf(await checkBody(body));
    const [first = 0, second = 0] = scenes[1]?.steps.map(({ startMs }) => startMs) ?? [];
    expect(first).toBeLessThanOrEqual(second);
  });

  test('begins at its own word when two share a sentence', async () => {
    const body = '## A\n\n- Apples\n- Pears\n\nWe grow apples here, and pears as well.\n';
    expect(await cued(body)).toEqual(['apples here, and', 'pears as well.']);
  });

  test('that nothing speaks of stands evenly between its neighbours', async () => {
    const body =
      '## A\n\n- Apples\n- Zebras\n- Pears\n\nApples come first in the list. Pears come last.\n';
    const { scenes } = await timelineOf(await checkBody(body));
    const [first = 0, middle, last = 0] = scenes[1]?.steps.map(({ startMs }) => startMs) ?? [];
    expect(middle).toBe(Math.round((first + last) / 2));
  });
});

describe('a [step] mark', () => {
  test('wins over the words of the items', async () => {
    const body =
      '## A\n\n- Apples\n- Pears\n\n[step] Pears are good. Apples are good. [step] And so on.\n';
    expect(await cued(body)).toEqual(['Pears are good.', 'And so on.']);
  });

  test('wins over the place of a bold phrase', async () => {
    expect(await cued('## A\n\nAt **noon** we rest. [step] Later we do not.\n')).toEqual([
      'Later we do',
    ]);
  });

  test('stands for the next bold phrase, when there are fewer marks than phrases', async () => {
    const body =
      '## A\n\n**Light** comes early. Then **noon** is near. [step] And **night** falls. So it goes.\n';
    expect(await cued(body)).toEqual(['Light comes early.', 'noon is near.', 'And night falls.']);
  });

  test('stands for no phrase that another mark is nearer to', async () => {
    const body =
      '## A\n\n**Light** comes early. [step] Nobody sees it. [step] Then **noon** is near. And **night** falls. **All** sleep.\n';
    expect(await cued(body)).toEqual([
      'Light comes early.',
      'Then noon is',
      'night falls. All',
      'All sleep.',
    ]);
  });

  test('stands for the item that it fits, when there are fewer marks than items', async () => {
    const body =
      '## A\n\n- Apples\n- Pears\n- Plums\n\n' +
      'Apples are good. Pears are better. [step] At last, what is best of all.\n';
    expect(await cued(body)).toEqual(['Apples are good.', 'Pears are better.', 'At last, what']);
  });

  test('in the middle of a sentence cues at the word after it', async () => {
    expect(await cued('## A\n\n- Apples\n\nNow we come to [step] something else.\n')).toEqual([
      'something else.',
    ]);
  });

  test('alone in its paragraph cues at the next word', async () => {
    expect(await cued('## A\n\n- Apples\n\nSome words.\n\n[step]\n\nOther words.\n')).toEqual([
      'Other words.',
    ]);
  });

  test('is neither said nor shown', async () => {
    const checked = await checkBody('## A\n\n- Apples\n\nNow [step] then. [STEP]\n');
    expect(checked.read?.lines[1]?.map(({ text }) => text)).toEqual(['Now then.']);
  });
});
