import { execFile } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { Failure, Stopped, untilAborted } from '../src/failure';
import { bothOrNone, mapUntilFailure } from '../src/together';

/** Ends a while after it is told to. */
const untilTold = async (signal: AbortSignal, onEnd: () => void): Promise<void> => {
  await setTimeout(60_000, undefined, { signal }).catch(() => undefined);
  await setTimeout(5);
  onEnd();
};

describe('two works at once', () => {
  test('end together when one fails, and the failure is thrown when both have ended', async () => {
    let ended = false;
    const failed = new Failure('No tea.', 'buy some.');
    const both = bothOrNone(
      (signal) => untilTold(signal, () => (ended = true)),
      () => Promise.reject(failed),
    );
    await expect(both).rejects.toBe(failed);
    expect(ended).toBe(true);
  });

  test('end when they are told to from outside', async () => {
    const outer = new AbortController();
    const both = bothOrNone(
      (signal) => setTimeout(60_000, 1, { signal }),
      (signal) => untilAborted(new Promise(() => undefined), signal),
      outer.signal,
    );
    outer.abort(new Stopped());
    await expect(both).rejects.toThrow();
  });

  test('give what both made', async () => {
    const one = async () => 1;
    expect(await bothOrNone(one, async () => 'a')).toEqual([1, 'a']);
  });
});

describe('items that are mapped', () => {
  const FAILED = new Failure('No tea.', 'buy some.');
  const run = promisify(execFile);
  /** A program that would run for a minute; tells when it has begun, and by what signal it was ended. */
  async function runLong(signal: AbortSignal, onEnd: (by: string | undefined) => void) {
    const program = 'setTimeout(() => undefined, 60_000)';
    await run(process.execPath, ['-e', program], { signal }).catch((error) => {
      onEnd(error.signal ?? error.name);
      throw error;
    });
  }

  test('end the programs that are under way when one fails, and none begins after it', async () => {
    const ended: (string | undefined)[] = [];
    const begun: number[] = [];
    const mapped = mapUntilFailure(
      [0, 1, 2, 3, 4, 5],
      async (item, signal) => {
        begun.push(item);
        if (item < 2) return runLong(signal, (by) => ended.push(by));
        await setTimeout(50);
        throw FAILED;
      },
      { concurrency: 3 },
    );
    await expect(mapped).rejects.toBe(FAILED);
    expect(begun).toEqual([0, 1, 2]);
    expect(ended).toHaveLength(2);
  });

  test('are waited for after a failure: it is thrown when the last of them has ended', async () => {
    let ended = false;
    const mapped = mapUntilFailure(
      ['slow', 'failing'],
      (item, signal) =>
        item === 'slow' ? untilTold(signal, () => (ended = true)) : Promise.reject(FAILED),
      { concurrency: 2 },
    );
    await expect(mapped).rejects.toBe(FAILED);
    expect(ended).toBe(true);
  });

  test('end when they are told to from outside, and say why', async () => {
    const outer = new AbortController();
    const ended: (string | undefined)[] = [];
    const end = async () => outer.abort(new Stopped());
    const mapped = mapUntilFailure(
      [0, 1, 2],
      (item, signal) => (item < 2 ? runLong(signal, (by) => ended.push(by)) : end()),
      { concurrency: 3, signal: outer.signal },
    );
    await expect(mapped).rejects.toThrow(Stopped);
    expect(ended).toHaveLength(2);
  });

  test('begin not at all once they are told to end', async () => {
    const signal = AbortSignal.abort(new Stopped());
    const mapped = mapUntilFailure([1], async () => expect.unreachable(), {
      concurrency: 1,
      signal,
    });
    await expect(mapped).rejects.toThrow(Stopped);
  });

  test('give what was made of each, in order, as many at once as was said', async () => {
    let [running, most] = [0, 0];
    const double = async (item: number, _: AbortSignal, index: number) => {
      running += 1;
      most = Math.max(most, running);
      await setTimeout(item);
      running -= 1;
      return [item * 2, index];
    };
    const made = await mapUntilFailure([9, 1, 5], double, { concurrency: 2 });
    expect(made).toEqual([
      [18, 0],
      [2, 1],
      [10, 2],
    ]);
    expect(most).toBe(2);
  });
});
