/** Made once for a run of tests that need a browser: the browser itself, and the decks of both documents. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../src/browser/find';
import { Failure } from '../src/failure';
import { PACKED } from '../src/narration/voices/hibari/catalog';
import { filesFolder } from '../src/narration/voices/hibari/home';
import type { PinnedFile } from '../src/narration/voices/hibari/package';
import { voicesFolder } from '../src/narration/voices/home';
import { makeDeck } from '../src/outputs/deck';
import { checkDocument, prepare } from '../src/pipeline';
import { addVoice } from '../src/voice/add';

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
    /** The folder of voices, with heart in it, or why it is not there. */
    heart: { folder: string; lacks?: string };
  }
}

const ends: (() => Promise<void>)[] = [];

export async function setup(project: TestProject): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lectern-tests-'));
  const { executablePath } = await findBrowser(process.env.LECTERN_BROWSER);
  const server = await chromium.launchServer({ executablePath, chromiumSandbox: false });
  project.provide('browser', server.wsEndpoint());
  project.provide('store', path.join(folder, 'store'));
  project.provide('heart', await getHeart());
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

/** The voice is kept between runs, and never committed. It is got by what `lectern voice add heart` calls. */
async function getHeart(): Promise<{ folder: string; lacks?: string }> {
  const folder = path.resolve('node_modules/.cache/lectern-voices');
  try {
    // Where it is on the machine already, nobody is asked for it.
    const own = voicesFolder();
    const isThere = ({ name }: PinnedFile) => existsSync(path.join(filesFolder(own), name));
    const from = PACKED.every(isThere) ? filesFolder(own) : undefined;
    await addVoice('heart', { voices: folder, from, onProgress: () => undefined });
    return { folder };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const lacks = `Not run, because the voice heart is not here. ${error.message}`;
    console.warn(`Tests of the voice heart are told as not run.\n${error.text}`);
    return { folder, lacks };
  }
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
