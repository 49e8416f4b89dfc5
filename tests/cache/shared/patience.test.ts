/** A place that is gone for a while is asked again, where that is wanted; one that refuses is not. */
import { expect, test } from 'vitest';
import { openFolder } from '../../../src/cache/shared/folder';
import { patiently } from '../../../src/cache/shared/patience';
import { PlaceFailure } from '../../../src/cache/shared/place';
import { newFolder } from '../../sample';
import { DATA, OTHER, openMachine } from './machine';

const { signal } = new AbortController();
const gone = new PlaceFailure('it is not reached.', 'start it.');
const refused = new PlaceFailure('it refuses.', 'ask.', { lasting: true });

test('it is asked until it answers, and that is told once', async () => {
  const told: string[] = [];
  let asked = 0;
  const ask = async () => {
    asked += 1;
    if (asked < 3) throw gone;
    return 'there';
  };
  expect(await patiently(60_000, (reason) => told.push(reason), 10)(ask, signal)).toBe('there');
  expect(told).toEqual(['it is not reached.']);
});

test('what lasts, and what lasts too long, is a failure', async () => {
  const fail = (error: Error) => async () => {
    throw error;
  };
  const silent = () => undefined;
  await expect(patiently(60_000, silent)(fail(refused), signal)).rejects.toBe(refused);
  await expect(patiently(0, silent)(fail(gone), signal)).rejects.toBe(gone);
});

test('a slow store is waited for as long as one request may take, and no longer', async () => {
  const place = openFolder(newFolder(), true);
  const slow = (ms: number) => ({
    ...place,
    get: async (name: string, ended: AbortSignal) => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      return place.get(name, ended);
    },
  });
  const patient = openMachine(slow(50), { lateMs: 2000 });
  expect(await patient.get()).toEqual(DATA);
  expect(patient.said).toEqual([]);
  const late = openMachine(slow(2000), { lateMs: 100 });
  const startedMs = performance.now();
  await late.get();
  await late.get(OTHER);
  expect(performance.now() - startedMs).toBeLessThan(1500);
  expect(late.said.join()).toMatch(/left out: it has not answered for 0 s/);
  expect(late.said).toHaveLength(1);
});
