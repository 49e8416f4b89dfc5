import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { getOrMakeValue, openMemory } from '../../src/cache/making';
import { openStore } from '../../src/cache/store';
import { newFolder } from '../sample';

/** A maker that counts; it fails as often as `failures` says. */
function maker(failures = 0) {
  const counter = { made: 0 };
  const make = async () => {
    counter.made += 1;
    if (counter.made <= failures) throw new Error('no luck');
    return Buffer.from(`made ${counter.made}`);
  };
  return { counter, make };
}

describe('what is got or made', () => {
  test('is made once, in any store of the folder, and says whether it was there', async () => {
    const { counter, make } = maker();
    const folder = newFolder();
    const first = await openStore(folder).getOrMake('room', 'key', make);
    const again = await openStore(folder).getOrMake('room', 'key', make);
    expect([first.reused, again.reused]).toEqual([false, true]);
    expect(again.data).toEqual(first.data);
    expect(counter.made).toBe(1);
  });

  test('is made once for all who ask while it is made', async () => {
    const { counter, make } = maker();
    const store = openStore(newFolder());
    const ask = () => store.getOrMake('room', 'key', make);
    const got = await Promise.all([ask(), ask(), ask()]);
    expect(got.map(({ data }) => data.toString())).toEqual(['made 1', 'made 1', 'made 1']);
    expect(counter.made).toBe(1);
  });

  test('is made again when it failed, and nothing is kept of the failure', async () => {
    const { make } = maker(1);
    const store = openStore(newFolder());
    await expect(store.getOrMake('room', 'key', make)).rejects.toThrow('no luck');
    expect((await store.getOrMake('room', 'key', make)).data.toString()).toBe('made 2');
  });

  test('is made again when what is kept is not whole', async () => {
    const { make } = maker();
    const store = openStore(newFolder());
    await store.write('room', 'key', Buffer.from('something else'));
    const isWhole = (data: Buffer) => data.toString().startsWith('made');
    expect(await store.getOrMake('room', 'key', make, isWhole)).toMatchObject({ reused: false });
    expect(await store.getOrMake('room', 'key', make, isWhole)).toMatchObject({ reused: true });
  });

  test.each(['{"count":"two"}', 'no JSON'])(
    'as a value is made again in place of %s',
    async (kept) => {
      const store = openStore(newFolder());
      const schema = z.strictObject({ count: z.number() });
      const get = () => getOrMakeValue(store, ['room', 'key'], schema, async () => ({ count: 2 }));
      await store.write('room', 'key', Buffer.from(kept));
      expect(await get()).toEqual({ value: { count: 2 }, reused: false });
      expect(await get()).toEqual({ value: { count: 2 }, reused: true });
    },
  );
});

test('a memory keeps what was made, and forgets what failed', async () => {
  const { counter, make } = maker(1);
  const memory = openMemory<Buffer>();
  await expect(memory.once('key', make)).rejects.toThrow('no luck');
  expect((await memory.once('key', make)).toString()).toBe('made 2');
  expect((await memory.once('key', make)).toString()).toBe('made 2');
  expect(counter.made).toBe(2);
});
