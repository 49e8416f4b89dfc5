import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readCredentials } from '../../../src/cache/shared/credentials';
import { openBucket } from '../../../src/cache/shared/s3';
import { newFolder } from '../../sample';
import { DATA, KEY, OTHER, openMachine } from './machine';
import { BUCKET, type Fault, KEYS, type S3Server, startS3 } from './s3-server';

let server: S3Server;
beforeAll(async () => {
  server = await startS3();
});
afterAll(() => server.close());
beforeEach(() => {
  server.objects.clear();
  server.asked.length = 0;
  server.fault = undefined;
  server.pageSize = 1000;
});

const NAME = `/team/le.ct-ern/clips/${KEY}`;
const bucket = (env: Record<string, string> = KEYS, name = BUCKET) =>
  openBucket({ bucket: name, prefix: 'le.ct-ern', endpoint: server.endpoint }, env);

/** A bucket in which one machine has put an entry. */
async function fill() {
  const first = openMachine(bucket());
  await first.get();
  await first.shared.settle();
  expect(first.said).toEqual([]);
}

describe('a bucket', () => {
  test('has what one machine made, and another makes it no more', async () => {
    await fill();
    expect([...server.objects.keys()]).toEqual([NAME]);
    const second = openMachine(bucket());
    expect(await second.get()).toEqual(DATA);
    expect(second.made()).toBe(0);
    expect(second.said).toEqual([]);
  });

  test('keeps what it has: an entry is written once', async () => {
    await fill();
    const before = server.objects.get(NAME);
    const { signal } = new AbortController();
    await bucket().put(`clips/${KEY}`, Buffer.from('other'), { replace: false, signal });
    expect(server.objects.get(NAME)).toBe(before);
  });

  test('is made whole where an entry was changed', async () => {
    await fill();
    const before = server.objects.get(NAME) ?? Buffer.alloc(0);
    server.objects.set(NAME, Buffer.concat([Buffer.from('x'), before]));
    const second = openMachine(bucket());
    await second.get();
    await second.shared.settle();
    expect(second.said).toHaveLength(1);
    expect(server.objects.get(NAME)).toEqual(before);
  });

  test('is listed in pages, and loses what is removed', async () => {
    server.pageSize = 2;
    const place = bucket();
    const { signal } = new AbortController();
    const names = ['clips/1', 'clips/2', 'sound/3', 'sound/4', 'sound/5'];
    for (const name of names) await place.put(name, DATA, { replace: false, signal });
    server.objects.set('/team/other/file', DATA);
    const listed = await place.list(signal);
    expect(listed.map(({ name }) => name)).toEqual(names);
    expect(listed[0]).toMatchObject({ bytes: DATA.length, usedMs: Date.UTC(2026, 10, 29, 12) });
    await place.remove('sound/4', signal);
    expect(await place.has('sound/4', signal)).toBe(false);
    expect(await place.has('sound/5', signal)).toBe(true);
  });
});

describe('a build goes on, and says so once, when a bucket', () => {
  const faults: [string, Fault, RegExp][] = [
    ['refuses', 403, /refuses these credentials \(403 AccessDenied\)/],
    ['fails', 500, /it fails \(500 InternalError\)/],
    ['does not answer', 'hang', /has not answered/],
    ['ends in the middle of an entry', 'cut', /127\.0\.0\.1:\d+ is not reached/],
    ['has another clock', 'skewed', /the clock of this machine is 60 minutes behind/],
  ];
  test.each(faults)('%s', async (_, fault, why) => {
    await fill();
    server.fault = fault;
    server.asked.length = 0;
    // Only what hangs is waited for in vain.
    const lateMs = fault === 'hang' ? 700 : 20_000;
    const { get, made, said, shared } = openMachine(bucket(), { lateMs });
    await get();
    await get(OTHER);
    await shared.settle();
    expect(made()).toBe(2);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(why);
    expect(said[0]).not.toContain(KEYS.AWS_ACCESS_KEY_ID);
    expect(said[0]).not.toContain(KEYS.AWS_SECRET_ACCESS_KEY);
    // Whoever comes later asks nothing more; what failed was tried three times.
    expect(new Set(server.asked).size).toBe(1);
    expect(server.asked).toHaveLength(fault === 500 ? 3 : 1);
  });

  test('is none', async () => {
    const { get, said } = openMachine(bucket(KEYS, 'other'), { writes: false });
    await get();
    expect(said).toEqual([expect.stringContaining('there is no such bucket (404 NoSuchBucket)')]);
  });

  test('knows other keys', async () => {
    const { get, said } = openMachine(bucket({ ...KEYS, AWS_SECRET_ACCESS_KEY: 'wrong' }));
    await get();
    expect(said).toEqual([expect.stringContaining('is not the one that it knows')]);
  });

  test('is not there', async () => {
    const gone = await startS3();
    await gone.close();
    const place = openBucket({ bucket: 'team', prefix: '', endpoint: gone.endpoint }, KEYS);
    const { get, said } = openMachine(place);
    await get();
    expect(said).toEqual([expect.stringContaining('is not reached (ECONNREFUSED)')]);
  });

  test('is asked by nobody whom it knows', async () => {
    const env = { AWS_SHARED_CREDENTIALS_FILE: path.join(newFolder(), 'none') };
    const { get, said } = openMachine(bucket(env));
    await get();
    expect(said).toEqual([expect.stringContaining('there are no credentials for it')]);
    expect(server.asked).toEqual([]);
  });
});

describe('credentials', () => {
  test('are those of a profile, where one is named', async () => {
    const file = path.join(newFolder(), 'credentials');
    writeFileSync(
      file,
      '[default]\naws_access_key_id=A\naws_secret_access_key=B\n\n[ci]\naws_access_key_id = C\r\naws_secret_access_key = D=\naws_session_token = E\n',
    );
    const env = { ...KEYS, AWS_SHARED_CREDENTIALS_FILE: file };
    expect(await readCredentials(env)).toMatchObject({ accessKeyId: 'AKTEST' });
    expect(await readCredentials({ ...env, AWS_PROFILE: 'ci' })).toEqual({
      accessKeyId: 'C',
      secretAccessKey: 'D=',
      sessionToken: 'E',
    });
    expect(await readCredentials({ AWS_SHARED_CREDENTIALS_FILE: file })).toMatchObject({
      accessKeyId: 'A',
    });
  });
});
