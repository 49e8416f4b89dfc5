/** The services of the compose file: they find each other, nobody else finds them, and no secret stands there. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { storeSchema } from '../../src/cache/shared/address';
import { queueIn } from '../../src/queue/address';

interface Service {
  environment?: Record<string, string>;
  ports?: string[];
  command?: string[];
  build?: { dockerfile: string };
  deploy?: { replicas: number };
}

const text = readFileSync('.docker/compose.yaml', 'utf8');
const { services } = parse(text, { merge: true }) as { services: Record<string, Service> };

test('two workers of the Dockerfile have a queue and a store, which this machine alone reaches', () => {
  const { queue, store, worker } = services;
  expect(worker?.build?.dockerfile).toBe('.docker/Dockerfile');
  expect(worker?.deploy?.replicas).toBe(2);
  expect(worker?.command).toEqual(['worker']);
  const { environment = {} } = worker ?? {};
  expect(queueIn(environment.LECTERN_QUEUE ?? '')?.shown).toBe('redis://queue:6379');
  expect(storeSchema.safeParse(environment.LECTERN_STORE).success).toBe(true);
  expect(new URL(environment.AWS_ENDPOINT_URL ?? '').host).toBe('store:7070');
  for (const port of [...(queue?.ports ?? []), ...(store?.ports ?? [])])
    expect(port).toMatch(/^127\.0\.0\.1:/);
  for (const [, value = ''] of text.matchAll(/SECRET(?:_ACCESS)?_KEY: (.*)/g))
    expect(value).toMatch(/^\$\{STORE_SECRET:\?/);
});

test('the image has what speaks to both', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const dockerfile = readFileSync('.docker/Dockerfile', 'utf8');
  for (const name of ['aws4fetch', 'bullmq', 'ioredis']) {
    expect(devDependencies[name]).toMatch(/^\d/);
    expect(dockerfile).toContain(`'${name}'`);
  }
});
