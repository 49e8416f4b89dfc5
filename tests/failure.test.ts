import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openStore } from '../src/cache/store';
import { explain } from '../src/cli/failure';
import { bothOrNone, Failure, Stopped, untilAborted } from '../src/failure';
import { newFolder } from './sample';

describe('what failed', () => {
  test('is said with the way to mend it', () => {
    const failure = new Failure('The kettle is cold.', 'switch it on.');
    expect(explain(failure)).toBe('The kettle is cold.\nFix: switch it on.');
  });

  test('keeps what it came from', () => {
    const cause = new Error('no power');
    expect(new Failure('The kettle is cold.', 'switch it on.', { cause }).cause).toBe(cause);
  });

  test('shows its stack when it is a defect of ours, whatever it is called', () => {
    class TeaProblem extends Error {}
    expect(explain(new TeaProblem('no leaves'))).toMatch(/defect of lectern.*no leaves.*\n +at /s);
  });

  test('is told in the words of the disk when the disk is why', () => {
    const failure = Object.assign(new Failure('ffmpeg failed.', 'try again.'), { code: 'ENOSPC' });
    expect(explain(failure)).toMatch(/^The disk is full\.\nFix: free some space/);
  });
});

describe('work that cannot be ended', () => {
  test('is waited for no longer than the signal lets it', async () => {
    const ended = new AbortController();
    const waiting = untilAborted(new Promise(() => undefined), ended.signal);
    ended.abort(new Stopped());
    await expect(waiting).rejects.toThrow(Stopped);
    await expect(untilAborted(Promise.resolve(1), ended.signal)).rejects.toThrow(Stopped);
  });

  test('gives what it made where nobody ends it', async () => {
    expect(await untilAborted(Promise.resolve(1), new AbortController().signal)).toBe(1);
  });
});

describe('two works at once', () => {
  /** Ends a while after it is told to. */
  const untilTold = async (signal: AbortSignal, onEnd: () => void): Promise<void> => {
    await setTimeout(60_000, undefined, { signal }).catch(() => undefined);
    await setTimeout(5);
    onEnd();
  };

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

test('a store makes nothing more once its run is ended, but still reads', async () => {
  const folder = newFolder();
  await openStore(folder).write('tea', 'kept', Buffer.from('green'));
  const store = openStore(folder, AbortSignal.abort(new Stopped()));
  const made = store.getOrMake('tea', 'new', async () => Buffer.from('black'));
  await expect(made).rejects.toThrow(Stopped);
  expect((await store.read('tea', 'kept'))?.toString()).toBe('green');
});
