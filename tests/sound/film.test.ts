/** The sound of films: how loud it is made, and how it gives way to words; against signals whose loudness is known. */
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/cache/store';
import { levelFilm } from '../../src/sound/film';
import { FILM_RATE, FILMS, layFilms } from '../../src/sound/laid-film';
import { integratedLoudness, truePeaks } from '../../src/sound/loudness';
import { newFolder } from '../sample';

const SECONDS = 8;

/** Left and right in turn, each −1 to 1 at a time in s. */
const stereo = (
  left: (s: number) => number,
  right: (s: number) => number,
  seconds = SECONDS,
): Int16Array =>
  Int16Array.from({ length: 2 * seconds * FILM_RATE }, (_, i) => {
    const s = Math.floor(i / 2) / FILM_RATE;
    return Math.round(32_767 * (i % 2 === 0 ? left(s) : right(s)));
  });
const tone = (hz: number, level: number) => (s: number) => level * Math.sin(2 * Math.PI * hz * s);
const side = (samples: Int16Array, which: 0 | 1): Float64Array =>
  Float64Array.from(
    { length: samples.length / 2 },
    (_, i) => (samples[2 * i + which] ?? 0) / 32_768,
  );
/** Of a mono signal that both sides have; the meter of one side takes it for both. */
const loudness = (samples: Int16Array, fromS = 0, untilS = Number.POSITIVE_INFINITY): number =>
  integratedLoudness(side(samples, 0).subarray(fromS * FILM_RATE, untilS * FILM_RATE), FILM_RATE);

describe('the sound of a film', () => {
  test('is brought to −14 LUFS, from far below and from above', () => {
    for (const level of [0.01, 0.9]) {
      const film = stereo(tone(997, level), tone(997, level), 3);
      expect(loudness(levelFilm(film))).toBeCloseTo(-14, 0);
    }
  });

  test('is weighed on both sides, which keep their balance', () => {
    const level = levelFilm(stereo(tone(997, 0.02), () => 0, 3));
    // All its power is on one side, which so is three dB louder than two would be.
    expect(loudness(level)).toBeCloseTo(-14 + 3, 0);
    expect(side(level, 1).every((value) => value === 0)).toBe(true);
  });

  test('has no peak above −2 dBTP, also where one part meets the next', () => {
    const bangs = (s: number) => tone(300, s % 1 < 0.02 || Math.abs(s - 10) < 0.02 ? 0.9 : 0.02)(s);
    const level = levelFilm(stereo(bangs, bangs, 11));
    const peak = Math.max(...truePeaks(side(level, 0), 0).filter((value) => value > 0.1));
    expect(20 * Math.log10(peak)).toBeLessThan(-1.9);
  });

  test('stays as it is where nothing is heard', () => {
    const silence = new Int16Array(2 * FILM_RATE);
    expect(levelFilm(silence)).toEqual(silence);
  });
});

describe('a film in a scene', () => {
  const film = levelFilm(stereo(tone(997, 0.1), tone(997, 0.1)));
  async function laid(
    durationMs: number,
    sounds: { startMs: number; durationMs: number }[] = [],
    startMs = 0,
  ) {
    const store = openStore(newFolder());
    await store.getOrMake(FILMS, 'key', async () => Buffer.from(film.buffer));
    const heardMs = Math.min(durationMs - startMs, SECONDS * 1000);
    const scene = {
      durationMs,
      sounds: sounds.map((sound) => ({ clip: 'none', ...sound })),
      films: [{ clip: 'key', startMs, durationMs: heardMs }],
    };
    const mixed = await layFilms(scene, store, FILM_RATE);
    if (!mixed) throw new Error('nothing is heard');
    return mixed;
  }

  test('is 20 dB lower while words are spoken, and itself again after them', async () => {
    const mixed = await laid(8500, [{ startMs: 600, durationMs: 3000 }]);
    expect(loudness(mixed, 0.7, 3.5)).toBeCloseTo(-34, 0);
    expect(loudness(mixed, 6, 8)).toBeCloseTo(-14, 0);
  });

  test('is as long as the scene, and over before its end, which is silent', async () => {
    const mixed = await laid(6000);
    expect(mixed).toHaveLength(2 * 6 * FILM_RATE);
    const end = side(mixed, 0).subarray(-0.045 * FILM_RATE);
    expect(end.every((value) => value === 0)).toBe(true);
    expect(loudness(mixed, 1, 5)).toBeCloseTo(-14, 0);
    expect(mixed[0]).toBe(0);
  });

  test('begins when it comes', async () => {
    const mixed = side(await laid(6000, [], 2000), 0);
    expect(mixed.subarray(0, 2 * FILM_RATE).every((value) => value === 0)).toBe(true);
    expect(mixed.subarray(2 * FILM_RATE, 2.1 * FILM_RATE).some((value) => value > 0.05)).toBe(true);
  });

  test('is nothing where none is to be heard', async () => {
    const scene = { durationMs: 1000, sounds: [] };
    expect(await layFilms(scene, openStore(newFolder()), FILM_RATE)).toBeUndefined();
  });
});
