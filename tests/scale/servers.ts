/** Real servers on this machine's loopback: a queue and a store. Where one is not installed, its tests are told as not run. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { homedir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll } from 'vitest';
import { freePort } from '../../scripts/port';
import { newFolder } from '../sample';

const GATEWAYS = [
  process.env.LECTERN_S3_GATEWAY ?? '',
  ...(process.env.PATH ?? '').split(path.delimiter).map((one) => path.join(one, 'versitygw')),
  path.join(process.env.GOPATH ?? path.join(homedir(), 'go'), 'bin/versitygw'),
];
const gateway = GATEWAYS.find((file) => file !== '' && existsSync(file));
const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** What is not installed, as a reason why tests are not run. */
export const LACKS = hasRedis ? undefined : 'redis-server is not installed';
export const LACKS_GATEWAY = gateway ? LACKS : 'no S3 gateway (versitygw) is installed';
if (LACKS ?? LACKS_GATEWAY)
  console.warn(`Tests of workers are told as not run: ${LACKS ?? LACKS_GATEWAY}.`);

const ends: (() => void)[] = [];
afterAll(() => {
  for (const end of ends.splice(0)) end();
});
export const atEnd = (end: () => void): void => void ends.push(end);

async function untilListens(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    });
    socket.destroy();
    if (isOpen) return;
    await wait(50);
  }
  throw new Error(`Nothing listens on port ${port}.`);
}

/** A program that can be killed, and started again as it was. */
async function startServer(program: string, args: string[], port: number, env = {}) {
  let child: ChildProcess;
  const start = async (): Promise<void> => {
    child = spawn(program, args, { stdio: 'ignore', env: { ...process.env, ...env } });
    await untilListens(port);
  };
  const kill = async (): Promise<void> => {
    const gone = new Promise((resolve) => child.on('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  };
  await start();
  ends.push(() => child.kill('SIGKILL'));
  return { start, kill };
}

export interface QueueServer {
  url: string;
  /** Names of all that it holds, but what workers that are there keep. */
  names(): Promise<string[]>;
  redis: Redis;
  kill(): Promise<void>;
  start(): Promise<void>;
}

/** With a password, and TLS where a certificate's files are named. */
export async function startQueue(
  password = '',
  tls?: { cert: string; key: string },
): Promise<QueueServer> {
  const port = await freePort();
  const plain = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const secure = tls
    ? ['--port', '0', '--tls-port', String(port), '--tls-auth-clients', 'no'].concat([
        ...['--tls-cert-file', tls.cert, '--tls-key-file', tls.key],
      ])
    : ['--port', String(port)];
  const guarded = password ? ['--requirepass', password] : [];
  const server = await startServer('redis-server', [...plain, ...secure, ...guarded], port);
  const user = password ? `:${password}@` : '';
  const url = `${tls ? 'rediss' : 'redis'}://${user}${tls ? 'localhost' : '127.0.0.1'}:${port}`;
  const redis = new Redis(url, {
    maxRetriesPerRequest: null,
    ...(tls && { tls: { rejectUnauthorized: false } }),
  });
  redis.on('error', () => undefined);
  ends.push(() => redis.disconnect());
  const names = async () =>
    (await redis.keys('*')).filter((name) => !/:worker:|:stalled-check$|:meta$/.test(name));
  return { ...server, url, redis, names };
}

export interface StoreServer {
  /** For `--store`. */
  at: string;
  env: Record<string, string>;
  kill(): Promise<void>;
  start(): Promise<void>;
}

/** A bucket. */
export async function startBucket(): Promise<StoreServer> {
  const port = await freePort();
  const folder = newFolder();
  mkdirSync(path.join(folder, 'team'));
  const keys = { id: 'AKSCALE', secret: 'a secret of tests' };
  const env = { ROOT_ACCESS_KEY: keys.id, ROOT_SECRET_KEY: keys.secret };
  const args = ['--port', `127.0.0.1:${port}`, 'posix', folder];
  const server = await startServer(gateway ?? '', args, port, env);
  return {
    ...server,
    at: 's3://team/lectern',
    env: {
      AWS_ACCESS_KEY_ID: keys.id,
      AWS_SECRET_ACCESS_KEY: keys.secret,
      AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
    },
  };
}

/** A certificate of `localhost`, which nobody but tests trusts. */
export function newCertificate(): { cert: string; key: string } {
  const folder = newFolder();
  const [cert, key] = [path.join(folder, 'cert.pem'), path.join(folder, 'key.pem')];
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost'],
      ...['-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', cert],
    ],
    { stdio: 'ignore' },
  );
  return { cert, key };
}
