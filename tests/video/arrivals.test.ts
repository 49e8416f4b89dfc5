/** Who waits for what comes. */
import { expect, test } from 'vitest';
import { openArrivals } from '../../src/video/arrivals';

const { signal } = new AbortController();

test('what came before or comes later is waited for', async () => {
  const { came, wait } = openArrivals();
  came('a');
  await wait('a', signal);
  const later = wait('b', signal);
  came('b');
  await later;
});

test('nobody waits for what comes no more', async () => {
  const ended = new AbortController();
  const waiting = openArrivals().wait('a', ended.signal);
  ended.abort(new Error('The browser ended.'));
  await expect(waiting).rejects.toThrow('The browser ended.');
});
