import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { getOrMakeValue, getOrMakeValues, openMemory } from '../../src/cache/making';
import { openStore, type Store } from '../../src/cache/store';
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

/** Asks a store for many; `made` lists what its maker was asked for, `got` what came of each key. */
function asker(store: Store, gate: Promise<unknown> = Promise.resolve()) {
  const got = new Map<string, string>();
  const made: string[][] = [];
  const askAll = (keys: readonly string[], failAt?: string) =>
    store.getOrMakeAll('room', keys, {
      async find(key) {
        const data = await store.read('room', key);
        if (data) got.set(key, `found ${data}`);
        return data !== undefined;
      },
      async make(missing, keep) {
        made.push([...missing]);
        await gate;
        for (const key of missing) {
          if (key === failAt) throw new Error('no luck');
          await keep(key, Buffer.from(`data of ${key}`));
        }
      },
      take: async (key, data) => void got.set(key, `made ${data}`),
    });
  return { got, made, askAll };
}

describe('many that are got or made', () => {
  test('are found, and those that are missing go to one maker', async () => {
    const folder = newFolder();
    await openStore(folder).write('room', 'b', Buffer.from('kept'));
    const { got, made, askAll } = asker(openStore(folder));
    expect(await askAll(['a', 'b', 'c', 'a'])).toEqual(new Set(['a', 'c']));
    expect(made).toEqual([['a', 'c']]);
    expect(Object.fromEntries(got)).toEqual({
      ...{ a: 'made data of a', b: 'found kept', c: 'made data of c' },
    });
    const again = asker(openStore(folder));
    expect(await again.askAll(['c', 'a'])).toEqual(new Set());
    expect(again.made).toEqual([]);
  });

  test('are made once for all who ask meanwhile, for many or for one', async () => {
    const store = openStore(newFolder());
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const [first, second] = [asker(store, gate), asker(store, gate)];
    const asked = [first.askAll(['a', 'b']), second.askAll(['b', 'c'])];
    const alone = store.getOrMake('room', 'a', async () => expect.unreachable());
    open();
    await Promise.all(asked);
    expect([first.made, second.made]).toEqual([[['a', 'b']], [['c']]]);
    expect(second.got.get('b')).toBe('made data of b');
    expect(await alone).toEqual({ data: Buffer.from('data of a'), reused: false });
  });

  test('are handed to who asks for one while it is looked for', async () => {
    const store = openStore(newFolder());
    await store.write('room', 'a', Buffer.from('kept'));
    const { askAll } = asker(store);
    const asked = askAll(['a']);
    const alone = store.getOrMake('room', 'a', async () => expect.unreachable());
    expect(await alone).toEqual({ data: Buffer.from('kept'), reused: true });
    await asked;
  });

  test('keep what was done before a failure, and of the failure nothing', async () => {
    const store = openStore(newFolder());
    const { made, askAll } = asker(store);
    const failing = askAll(['a', 'b', 'c'], 'b');
    const joined = asker(store);
    const joining = joined.askAll(['a', 'c']);
    await expect(failing).rejects.toThrow('no luck');
    await expect(joining).rejects.toThrow('no luck');
    expect(joined.got.get('a')).toBe('made data of a');
    expect(await askAll(['a', 'b', 'c'])).toEqual(new Set(['b', 'c']));
    expect(made).toEqual([
      ['a', 'b', 'c'],
      ['b', 'c'],
    ]);
  });

  test('that a maker leaves out are made by who else asked for them', async () => {
    const store = openStore(newFolder());
    const leaving = store.getOrMakeAll('room', ['a'], {
      find: async () => false,
      make: async () => undefined,
      take: async () => undefined,
    });
    const joined = asker(store);
    const joining = joined.askAll(['a']);
    expect(await leaving).toEqual(new Set());
    expect(await joining).toEqual(new Set(['a']));
  });

  test('as values are made again in place of what is none, and come by their keys', async () => {
    const store = openStore(newFolder());
    const schema = z.strictObject({ count: z.number() });
    await store.write('room', 'a', Buffer.from('{"count":"two"}'));
    await store.write('room', 'b', Buffer.from('{"count":3}'));
    const asked: string[] = [];
    const get = () =>
      getOrMakeValues(store, ['room', ['a', 'b']], schema, async (missing, keep) => {
        asked.push(...missing);
        for (const key of missing) await keep(key, { count: 2 });
      });
    const values = new Map([
      ['b', { count: 3 }],
      ['a', { count: 2 }],
    ]);
    expect(await get()).toEqual(values);
    expect(await get()).toEqual(values);
    expect(asked).toEqual(['a']);
  });
});

test('a memory keeps what was made, and forgets what failed', async () => {
  const { counter, make } = maker(1);
  const memory = openMemory<Buffer>();
  await expect(memory.once('key', make)).rejects.toThrow('no luck');
  expect((await memory.once('key', make)).toString()).toBe('made 2');
  expect((await memory.once('key', make)).toString()).toBe('made 2');
  expect(counter.made).toBe(2);
});
