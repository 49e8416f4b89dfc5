/** What would be written so that a step begins at another word. */
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Wish } from '../../src/dev/data';
import { spokenWords } from '../../src/dev/data';
import { proposeStep } from '../../src/dev/propose';
import { proseOf } from '../../src/draft/steps';
import { checkDocument } from '../../src/pipeline';
import { newFolder, readOf, timelineOf, writeSample } from '../sample';

const FRONT = '---\ntitle: A title\nvoice: silent\nnarration: prose\n---\n\n# A title\n\n';
const HEAD = `${FRONT}## Pots {#pots}\n\n`;
const ITEMS = '- Grind\n- Water\n- Time\n\n';

async function propose(body: string, wish: (words: string[]) => Omit<Wish, 'scene'>) {
  const file = writeSample(HEAD + body);
  const store = newFolder();
  const checked = await checkDocument(file);
  const { document, origin } = readOf(checked);
  const timeline = await timelineOf(checked, store);
  const timed = timeline.scenes[1];
  if (!timed) throw new Error('no scene');
  const prose = new Map(
    [...origin.sections].map(([id, section]) => [id, proseOf(section, document.text)]),
  );
  const tryText = async (text: string) => {
    writeFileSync(file, text);
    return timelineOf(await checkDocument(file), store);
  };
  const words = spokenWords(timed).map(({ text }) => text);
  const shown = { live: { timeline, source: document.written }, prose };
  const asked = { scene: timed.scene.id, ...wish(words) };
  const proposed = await proposeStep(asked, shown, document.written, tryText);
  if (typeof proposed === 'string') return proposed;
  const after = await tryText(proposed.text);
  return {
    ...{ body: proposed.text.slice(HEAD.length), changes: proposed.changes },
    moved: proposed.moves.map(({ step }) => step),
    startMs: after.scenes[1]?.steps[asked.step]?.startMs,
    wordMs: spokenWords(timed)[asked.word ?? -1]?.startMs,
  };
}

const PROSE = 'First comes the grind. Then there is hot water. In the end it takes time.\n';

test('a step gets its mark at the word, and the others stay where they are', async () => {
  const found = await propose(ITEMS + PROSE, (words) => ({ step: 1, word: words.indexOf('hot') }));
  expect(found).toMatchObject({ moved: [1] });
  if (typeof found === 'string') return;
  expect(found.body).toContain('Then there is [step] hot water.');
  expect(found.startMs).toBe(found.wordMs);
});

test('a mark that stands already goes to the other word', async () => {
  const body = `${ITEMS}First comes the grind. [step] Then there is hot water. In the end it takes time.\n`;
  const found = await propose(body, (words) => ({ step: 1, word: words.indexOf('water.') }));
  expect(found).toMatchObject({ moved: [1] });
  if (typeof found === 'string') return;
  expect(found.body.match(/\[step\]/g)).toHaveLength(1);
  expect(found.body).toContain('hot [step] water.');
  expect(found.changes.map(({ isWritten }) => isWritten)).toEqual([false, true]);
});

test('a mark is taken out, and its step goes back', async () => {
  const body = `${ITEMS}First comes the grind. Then there is hot [step] water. In the end it takes time.\n`;
  const found = await propose(body, () => ({ step: 1 }));
  expect(found).toMatchObject({ body: ITEMS + PROSE, moved: [1] });
});

test('a key line gets its mark before its bold phrase', async () => {
  const body = 'We say that **grind matters** here. And then **water is hot**, too, as we know.\n';
  const found = await propose(body, (words) => ({ step: 1, word: words.indexOf('then') }));
  expect(found).toMatchObject({ moved: [1] });
  if (typeof found === 'string') return;
  expect(found.body).toContain('And [step] then **water is hot**');
});

test('what no prose says gets no mark', async () => {
  expect(await propose(ITEMS, () => ({ step: 1, word: 1 }))).toBe('nowhere');
  expect(await propose(ITEMS + PROSE, () => ({ step: 9, word: 1 }))).toBe('nowhere');
  expect(await propose(ITEMS + PROSE, () => ({ step: 1 }))).toBe('nowhere');
});
