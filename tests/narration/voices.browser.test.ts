/** A conversation of real voices, of other sample rates: what is heard of each is as loud as the other. */
import { expect } from 'vitest';
import { openStore } from '../../src/cache/store';
import { rolesOf } from '../../src/narration/cast';
import { narrate } from '../../src/narration/narrate';
import { openVoice } from '../../src/narration/voice';
import { encodeAac } from '../../src/sound/encode';
import { integratedLoudness } from '../../src/sound/loudness';
import { readRecording } from '../../src/sound/recording';
import { mixSounds } from '../../src/sound/scene';
import { buildTimeline } from '../../src/timeline/build';
import { heartTest } from '../heart';
import { checkText, newFolder, readOf } from '../sample';

const TEXT = `---
title: A title
voice: slt
voices: {anna: slt, ben: silent}
---

# A title

Anna: Why is my tea always so bitter?

Ben: You leave it for too long, I suppose, and the water is too hot.

Anna: What a pity.
`;

heartTest('two voices of other rates are as loud as each other in one scene', async (folder) => {
  const { document, scenes, lines } = readOf(await checkText(TEXT));
  const { name, meta } = document;
  // It is on no machine when tests are checked (vitest.config.ts).
  const voices = { ...meta.voices, ben: { name: 'heart' as const, pace: 1 } };
  const voice = openVoice({ ...meta, voices }, folder);
  expect(rolesOf(lines, voice).map((role) => role.voice.sampleRate)).toEqual([16_000, 24_000]);
  const store = openStore(newFolder());
  const { spoken } = await narrate(lines, voice, store, () => undefined);
  const { scenes: timed } = buildTimeline({ name, meta, spoken, ...scenes });
  const [scene] = timed;
  if (!scene) throw new Error('Nothing was read.');
  const { samples, sampleRate } = await mixSounds(scene, store);
  expect(sampleRate).toBe(24_000);
  const loudness = scene.sounds.map(({ startMs, durationMs }) => {
    const [from, until] = [startMs, startMs + durationMs].map((ms) => (ms * sampleRate) / 1000);
    const part = samples.subarray(from, until);
    return integratedLoudness(
      Float64Array.from(part, (sample) => sample / 32_768),
      sampleRate,
    );
  });
  for (const one of loudness) expect(Math.abs(one + 14)).toBeLessThan(0.5);
  const rates = await Promise.all(
    scene.sounds.map(async ({ clip }) => (await readRecording(store, clip)).sampleRate),
  );
  expect(rates).toEqual([16_000, 24_000, 16_000]);
  expect((await encodeAac(scene, store)).length).toBeGreaterThan(10_000);
});
