import { describe, expect, test } from 'vitest';
import { openStore } from '../src/cache/store';
import { explain } from '../src/cli/failure';
import { Failure, Stopped, untilAborted } from '../src/failure';
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

test('a store makes nothing more once its run is ended, but still reads', async () => {
  const folder = newFolder();
  await openStore(folder).write('tea', 'kept', Buffer.from('green'));
  const store = openStore(folder, AbortSignal.abort(new Stopped()));
  const made = store.getOrMake('tea', 'new', async () => Buffer.from('black'));
  await expect(made).rejects.toThrow(Stopped);
  expect((await store.read('tea', 'kept'))?.toString()).toBe('green');
});
