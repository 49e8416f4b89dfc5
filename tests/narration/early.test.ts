import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openStore } from '../../src/cache/store';
import { narrateEarly } from '../../src/narration/early';
import { linesOf } from '../../src/narration/narrate';
import { openSilent } from '../../src/narration/voices/silent';
import type { Progress } from '../../src/progress';
import { checkBody, newFolder, readOf } from '../sample';

/** The hash of the code comes first. */
const PATIENT = { timeout: 20_000 };

async function linesIn(body: string) {
  const { document, scenes } = readOf(await checkBody(body));
  return linesOf(scenes.scenes, document.meta);
}

test('what is said before anybody waits for it is told to who does, and is said once', async () => {
  const said: string[] = [];
  const voice = openSilent(1);
  const counting: typeof voice = {
    ...voice,
    speak(line) {
      said.push(line.text);
      return voice.speak(line);
    },
  };
  const early = narrateEarly(
    await linesIn('## Tea\n\nOne. Two.\n'),
    counting,
    openStore(newFolder()),
  );
  await expect.poll(() => said.length, PATIENT).toBe(2);
  const told: Progress[] = [];
  const { spoken, reused } = await early.join((progress) => told.push(progress));
  expect(told.at(-1)).toMatchObject({ task: 'voice', done: 2, total: 2, reused: 0 });
  expect(spoken.flat().map(({ line }) => line.text)).toEqual(['One.', 'Two.']);
  expect([reused, said.sort()]).toEqual([0, ['One.', 'Two.']]);
});

test('it ends when nothing comes of it, and fails for nobody but who waits', async () => {
  const [begun, ended]: string[][] = [[], []];
  const slow = {
    ...openSilent(1),
    async speak({ text }: { text: string }, signal?: AbortSignal): Promise<never> {
      begun?.push(text);
      await setTimeout(60_000, undefined, { signal }).finally(() => ended?.push(text));
      throw new Error('It is not ended.');
    },
  };
  const early = narrateEarly(await linesIn('## Tea\n\nOne.\n'), slow, openStore(newFolder()));
  await expect.poll(() => begun, PATIENT).toEqual(['One.']);
  early.stop();
  await expect.poll(() => ended, PATIENT).toEqual(['One.']);
  await expect(early.join(() => undefined)).rejects.toThrow('aborted');
});
