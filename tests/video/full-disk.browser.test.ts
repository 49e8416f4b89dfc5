/** Without space on the disk: the old video stays, and the problem is said. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { withMaking } from '../../src/cache/making';
import type { Store } from '../../src/cache/store';
import { explain } from '../../src/cli/failure';
import { runFfmpeg } from '../../src/encode/ffmpeg';
import { makeVideo } from '../../src/outputs/video';
import type { Prepared } from '../../src/pipeline';
import { newFolder } from '../sample';
import { prepareDocument } from '../stage';

const DOCUMENT = '---\ntitle: A talk\nvoice: silent\n---\n\n# A talk\n\nHello.\n';

/** A store on a disk that is full when `namespace` is written to. */
const fullStore = (store: Store, namespace: string): Store =>
  withMaking({
    ...store,
    async write(written, key, data) {
      if (written !== namespace) return store.write(written, key, data);
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    },
  });

describe('a full disk', { timeout: 120_000 }, () => {
  let prepared: Prepared;
  let before: Buffer;
  const kept = newFolder();
  const file = path.join(newFolder(), 'talk.md');
  beforeAll(async () => {
    writeFileSync(file, DOCUMENT);
    prepared = await prepareDocument(file, undefined, kept);
    before = readFileSync((await makeVideo(prepared)).file);
  }, 120_000);

  test.each(['chunks', 'sound'])('while %s are kept leaves the old video', async (namespace) => {
    const more = `Hello to all of you who came here to see what becomes of ${namespace}.`;
    writeFileSync(file, DOCUMENT.replace('Hello.', more));
    const next = await prepareDocument(file, undefined, kept);
    const full = {
      ...next,
      folder: prepared.folder,
      store: fullStore(next.store, namespace),
    };
    const failure = await makeVideo(full).catch((error: unknown) => error);
    expect(explain(failure)).toMatch(/The disk is full\.\nFix: /);
    expect(readFileSync(path.join(prepared.folder, 'talk.mp4')).equals(before)).toBe(true);
    expect(readdirSync(prepared.folder)).toEqual(['talk.mp4']);
  });

  test('found by the encoder is said in the same words', async () => {
    const args = ['-f', 's16le', '-i', 'pipe:0', '-f', 'wav', '/dev/full'];
    const failure = await runFfmpeg(args, { input: new Uint8Array(100_000) }).catch((e) => e);
    expect(explain(failure)).toMatch(/The disk is full\.\nFix: /);
  });
});
