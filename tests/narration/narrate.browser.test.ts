import { readdirSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/cache/store';
import { Stopped } from '../../src/failure';
import { linesOf, narrate } from '../../src/narration/narrate';
import type { Voice } from '../../src/narration/schema';
import { openFlite } from '../../src/narration/voices/flite';
import { openSilent } from '../../src/narration/voices/silent';
import type { Progress } from '../../src/progress';
import { readRecording } from '../../src/sound/recording';
import { checkBody, newFolder, readOf } from '../sample';

/** A silent voice that counts the lines that it was asked to speak. */
function countingVoice(pace = 1): Voice & { spoken: string[] } {
  const voice = openSilent(pace);
  const spoken: string[] = [];
  return {
    ...voice,
    spoken,
    speak(line) {
      spoken.push(line.text);
      return voice.speak(line);
    },
  };
}

async function linesIn(body: string) {
  const { document, scenes } = readOf(await checkBody(body));
  return linesOf(scenes.scenes, document.meta);
}

async function speak(body: string, folder: string, pace?: number) {
  const voice = countingVoice(pace);
  const lines = await linesIn(body);
  const result = await narrate(lines, voice, openStore(folder), () => {});
  return { ...result, asked: voice.spoken };
}

const V0 = '## A\n\nOne sentence. Another sentence.\n\n## B\n\nA third.\n';
const V1 = V0.replace('Another', 'A changed');

describe('clips', () => {
  test('are spoken once: an edit speaks one line, and its undoing none', async () => {
    const folder = newFolder();
    const first = await speak(V0, folder);
    // Several lines are under way at once.
    expect(first.asked.sort()).toEqual(['A third.', 'Another sentence.', 'One sentence.']);
    expect((await speak(V1, folder)).asked).toEqual(['A changed sentence.']);
    const again = await speak(V0, folder);
    expect(again.asked).toEqual([]);
    expect(again.spoken).toEqual(first.spoken);
    expect([again.lines, again.reused]).toEqual([3, 3]);
  });

  test('are not begun once the reader ends the run, and those that are spoken are kept', async () => {
    const body = Array.from({ length: 40 }, (_, i) => `## A ${i}\n\nSaid ${i}.\n`).join('\n');
    const lines = await linesIn(body);
    const folder = newFolder();
    const stopping = new AbortController();
    const voice = countingVoice();
    const narrated = narrate(lines, voice, openStore(folder, stopping.signal), ({ done }) => {
      if (done === 3) stopping.abort(new Stopped());
    });
    await expect(narrated).rejects.toThrow(Stopped);
    expect(voice.spoken.length).toBeLessThan(12);
    const rest = await narrate(lines, countingVoice(), openStore(folder), () => undefined);
    expect(rest.reused).toBeGreaterThanOrEqual(3);
  });

  test('are not begun after the first that fails', async () => {
    const body = Array.from({ length: 40 }, (_, i) => `## A ${i}\n\nSaid ${i}.\n`).join('\n');
    const voice = countingVoice();
    const failing: Voice = {
      ...voice,
      speak(line) {
        void voice.speak(line);
        return Promise.reject(new Error('hoarse'));
      },
    };
    const lines = await linesIn(body);
    const narrated = narrate(lines, failing, openStore(newFolder()), () => {});
    await expect(narrated).rejects.toThrow('hoarse');
    await new Promise((resolve) => setImmediate(resolve));
    expect(voice.spoken.length).toBeLessThan(20);
  });

  test('are shared by equal lines, wherever they stand', async () => {
    const { asked, lines } = await speak('## A\n\nThe same.\n\n## B\n\nThe same.\n', newFolder());
    expect([asked, lines]).toEqual([['The same.'], 2]);
  });

  test('do not depend on bold, on marks, or on where their scene stands', async () => {
    const folder = newFolder();
    await speak(V0, folder);
    const moved = '## B\n\n- x\n\nA [step] third.\n\n## A\n\nOne **sentence**. Another sentence.\n';
    expect((await speak(moved, folder)).asked).toEqual([]);
  });

  test('are made again for another pace', async () => {
    const folder = newFolder();
    await speak(V0, folder);
    expect((await speak(V0, folder, 1.1)).asked).toHaveLength(3);
  });

  test('are made again when their sound is torn', async () => {
    const folder = newFolder();
    await speak(V0, folder);
    const [sound = ''] = readdirSync(path.join(folder, 'clips'));
    truncateSync(path.join(folder, 'clips', sound), 50);
    expect((await speak(V0, folder)).asked).toHaveLength(1);
  });

  test('give back their sound, of the length that they say', async () => {
    const folder = newFolder();
    const { spoken } = await speak(V0, folder);
    const clip = spoken[1]?.[0]?.clip;
    const { samples, sampleRate } = await readRecording(openStore(folder), clip?.key ?? '');
    expect(Math.ceil((samples.length / sampleRate) * 1000)).toBe(clip?.durationMs);
    await expect(readRecording(openStore(folder), 'none')).rejects.toThrow(
      /no longer in the store/,
    );
  });

  test('are counted as they are made', async () => {
    const seen: Progress[] = [];
    const lines = await linesIn(V0);
    await narrate(lines, countingVoice(), openStore(newFolder()), (progress) =>
      seen.push(progress),
    );
    expect(seen.at(-1)).toMatchObject({ task: 'voice', done: 3, total: 3, reused: 0 });
    const done = seen.map(({ done }) => done);
    expect([...done].sort()).toEqual(done);
  });
});

describe('the voice slt', () => {
  test('gives every word a time inside its clip, ascending, and sound to hear', async () => {
    const body =
      '## A\n\nIn the last two weeks of the trial, 48.2 % were abstinent after ketamine. Zanos & Gould wrote on 12 August 1999!\n';
    const store = openStore(newFolder());
    const voice = openFlite({ name: 'slt', pace: 1, lexicon: { Zanos: 'ZAH-nohs' } });
    const { spoken } = await narrate(await linesIn(body), voice, store, () => {});
    expect(spoken.flat()).toHaveLength(2);
    for (const { line, clip } of spoken.flat()) {
      expect(clip.words).toHaveLength(line.words.length);
      let reachedMs = 0;
      for (const { startMs, endMs } of clip.words) {
        expect(startMs).toBeGreaterThanOrEqual(reachedMs);
        expect(endMs).toBeGreaterThan(startMs);
        reachedMs = endMs;
      }
      expect(reachedMs).toBeLessThanOrEqual(clip.durationMs);
      const { samples } = await readRecording(store, clip.key);
      expect(samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)).toBeGreaterThan(
        3000,
      );
    }
  });
});
