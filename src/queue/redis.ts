/** The packages that speak to a queue, which the user installs, and connections to it. */
import { pathToFileURL } from 'node:url';
import type { Redis } from 'ioredis';
import { Failure, untilAborted } from '../failure';
import { findPackage } from '../root';
import type { QueueAddress } from './address';

export type Bull = typeof import('bullmq');
export type { Redis };

export interface Tools {
  bull: Bull;
  /** A connection that is made again whenever it is lost, until it is ended. */
  connect(): Redis;
  /** ms by which the clock of this machine is ahead of the queue's. */
  clockAheadMs: number;
}

const PACKAGES = ['bullmq', 'ioredis'] as const;
const FIRST_MS = 8000;
const [SOON_MS, LATEST_MS] = [200, 2000];

/** Asks the queue once, so that one that is not there is told. Throws Failure. */
export async function openTools(address: QueueAddress, signal?: AbortSignal): Promise<Tools> {
  const [bull, redis] = await Promise.all(PACKAGES.map(load));
  const { Redis: Client } = redis as typeof import('ioredis');
  const clockAheadMs = await untilAborted(askOnce(Client, address), signal);
  const connect = () => {
    const client = new Client(address.url, {
      maxRetriesPerRequest: null,
      retryStrategy: (times) => Math.min(times * SOON_MS, LATEST_MS),
    });
    // It connects again; what waits for it waits.
    client.on('error', () => undefined);
    return client;
  };
  return { bull: bull as Bull, connect, clockAheadMs };
}

async function load(name: (typeof PACKAGES)[number]): Promise<unknown> {
  const file = findPackage(name);
  if (file === undefined)
    throw new Failure(
      `The package ${name}, which speaks to queues, is not installed.`,
      `run "npm install ${PACKAGES.join(' ')}" in your project.`,
    );
  return import(pathToFileURL(file).href);
}

async function askOnce(Client: typeof Redis, { url, shown }: QueueAddress): Promise<number> {
  const client = new Client(url, {
    ...{ lazyConnect: true, connectTimeout: FIRST_MS, maxRetriesPerRequest: 0 },
    retryStrategy: () => null,
  });
  let said: unknown;
  client.on('error', (error) => {
    said ??= error;
  });
  try {
    await client.connect();
    const [seconds = 0] = (await client.time()) as unknown as (string | number)[];
    return Date.now() - Number(seconds) * 1000;
  } catch (error) {
    throw unreached(shown, said ?? error);
  } finally {
    client.disconnect();
  }
}

function unreached(shown: string, error: unknown): Failure {
  const { code, message = '' } = error as NodeJS.ErrnoException;
  const isRefused = /NOAUTH|WRONGPASS|AUTH/.test(message);
  return new Failure(
    isRefused
      ? `The queue ${shown} refuses this user or password.`
      : `The queue ${shown} is not reached${code ? ` (${code})` : ''}.`,
    isRefused
      ? 'write them into its address: redis://user:password@host.'
      : 'see whether its address is right, and whether it runs.',
    { cause: error },
  );
}
