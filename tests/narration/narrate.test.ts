import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openStore } from '../../src/cache/store';
import { Failure } from '../../src/failure';
import { linesOf, narrate } from '../../src/narration/narrate';
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
