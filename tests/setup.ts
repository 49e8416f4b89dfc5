/** Made once for a run of tests that need a browser: the browser itself, and the decks of both documents. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../src/browser/find';
import { makeDeck } from '../src/outputs/deck';
import { checkDocument, prepare } from '../src/pipeline';

export interface SharedDeck {
  /** Of its page. Nobody writes into its folder. */
  index: string;
  /** The timeline as JSON. */
  timeline: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a browser listens that all tests share. */
    browser: string;
    /** Where parts of the two documents are kept, for tests that do not ask what is made again. */
    store: string;
    decks: Record<'ketamine' | 'tour', SharedDeck>;
  }
}

const ends: (() => Promise<void>)[] = [];

export async function setup(project: TestProject): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lectern-tests-'));
  const { executablePath } = await findBrowser(process.env.LECTERN_BROWSER);
  const server = await chromium.launchServer({ executablePath, chromiumSandbox: false });
  project.provide('browser', server.wsEndpoint());
  project.provide('store', path.join(folder, 'store'));
  project.provide('decks', {
    ketamine: await makeSharedDeck('ketamine', folder),
    tour: await makeSharedDeck('tour', folder),
  });
  ends.push(
    () => server.close(),
    () => rm(folder, { recursive: true, force: true }),
  );
}

export async function teardown(): Promise<void> {
  for (const end of ends) await end();
}

/** Nothing is spoken in it, which changes times but no picture. */
async function makeSharedDeck(name: string, folder: string): Promise<SharedDeck> {
  const { read } = await checkDocument(`slides/${name}/${name}.md`);
  if (!read) throw new Error(`${name} cannot be read.`);
  read.document.meta.voice = { name: 'silent', pace: 1 };
  const prepared = await prepare(read, {
    outDir: path.join(folder, 'out'),
    storeDir: path.join(folder, 'store'),
    publicDir: path.join(folder, 'public'),
    onProgress: () => undefined,
  });
  return { index: await makeDeck(prepared), timeline: JSON.stringify(prepared.timeline) };
}
