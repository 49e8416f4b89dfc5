import { expect, test } from 'vitest';
import { type Answer, openSender, type Trouble } from '../../../src/record/page/sender';

/** A server that has what it was sent, behind a line that fails as it is told to. */
function server(faults: (Answer | undefined | 'lost')[] = []) {
  const had: number[] = [];
  const troubles: (Trouble | undefined)[] = [];
  const waits: number[] = [];
  const finished: [number, boolean][] = [];
  const next = () => (faults.length > 0 ? { fault: faults.shift() } : undefined);
  const sender = openSender({
    async piece(at, samples) {
      const fails = next();
      if (fails && fails.fault !== 'lost') return fails.fault;
      if (at <= had.length) had.push(...samples.slice(had.length - at));
      return fails ? undefined : { status: 200, body: { samples: had.length } };
    },
    async finish(samples, aside) {
      const fails = next();
      if (fails) return fails.fault === 'lost' ? undefined : fails.fault;
      if (samples !== had.length) return { status: 409, body: {} };
      finished.push([samples, aside]);
      return { status: 200, body: { takes: [] } };
    },
    wait: async (failures) => void waits.push(failures),
    onTrouble: (trouble) => troubles.push(trouble),
  });
  return { sender, had, troubles, waits, finished };
}

const samples = (...values: number[]) => Int16Array.from(values);

test('all that is added arrives once and in order', async () => {
  const { sender, had, troubles, finished } = server();
  sender.add(samples(1, 2));
  sender.add(samples(3));
  sender.add(samples(4, 5));
  await sender.finish(false);
  expect(had).toEqual([1, 2, 3, 4, 5]);
  expect(sender.state()).toEqual({ all: 5, unsent: 0 });
  expect([...sender.samples()]).toEqual([1, 2, 3, 4, 5]);
  expect(finished).toEqual([[5, false]]);
  expect(troubles).toEqual([]);
});

test('nothing is lost while the server is gone: it is tried again, ever more slowly, and told when it works', async () => {
  const { sender, had, troubles, waits } = server([undefined, undefined, undefined]);
  sender.add(samples(1, 2));
  expect(sender.state().unsent).toBe(2);
  await sender.finish(false);
  expect(had).toEqual([1, 2]);
  expect(waits).toEqual([1, 2, 3]);
  expect(troubles).toEqual(['gone', 'gone', 'gone', undefined]);
});

test('a piece whose answer was lost is not written twice', async () => {
  const { sender, had } = server(['lost']);
  sender.add(samples(1, 2));
  sender.add(samples(3));
  await sender.finish(true);
  expect(had).toEqual([1, 2, 3]);
});

test('each reason why nothing goes through is told as what it is', async () => {
  const { sender, troubles } = server([
    { status: 507, body: { fault: 'full' } },
    { status: 500, body: { fault: 'refused' } },
    { status: 404, body: {} },
    { status: 403, body: {} },
    { status: 502, body: {} },
  ]);
  sender.add(samples(1));
  await sender.finish(false);
  expect(troubles).toEqual(['full', 'refused', 'stranger', 'stranger', 'failed', undefined]);
});

test('a server that lacks what it was told to finish gets it from the beginning', async () => {
  const { sender, had, finished } = server();
  sender.add(samples(1, 2, 3));
  await new Promise((resolve) => setImmediate(resolve));
  had.length = 0;
  await sender.finish(false);
  expect(had).toEqual([1, 2, 3]);
  expect(finished).toEqual([[3, false]]);
});
