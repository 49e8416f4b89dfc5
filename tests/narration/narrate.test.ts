import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openStore } from '../../src/cache/store';
import { Failure } from '../../src/failure';
import { linesOf, narrate, wakeVoice } from '../../src/narration/narrate';
import type { Voice } from '../../src/narration/schema';
import { openSilent } from '../../src/narration/voices/silent';
import { checkBody, newFolder, readOf } from '../sample';

test('a voice that speaks is told to end when another line fails, and no further line begins', async () => {
  const { document, scenes } = readOf(
    await checkBody('## Tea\n\nOne is slow. Two fails. Three. Four. Five. Six.\n'),
  );
  const begun: string[] = [];
  const ended: string[] = [];
  const failed = new Failure('No voice.', 'drink some tea.');
  const voice: Voice = {
    ...openSilent(1),
    async speak({ text }, signal) {
      begun.push(text);
      if (text !== 'Two fails.')
        await setTimeout(60_000, undefined, { signal }).finally(() => ended.push(text));
      throw failed;
    },
  };
  const lines = linesOf(scenes.scenes, document.meta);
  const spoken = narrate(lines, voice, openStore(newFolder()), () => undefined);
  await expect(spoken).rejects.toBe(failed);
  expect(ended).toContain('One is slow.');
  expect(ended.sort()).toEqual(begun.filter((text) => text !== 'Two fails.').sort());
  expect(begun).not.toContain('Six.');
});

test('a voice that is slow to begin is woken where there is something to say, and not where all is kept', async () => {
  const { document, scenes } = readOf(await checkBody('## Tea\n\nOne is kept. Two is not.\n'));
  const lines = linesOf(scenes.scenes, document.meta);
  const store = openStore(newFolder());
  let woken = 0;
  const voice: Voice = {
    ...openSilent(1),
    wake() {
      woken += 1;
    },
  };
  await wakeVoice(lines, voice, store);
  expect(woken).toBe(1);
  await narrate([lines[1]?.slice(0, 1) ?? []], voice, store, () => undefined);
  await wakeVoice(lines, voice, store);
  expect(woken).toBe(2);
  await narrate(lines, voice, store, () => undefined);
  await wakeVoice(lines, voice, store);
  expect(woken).toBe(2);
});
