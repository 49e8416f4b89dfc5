/** What is told of work under way. */
import { describe, expect, test } from 'vitest';
import {
  finishedLine,
  formatLeft,
  openContextProgress,
  openProgress,
  SILENCE_MS,
} from '../../src/cli/progress';

/** A screen whose clock is moved by hand. */
function openScreen(terminal = false) {
  let nowMs = 0;
  const lines: { line: string; atMs: number }[] = [];
  const ticks = new Set<() => void>();
  const progress = openProgress({
    write: (text) => lines.push({ line: text.trim(), atMs: nowMs }),
    terminal,
    now: () => nowMs,
    every(_, tick) {
      ticks.add(tick);
      return () => ticks.delete(tick);
    },
  });
  const pass = (ms: number) => {
    for (const end = nowMs + ms; nowMs < end; ) {
      nowMs += 1000;
      for (const tick of ticks) tick();
    }
  };
  return { ...progress, lines, pass, ticking: () => ticks.size > 0 };
}

describe('progress without a terminal', () => {
  test('says a line at least every ten seconds while something runs, and none for what is quick', () => {
    const { onProgress, lines, pass, stop } = openScreen();
    onProgress({ task: 'voice', done: 0, total: 3 });
    pass(2000);
    onProgress({ task: 'voice', done: 3, total: 3 });
    expect(lines.map(({ line }) => line)).toEqual(['Narration    3 sentences, 2.0 s']);
    onProgress({ task: 'frames', done: 0, total: 900 });
    for (let done = 0; done < 900; done += 10) {
      onProgress({ task: 'frames', done, total: 900 });
      pass(1000);
    }
    onProgress({ task: 'frames', done: 900, total: 900 });
    const times = [0, ...lines.map(({ atMs }) => atMs)];
    const pauses = times.slice(1).map((atMs, i) => atMs - (times[i] ?? 0));
    expect(Math.max(...pauses)).toBeLessThanOrEqual(SILENCE_MS);
    expect(lines[1]?.line).toMatch(/^Pictures {5}\d+ of 900 pictures, \d+ s so far$/);
    expect(lines.at(-1)?.line).toBe('Pictures     900 pictures, 90.0 s');
    stop();
  });

  test('says so before anything was told, and between two tasks', () => {
    const { onProgress, lines, pass } = openScreen();
    pass(SILENCE_MS);
    onProgress({ task: 'deck', done: 1, total: 1 });
    pass(SILENCE_MS);
    expect(lines.map(({ line }) => line)).toEqual([
      'Working      9 s so far',
      'Deck         done, 0.0 s',
      'Working      9 s so far',
    ]);
  });

  test('ends when it is stopped', () => {
    const { lines, pass, stop, ticking } = openScreen();
    stop();
    pass(60_000);
    expect({ lines, ticking: ticking() }).toEqual({ lines: [], ticking: false });
  });
});

test('on a terminal bars move, and no clock is asked', () => {
  expect(openScreen(true).ticking()).toBe(false);
});

test.each([
  ['NULL', ''],
  ['INF', ''],
  [Number.NaN, ''],
  [9, '9 s left  '],
  [65, '1:05 left  '],
])('the time that is left, %s, is told as "%s"', (seconds, text) => {
  expect(formatLeft(seconds)).toBe(text);
});

test('nothing is shown of work that the reader has ended', () => {
  const stopping = new AbortController();
  const said: string[] = [];
  const { signal } = stopping;
  const say = (text: string) => said.push(text);
  const { onProgress } = openContextProgress({ out: say, say, terminal: false, signal });
  stopping.abort();
  onProgress({ task: 'voice', done: 1, total: 1 });
  expect(said).toEqual([]);
});

test('one of something is one', () => {
  expect(finishedLine({ task: 'share', done: 1, total: 1 }, 0)).toBe('Shared       1 part, 0.0 s');
  expect(finishedLine({ task: 'sound', done: 2, total: 2 }, 0)).toBe(
    'Sound        2 scenes, 0.0 s',
  );
});
