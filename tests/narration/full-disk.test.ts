/** Without space on the disk for what is said. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withMaking } from '../../src/cache/making';
import { BOUGHT } from '../../src/cache/prune';
import { openStore, type Store } from '../../src/cache/store';
import { explain } from '../../src/cli/failure';
import { linesOf, narrate } from '../../src/narration/narrate';
import type { Voice } from '../../src/narration/schema';
import { openSilent } from '../../src/narration/voices/silent';
import { CLIPS } from '../../src/sound/recording';
import { checkBody, newFolder, readOf } from '../sample';
import { openVoice, serve, sound } from './voices/http/server';

/** A store on a disk that is full when `namespace` is written to, once `room` entries are. */
function fullStore(folder: string, namespace: string, room = 0): Store {
  const store = openStore(folder);
  let left = room;
  return withMaking({
    ...store,
    async write(written, key, data) {
      if (written !== namespace || left-- > 0) return store.write(written, key, data);
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    },
  });
}

async function failureOf(voice: Voice, store: Store): Promise<string> {
  const { document, scenes } = readOf(await checkBody('## A\n\nOne is. Two are. Three are.\n'));
  const lines = linesOf(scenes.scenes, document.meta);
  const narrated = narrate(lines, voice, store, () => undefined);
  return explain(await narrated.catch((error: unknown) => error));
}

test('clips that cannot be kept end the run in words, and those before stay', async () => {
  const folder = newFolder();
  const said = await failureOf(openSilent(1), fullStore(folder, CLIPS, 1));
  expect(said).toMatch(/^The disk is full\.\nFix: free some space/);
  expect(readdirSync(`${folder}/${CLIPS}`)).toHaveLength(1);
});

test('what a service said and cannot be kept ends the run before more is bought', async () => {
  const { url, asked } = await serve(sound());
  const { voice } = openVoice({ service: 'custom', url });
  const said = await failureOf(voice, fullStore(newFolder(), BOUGHT));
  expect(said).toMatch(/^The disk is full\.\nFix: free some space/);
  // No more than were under way.
  expect(asked.length).toBeLessThanOrEqual(2);
});
