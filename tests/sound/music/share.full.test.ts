/** The loudness of a video with music, by ffmpeg's meter, from none of it spoken to all of it. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../../src/cache/store';
import { measureLoudness } from '../../../src/encode/measure';
import { buildLines } from '../../../src/narration/lines';
import { openVoice } from '../../../src/narration/voice';
import { levelSpeech } from '../../../src/sound/level';
import { CLIPS, packRecording, type Speech } from '../../../src/sound/recording';
import type { Heard, HeardScene } from '../../../src/sound/schema';
import { openSound } from '../../../src/sound/track';
import { newFolder } from '../../sample';

const folder = newFolder();
const store = openStore(path.join(folder, 'store'));
const LEAD_MS = 400;
/** Of the time, spoken. */
const SHARES = [0.06, 0.2, 0.3, 0.5, 1];

async function speak(text: string): Promise<Speech> {
  const [line] = buildLines([{ text, terms: [], marks: [] }], 'en', new Map());
  if (!line) throw new Error('nothing to say');
  return levelSpeech(await openVoice({ voice: { name: 'slt', pace: 1 }, lexicon: {} }).speak(line));
}

const speeches: Record<string, Speech> = {};
beforeAll(async () => {
  speeches.word = await speak('Yes.');
  speeches.line = await speak(
    'This is a sentence that is said, and then there is a rest of a while.',
  );
  for (const [name, speech] of Object.entries(speeches))
    await store.write(CLIPS, name, packRecording({}, speech));
});

const lengthMs = ({ samples, sampleRate }: Speech) => (samples.length * 1000) / sampleRate;

/** Scenes of one line each, said so often that it takes `share` of the time. */
function heard(clip: string, share: number, count: number): Heard {
  const speech = speeches[clip];
  if (!speech) throw new Error(clip);
  const spokenMs = Math.ceil(lengthMs(speech));
  const durationMs = Math.round((spokenMs + LEAD_MS) / share);
  const words = speech.words.map(({ start, end }) => ({
    startMs: LEAD_MS + Math.round(start * 1000),
    endMs: LEAD_MS + Math.round(end * 1000),
  }));
  const scenes = Array.from(
    { length: count },
    (_, i): HeardScene => ({
      durationMs,
      startMs: i * durationMs,
      sounds: [{ clip, startMs: LEAD_MS, durationMs: spokenMs }],
      captions: [{ words }],
    }),
  );
  return { durationMs: count * durationMs, meta: { music: 'calm' }, scenes };
}

const silent = (durationMs: number): Heard => ({
  durationMs,
  meta: { music: 'calm' },
  scenes: [{ durationMs, startMs: 0, sounds: [], captions: [] }],
});

async function measure(timeline: Heard) {
  const file = path.join(folder, 'track.aac');
  const sound = await openSound(timeline, store, () => undefined);
  writeFileSync(file, await sound.track());
  const { integratedLufs, truePeakDbtp } = await measureLoudness(file);
  return { off: Math.abs((integratedLufs ?? 0) + 14), peak: truePeakDbtp ?? 0 };
}

describe('a video with music is as loud as the web plays it, no peak above −1 dBTP,', () => {
  const expectRight = ({ off, peak }: Awaited<ReturnType<typeof measure>>) => {
    expect(off).toBeLessThan(0.4);
    expect(peak).toBeLessThan(-1);
  };
  test.each([4, 15])('when nothing is said for %i s', async (seconds) => {
    expectRight(await measure(silent(seconds * 1000)));
  });
  test.each([0.1])('when single words take %f of it', async (share) => {
    expectRight(await measure(heard('word', share, 2)));
  });
  test.each(SHARES)('when sentences take %f of it', async (share) => {
    expectRight(await measure(heard('line', share, share < 0.1 ? 1 : 3)));
  });
});
