/** Handing out, with a queue and a board in memory: what lies in the store counts, whatever is told. */
import { describe, expect, test } from 'vitest';
import { handOut } from '../../src/queue/hand-out';
import { idOf, type Told } from '../../src/queue/job';
import type { Desk, Order } from '../../src/queue/order';
import { whyNobody } from '../../src/queue/presence';

type State = 'waiting' | 'failed' | 'unknown';

/** A queue whose jobs become what `make` says, each time that one is added. */
function openDesk(make: (id: string, times: number) => State, { workers = 1 } = {}) {
  const added: string[] = [];
  const states = new Map<string, State>();
  const said: string[] = [];
  const gone = new AbortController();
  let hear: (told: Told) => void = () => undefined;
  const queue = {
    getJob: async (id: string) =>
      states.has(id)
        ? {
            priority: 0,
            isFailed: async () => states.get(id) === 'failed',
            failedReason: 'it cannot be drawn',
            remove: async () => void states.delete(id),
          }
        : undefined,
    getJobState: async (id: string) => states.get(id) ?? 'unknown',
    async add(_: string, __: unknown, { jobId }: { jobId: string }) {
      added.push(jobId);
      const state = make(jobId, added.filter((id) => id === jobId).length);
      if (state !== 'unknown') states.set(jobId, state);
    },
  };
  const desk = {
    board: {
      want: async () => undefined,
      unwant: async (_: string, ids: readonly string[]) => [...ids],
      present: async () =>
        Array.from({ length: workers }, () => ({ name: 'one', queues: ['draw'] })),
      onTold: async (listener: (told: Told) => void) => {
        hear = listener;
        return () => undefined;
      },
    },
    ...{ build: 'b', priority: 5, queueOf: () => queue, warn: (text: string) => said.push(text) },
    ...{ introduce: () => undefined, lookMs: 20, gone: gone.signal },
  } as unknown as Desk;
  return { desk, added, said, states, lose: () => gone.abort(), tell: (told: Told) => hear(told) };
}

const stored = new Set<string>();
const order = (letter: string): Order => ({
  job: {
    ...{ kind: 'draw', key: letter.repeat(32), input: letter.repeat(64), label: `scene ${letter}` },
  },
  ...{ place: 'draw', weight: 1, take: async () => stored.has(letter) },
});
const ID = idOf(order('a').job);

describe('what is handed out', () => {
  test('is there when the store has it, though nobody told of it', async () => {
    stored.add('a');
    const { desk, added } = openDesk(() => 'unknown');
    const outcome = await handOut([order('a')], desk, () => undefined);
    expect(outcome).toEqual({ left: [], failed: [] });
    expect(added).toEqual([ID]);
  });

  test('is handed out again when the queue lost it, and is made here in the end', async () => {
    const { desk, added } = openDesk(() => 'unknown');
    const { left } = await handOut([order('b')], desk, () => undefined);
    expect(left.map(({ job }) => job.label)).toEqual(['scene b']);
    expect(added).toHaveLength(4);
  });

  test('and failed is told with its reason, while the rest is made', async () => {
    stored.add('c');
    const { desk, states } = openDesk((id) =>
      id.includes('d') && !id.includes('ccc') ? 'failed' : 'unknown',
    );
    const { failed, left } = await handOut([order('c'), order('d')], desk, () => undefined);
    expect(failed.map(({ order: one, reason }) => [one.job.label, reason])).toEqual([
      ['scene d', 'it cannot be drawn'],
    ]);
    expect(left).toEqual([]);
    expect(states.size).toBe(0);
  });

  test('and refused is made here, and said', async () => {
    const { desk, said, tell } = openDesk(() => 'waiting');
    const handed = handOut([order('e')], desk, () => undefined);
    const id = idOf(order('e').job);
    await new Promise((resolve) => setTimeout(resolve, 20));
    tell({ id, worker: 'one', state: 'refused', reason: 'another version' });
    expect((await handed).left).toHaveLength(1);
    expect(said.join()).toMatch(
      /scene e is made here: one would make it otherwise \(another version\)/,
    );
  });

  test('where nobody takes it is made here at once', async () => {
    const { desk } = openDesk(() => 'waiting', { workers: 0 });
    expect((await handOut([order('f')], desk, () => undefined)).left).toHaveLength(1);
  });

  test('is made here when the queue is gone for good', async () => {
    const { desk, lose } = openDesk(() => 'waiting');
    const handed = handOut([order('h')], desk, () => undefined);
    lose();
    expect((await handed).left.map(({ job }) => job.label)).toEqual(['scene h']);
  });

  test('ends at the deadline with what is missing, and when the reader ends it', async () => {
    const { desk } = openDesk(() => 'waiting');
    const late = { ...desk, deadlineMs: Date.now() - 1 };
    await expect(handOut([order('g')], late, () => undefined)).rejects.toThrow(
      /deadline: scene g\./,
    );
    const ended = new AbortController();
    const handed = handOut([order('g')], desk, () => undefined, ended.signal);
    ended.abort(new Error('Stopped.'));
    await expect(handed).rejects.toThrow('Stopped.');
  });
});

test('why nobody draws is told by what differs', () => {
  const here = {
    lectern: '1',
    code: 'a',
    encoder: '4',
    draw: 'web',
    browser: '9',
    system: 'x',
  } as const;
  const cards = [{ name: 'one', maker: { ...here, browser: '8' }, queues: [] }];
  expect(whyNobody([], here, false)).toBe('no worker is there');
  expect(whyNobody([{ name: 'one', queues: [] }], here, false)).toMatch(/no worker has a browser/);
  expect(whyNobody(cards, here, false)).toMatch(/browser 8 there, 9 here/);
  expect(whyNobody([{ ...cards[0], maker: here }] as typeof cards, here, true)).toMatch(
    /--own-code/,
  );
});
