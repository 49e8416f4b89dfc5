import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesFolder } from '../../src/narration/voices/hibari/home';
import { heartTest } from '../heart';
import { newFolder } from '../sample';
import { lectern, writeTalk } from './run';

const withVoices = async <T>(folder: string, run: () => Promise<T>): Promise<T> => {
  const before = process.env.LECTERN_VOICES;
  process.env.LECTERN_VOICES = folder;
  try {
    return await run();
  } finally {
    process.env.LECTERN_VOICES = before;
  }
};

test('without voices that were added, the list says how to get them, and what reads till then', async () => {
  const { code, stdout } = await lectern(['voice'], newFolder());
  expect(code).toBe(0);
  expect(stdout).toContain(
    '· heart   English: American, a woman; 14 MB, "lectern voice add heart"',
  );
  expect(stdout).toContain('is read by slt');
});

test('a sample of each voice that is here lets choose by ear', async () => {
  const folder = newFolder();
  await withVoices(path.join(folder, 'none'), async () => {
    const { code, stdout } = await lectern(['voice', 'sample'], folder);
    expect(code).toBe(0);
    const files = stdout.trim().split('\n');
    expect(files.map((file) => path.basename(file, '.wav'))).toEqual([
      'slt',
      'rms',
      'awb',
      'kal16',
    ]);
    // Four sentences take ten seconds or so.
    for (const file of files)
      expect(readFileSync(path.join(folder, file)).length).toBeGreaterThan(5 * 32_000);
  });
});

test('a voice that is not known is wrong usage', async () => {
  const { code, stderr } = await lectern(['voice', 'add', 'hart'], newFolder());
  expect([code, stderr]).toEqual([2, expect.stringContaining('heart, kore, fenrir')]);
});

test('what cannot be had is one line, and no failure, where the command may go on', async () => {
  const folder = newFolder();
  writeFileSync(path.join(folder, 'note.txt'), 'no voice');
  const given = ['voice', 'add', 'heart', '--from', 'note.txt'];
  expect((await lectern(given, folder)).code).toBe(1);
  const { code, stderr } = await lectern([...given, '--try'], folder);
  expect(code).toBe(0);
  expect(stderr.trim().split('\n').at(-1)).toMatch(
    /^The voice heart cannot be had here: .*tries again\.$/,
  );
});

heartTest('a voice is added, and says a text by itself', async (kept) => {
  const folder = newFolder();
  await withVoices(path.join(folder, 'voices'), async () => {
    const added = await lectern(['voice', 'add', 'heart', '--from', filesFolder(kept)], folder);
    expect([added.code, added.stderr]).toEqual([0, expect.stringContaining('heart is here now')]);
    expect((await lectern(['voice'], folder)).stdout).toContain(
      '✓ heart   English: American, a woman',
    );
    const said = await lectern(['say', 'Good morning.', '--out', 'x.wav'], folder);
    expect([said.code, said.stdout]).toEqual([0, 'x.wav\n']);
    const wave = readFileSync(path.join(folder, 'x.wav'));
    expect([wave.toString('latin1', 0, 4), wave.readUInt32LE(24)]).toEqual(['RIFF', 24_000]);
    // Half a second to two of them.
    expect(wave.length).toBeGreaterThan(24_000);
    expect(wave.length).toBeLessThan(96_000);
  });
});

heartTest('words that no lexicon knows are listed with how they will be said', async (kept) => {
  const folder = newFolder();
  mkdirSync(path.join(folder, 'slides'), { recursive: true });
  writeTalk(folder, '# A talk\n\nThe word ketterwhisk, and Ketterwhisk again, is a blorptide.\n');
  await withVoices(kept, async () => {
    const { code, stdout, stderr } = await lectern(['say', '--words', 'talk'], folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ketterwhisk +\/\S+\/ {2}2 times\nblorptide +\/\S+\/\n$/);
    expect(stderr).toContain('2 words are guessed.');
  });
});
