/** What workers and builds tell each other beside jobs. All of it goes by itself when nobody tells it again. */
import type { z } from 'zod';
import { type Told, toldSchema } from './job';
import { type Card, cardSchema } from './place';
import type { Redis } from './redis';

/** Told anew this often; who is not heard for as long is gone, ms. */
export const TELL_MS = 3000;
const GONE_MS = 12_000;
/** What is wanted of a build that nobody ended. */
const WANTED_S = 86_400;

export type Role = 'worker' | 'build';

export interface Board {
  /** Tells of oneself, until GONE_MS later. */
  announce(role: Role, id: string, card: Card): Promise<void>;
  leave(role: Role, id: string): Promise<void>;
  /** Those who are there. */
  present(role: Role): Promise<Card[]>;
  /** Says that a build wants jobs, and that it wants them no more: returns those that nobody else wants. */
  want(build: string, ids: readonly string[]): Promise<void>;
  unwant(build: string, ids: readonly string[]): Promise<string[]>;
  /** Whether a build that is there wants it. */
  isWanted(id: string): Promise<boolean>;
  tell(told: Told): Promise<void>;
  /** The queue's own time, ms since 1970. */
  nowMs(): Promise<number>;
  /** Returns what ends it. */
  onTold(hear: (told: Told) => void): Promise<() => void>;
}

export function openBoard(redis: Redis, prefix: string, connect: () => Redis): Board {
  const keyOf = (role: string, id: string) => `${prefix}:${role}:${id}`;
  const news = `${prefix}:news`;
  return {
    announce: async (role, id, card) =>
      void (await redis.set(keyOf(role, id), JSON.stringify(card), 'PX', GONE_MS)),
    leave: async (role, id) => void (await redis.del(keyOf(role, id))),
    async present(role) {
      const keys = await scan(redis, keyOf(role, '*'));
      const cards = keys.length > 0 ? await redis.mget(keys) : [];
      return cards.flatMap((card) => read(cardSchema, card));
    },
    async want(build, ids) {
      const asked = redis.pipeline();
      for (const id of ids)
        asked.sadd(keyOf('want', id), build).expire(keyOf('want', id), WANTED_S);
      await asked.exec();
    },
    async unwant(build, ids) {
      const asked = redis.pipeline();
      for (const id of ids) asked.srem(keyOf('want', id), build).scard(keyOf('want', id));
      const answers = (await asked.exec()) ?? [];
      return ids.filter((_, i) => answers[2 * i + 1]?.[1] === 0);
    },
    async isWanted(id) {
      const builds = await redis.smembers(keyOf('want', id));
      if (builds.length === 0) return false;
      return (await redis.exists(builds.map((build) => keyOf('build', build)))) > 0;
    },
    tell: async (told) => void (await redis.publish(news, JSON.stringify(told))),
    async nowMs() {
      const [seconds = 0] = (await redis.time()) as unknown as (string | number)[];
      return Number(seconds) * 1000;
    },
    async onTold(hear) {
      const ears = connect();
      ears.on('message', (_, text: string) => {
        for (const told of read(toldSchema, text)) hear(told);
      });
      await ears.subscribe(news);
      return () => ears.disconnect();
    },
  };
}

/** What is none is passed over: others may write there, too. */
function read<T>(schema: z.ZodType<T>, text: string | null): T[] {
  try {
    const found = schema.safeParse(JSON.parse(text ?? ''));
    return found.success ? [found.data] : [];
  } catch {
    return [];
  }
}

async function scan(redis: Redis, pattern: string): Promise<string[]> {
  const found = new Set<string>();
  for (let cursor = '0'; ; ) {
    const [next, keys] = await redis.scan(cursor, 'MATCH', pattern, 'COUNT', 500);
    for (const key of keys) found.add(key);
    if (next === '0') return [...found];
    cursor = next;
  }
}
