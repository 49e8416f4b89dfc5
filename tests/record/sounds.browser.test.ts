/** Takes that their author laid beside the document in other forms than those that are recorded here. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openRecordings } from '../../src/record/recordings';
import { readSound, typeOf } from '../../src/record/sounds';
import { openTakes } from '../../src/record/takes';
import { packWave } from '../../src/voice/sample';
import { encoded } from '../narration/takes/author';
import { newFolder } from '../sample';

const OF = { scene: 'a-scene', name: 'one-two-abc123' };
const RATE = 24_000;

/** A second and a half of a tone. */
const tone = packWave({
  samples: Int16Array.from({ length: RATE * 1.5 }, (_, i) => Math.round(9000 * Math.sin(i / 9))),
  sampleRate: RATE,
});

/** A folder of takes in which there is one of this form. */
function folderWith(ending: string, data: Uint8Array): string {
  const folder = path.join(newFolder(), 'takes');
  mkdirSync(path.join(folder, OF.scene), { recursive: true });
  writeFileSync(path.join(folder, OF.scene, `${OF.name}.${ending}`), data);
  return folder;
}

test.each([
  ['mp3', 'audio/mpeg', ['-c:a', 'libmp3lame', '-f', 'mp3']],
  ['webm', 'audio/webm', ['-c:a', 'libopus', '-ar', '48000', '-f', 'webm']],
  ['m4a', 'audio/mp4', ['-c:a', 'aac', '-movflags', 'frag_keyframe+empty_moov', '-f', 'mp4']],
  ['WAV', 'audio/wav', ['-c:a', 'pcm_s24le', '-ac', '2', '-f', 'wav']],
])('a take in %s counts, and is as long as it sounds', async (ending, type, args) => {
  const takes = openTakes(folderWith(ending, await encoded(tone, ...args)));
  const [take, ...more] = await takes.list(OF);
  expect(more).toEqual([]);
  expect(take).toMatchObject({ key: 'current', kind: 'current' });
  expect(Math.abs((take?.lengthMs ?? 0) - 1500)).toBeLessThan(80);
  expect(typeOf((await takes.find(OF, 'current')) ?? '')).toBe(type);
});

test('it is kept in its form beside one that is recorded after it, and can be chosen again', async () => {
  const mp3 = await encoded(tone, '-c:a', 'libmp3lame', '-f', 'mp3');
  const folder = folderWith('mp3', mp3);
  const takes = openTakes(folder);
  const recordings = openRecordings(takes);
  const data = Buffer.alloc(9600, 1);
  const piece = { of: { ...OF, text: 'One, two.' }, recording: 'aaaaaaaa', at: 0 };
  await recordings.append({ ...piece, sampleRate: 48_000, data });
  expect(await recordings.finish('aaaaaaaa', 4800, false)).toBe(true);
  const files = () => readdirSync(path.join(folder, OF.scene), { recursive: true }).sort();
  expect(files()).toEqual(['older', `older/${OF.name}-1.mp3`, `${OF.name}.wav`].sort());
  await takes.choose(OF, 'older/1');
  expect(files()).toEqual(['older', `older/${OF.name}-2.wav`, `${OF.name}.mp3`].sort());
});

test('what is no sound is no take', async () => {
  const folder = folderWith('mp3', Buffer.from('not a sound'));
  expect(await openTakes(folder).list(OF)).toEqual([]);
  expect(await readSound(path.join(folder, 'none.wav'))).toBeUndefined();
});
