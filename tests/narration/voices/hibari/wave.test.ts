import { describe, expect, test } from 'vitest';
import { pieceTimes, silencesOf } from '../../../../src/narration/voices/hibari/times';
import { openNoise, seedOf } from '../../../../src/narration/voices/hibari/wave/noise';
import { pulses } from '../../../../src/narration/voices/hibari/wave/pulses';
import {
  exponential,
  rotate,
  sine,
  tanh,
  turned,
} from '../../../../src/narration/voices/hibari/wave/tables';
import {
  cosineOfTurns,
  logarithm,
  powerOfTwo,
  sineOfTurns,
} from '../../../../src/sound/fourier/exact';
import { openFft } from '../../../../src/sound/fourier/fft';

const between = (from: number, to: number, count = 101): number[] =>
  Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));

const farthest = (
  values: readonly number[],
  ours: (x: number) => number,
  theirs: (x: number) => number,
) => Math.max(...values.map((x) => Math.abs(ours(x) - theirs(x))));

describe('functions that are the same in every version of Node', () => {
  test('are those of Math, but for the last bits', () => {
    const turn = 2 * Math.PI;
    expect(farthest(between(-3, 3), sineOfTurns, (x) => Math.sin(turn * x))).toBeLessThan(1e-14);
    expect(farthest(between(-3, 3), cosineOfTurns, (x) => Math.cos(turn * x))).toBeLessThan(1e-14);
    expect(farthest(between(0, 1), powerOfTwo, (x) => 2 ** x)).toBeLessThan(1e-14);
    expect(farthest(between(0.0001, 50), logarithm, Math.log)).toBeLessThan(1e-12);
  });

  test('by table are near enough to hear no difference', () => {
    const cos = (x: number) => {
      rotate(x);
      return turned[0] ?? 0;
    };
    expect(farthest(between(-20, 20), cos, Math.cos)).toBeLessThan(1e-6);
    expect(farthest(between(-3, 60), sine, (x) => Math.sin(2 * Math.PI * x))).toBeLessThan(1e-6);
    expect(farthest(between(-30, 3), (x) => exponential(x, 7), Math.exp)).toBeLessThan(1e-6);
    expect(exponential(9, 7)).toBeCloseTo(Math.exp(7), 3);
    expect(exponential(-200, 7)).toBe(0);
    expect(farthest(between(-8, 8), tanh, Math.tanh)).toBeLessThan(1e-6);
  });
});

describe.each([1200, 60, 32])('a transform of %i samples', (length) => {
  const frame = new Float64Array(length);
  openNoise(length)(frame, new Float64Array(length));
  const bins = length / 2 + 1;
  const [re, im] = [new Float64Array(bins), new Float64Array(bins)];

  test('is the sum that defines it', () => {
    openFft(length).forward(frame, re, im);
    for (const k of [0, 1, 7, bins - 2, bins - 1]) {
      const turn = (i: number) => (2 * Math.PI * k * i) / length;
      const sum = (at: (i: number) => number) => frame.reduce((all, x, i) => all + x * at(i), 0);
      expect(re[k]).toBeCloseTo(
        sum((i) => Math.cos(turn(i))),
        9,
      );
      expect(im[k]).toBeCloseTo(
        sum((i) => -Math.sin(turn(i))),
        9,
      );
    }
  });

  test('is undone by its inverse', () => {
    const fft = openFft(length);
    fft.forward(frame, re, im);
    const back = fft.inverse(re, im);
    expect(Math.max(...frame.map((x, i) => Math.abs(x - (back[i] ?? 0))))).toBeLessThan(1e-12);
  });
});

test('a transform of a length with a factor of seven is refused', () => {
  expect(() => openFft(14)).toThrow(/7 points/);
});

test('noise is the same for the same seed, and another for another text', () => {
  const draw = (text: string): Float64Array[] => {
    const drawn = [new Float64Array(4), new Float64Array(4)] as const;
    openNoise(seedOf(text))(...drawn);
    return [...drawn];
  };
  expect(draw('a tea')).toEqual(draw('a tea'));
  expect(draw('a tea')).not.toEqual(draw('a tee'));
});

test('pulses come at the pitch, and none where there is no pitch', () => {
  const wave = pulses(new Float32Array(80).fill(100));
  const peaks = [...wave].filter(
    (x, i) => x > 50 && x >= (wave[i - 1] ?? 0) && x > (wave[i + 1] ?? 0),
  );
  // One second of 100 Hz.
  expect(peaks.length).toBeGreaterThanOrEqual(99);
  expect(peaks.length).toBeLessThanOrEqual(101);
  expect(pulses(new Float32Array(10)).every((x) => x === 0)).toBe(true);
});

/** Sound from and to these seconds, of `length` seconds. */
const sound = (length: number, ...spans: [number, number][]): Float32Array =>
  Float32Array.from({ length: Math.round(length * 24_000) }, (_, i) =>
    spans.some(([from, to]) => i >= from * 24_000 && i < to * 24_000) ? Math.sin(i / 5) / 2 : 0,
  );

describe('word times', () => {
  test('follow the lengths of sounds, 40 ms before them, and a space is of the word behind it', () => {
    const signs = [
      ...[
        { sign: 't', piece: 0 },
        { sign: 'i', piece: 0 },
        { sign: ' ', piece: undefined },
      ],
      ...[
        { sign: 'O', piece: 1 },
        { sign: '.', piece: 1 },
      ],
    ];
    const times = pieceTimes(3, signs, [12, 2, 4, 2, 8, 4, 4], sound(1, [0, 1]));
    expect(times[0]?.start).toBeCloseTo(0.26);
    expect(times[0]?.end).toBeCloseTo(0.41);
    expect(times[1]?.start).toBeCloseTo(0.41);
    expect(times[1]?.end).toBeCloseTo(0.66);
    expect(times[2]).toBeUndefined();
  });

  test('end where silence begins, and begin where it ends', () => {
    const signs = [
      ...[
        { sign: 'i', piece: 0 },
        { sign: ',', piece: 0 },
        { sign: ' ', piece: undefined },
      ],
      ...[{ sign: 'O', piece: 1 }],
    ];
    const times = pieceTimes(2, signs, [12, 20, 2, 4, 10, 4], sound(1.5, [0.27, 0.6], [0.9, 1.2]));
    expect(times[0]?.end).toBeCloseTo(0.6, 2);
    expect(times[1]?.start).toBeCloseTo(0.9, 2);
    expect(times[1]?.end).toBeCloseTo(1.16, 1);
  });

  test('end behind the sound with which a last k opens', () => {
    const signs = [
      ...[
        { sign: 'i', piece: 0 },
        { sign: 'k', piece: 0 },
      ],
      ...[
        { sign: ' ', piece: undefined },
        { sign: 'O', piece: 1 },
      ],
    ];
    const times = pieceTimes(
      2,
      signs,
      [12, 4, 16, 8, 12, 8],
      sound(1.8, [0.27, 0.4], [0.5, 0.56], [0.98, 1.3]),
    );
    expect(times[0]?.end).toBeCloseTo(0.565);
    expect(times[1]?.start).toBeCloseTo(0.98, 1);
  });

  test('know no silence that is short', () => {
    const found = silencesOf(sound(1, [0.2, 0.5], [0.55, 0.8]));
    expect(found.map(({ start, end }) => [start, end].map((x) => Math.round(x * 100)))).toEqual([
      [0, 20],
      [80, 100],
    ]);
  });
});
