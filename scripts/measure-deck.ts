/**
 * Measures how light the deck is: the size of its scripts, when the first slide is painted from disk, how long a step
 * keeps the page busy in a deck of 100 scenes, and how long a save takes to be seen.
 * Usage: npx tsx scripts/measure-deck.ts
 */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { findBrowser } from '../src/browser/find';
import { launchBrowser } from '../src/browser/launch';
import { makeDeck } from '../src/outputs/deck';
import { checkDocument, prepare } from '../src/pipeline';

const RUNS = 5;
const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const say = (text: string) => process.stdout.write(`${text}\n`);

const folder = await mkdtemp(path.join(tmpdir(), 'lectern-deck-'));

/** A page of 1280 × 720 px. */
async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  // What tsx leaves in functions that are sent to the page.
  await page.addInitScript('globalThis.__name = (value) => value');
  return page;
}

/** The deck of a document with the silent voice. */
async function make(file: string): Promise<string> {
  const { read, problems } = await checkDocument(file);
  if (!read) throw new Error(problems.map(({ message }) => message).join('\n'));
  const meta = { ...read.document.meta, voice: { name: 'silent' as const, pace: 1 } };
  const [outDir, storeDir, publicDir] = ['out', 'store', 'public'].map((n) => path.join(folder, n));
  const options = { outDir, storeDir, publicDir, onProgress: () => undefined } as const;
  return makeDeck(
    await prepare({ ...read, document: { ...read.document, meta } }, options as never),
  );
}

/** A hundred scenes of every common kind. */
function hundred(): string {
  const kinds = [
    '- One thing\n- Another thing\n- A third\n\nOne thing, another thing, and a third.',
    '1. First\n2. Second\n3. Third\n\nFirst, second, third.',
    'There is **one term**, and **another term**.',
    '```chart\ntype: bar\nx: [A, B, C]\nseries:\n  - name: Growth\n    values: [1, 2, 3]\n```\n\nIt grows.',
    '| A | B |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |\n\nA table of numbers.',
  ];
  const scenes = Array.from({ length: 99 }, (_, i) => `## Scene ${i + 2}\n\n${kinds[i % 5]}`);
  return `---\ntitle: A hundred\nvoice: silent\n---\n\n# A hundred\n\nHello.\n\n${scenes.join('\n\n')}\n`;
}

/** From the start of the navigation to the first paint with the slide in it, ms; the median of some runs. */
async function firstPaint(browser: Browser, index: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await openPage(browser);
    await page.goto(pathToFileURL(index).href);
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const look = () => {
              if (document.querySelector('.reveal.ready section.present'))
                requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
              else requestAnimationFrame(look);
            };
            look();
          }),
      ),
    );
    await page.close();
  }
  return median(times);
}

/** Of all steps of the deck: how long each keeps the page busy, ms, and tasks over 50 ms. */
async function stepThrough(
  page: Page,
): Promise<{ steps: number; worstMs: number; medianMs: number; long: number[] }> {
  return page.evaluate(async () => {
    const deck = Reflect.get(window, 'Reveal');
    const long: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) long.push(Math.round(duration));
    }).observe({ entryTypes: ['longtask'] });
    const spent: number[] = [];
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const spot = () => JSON.stringify(deck.getIndices());
    for (let before = ''; before !== spot(); ) {
      before = spot();
      const startMs = performance.now();
      deck.next();
      document.body.getBoundingClientRect();
      spent.push(performance.now() - startMs);
      await frame();
      await frame();
    }
    spent.sort((a, b) => a - b);
    return {
      ...{ steps: spent.length, long, worstMs: spent.at(-1) ?? 0 },
      medianMs: spent[Math.floor(spent.length / 2)] ?? 0,
    };
  });
}

/** From saving an edit of a heading to seeing it in the browser, ms, a time for each edit; the sound stays as it is. */
async function saveToSeen(browser: Browser, name: string): Promise<number[]> {
  const copy = path.join(folder, 'slides', name);
  await cp(path.resolve('slides', name), copy, { recursive: true });
  const file = path.join(copy, `${name}.md`);
  const text = await readFile(file, 'utf8');
  const bin = path.resolve('src/cli/bin.mjs');
  const child = spawn(process.execPath, [bin, 'dev', file, '--port', '0'], { cwd: folder });
  try {
    const url = await new Promise<string>((resolve) => {
      child.stderr.on('data', (data: Buffer) => {
        const found = /http:\S+/.exec(data.toString());
        if (found) resolve(found[0]);
      });
    });
    const page = await openPage(browser);
    await page.goto(`${url}#/in-short`);
    await page.locator('#in-short.present').waitFor();
    const times: number[] = [];
    for (let run = 1; run <= RUNS; run++) {
      const heading = `In short, ${run}`;
      await writeFile(file, text.replace('## In short', `## ${heading}`));
      const startMs = performance.now();
      await page.locator('#in-short.present').getByText(heading, { exact: true }).first().waitFor();
      times.push(Math.round(performance.now() - startMs));
      await page.waitForTimeout(300);
    }
    return times;
  } finally {
    child.kill('SIGINT');
  }
}

const browser = await launchBrowser(await findBrowser(process.env.LECTERN_BROWSER));
try {
  for (const name of ['ketamine', 'tour']) {
    const index = await make(`slides/${name}/${name}.md`);
    const script = await readFile(path.join(path.dirname(index), 'deck.js'));
    say(`${name}: script ${Math.round(gzipSync(script).length / 1000)} kB compressed`);
    say(`${name}: first slide painted after ${Math.round(await firstPaint(browser, index))} ms`);
  }
  const file = path.join(folder, 'hundred.md');
  await writeFile(file, hundred());
  const index = await make(file);
  say(`100 scenes: first slide painted after ${Math.round(await firstPaint(browser, index))} ms`);
  const page = await openPage(browser);
  await page.goto(pathToFileURL(index).href);
  await page.waitForFunction(() => document.querySelector('.narrator') !== null);
  await page.waitForTimeout(1000);
  const { steps, worstMs, medianMs, long } = await stepThrough(page);
  say(
    `100 scenes: ${steps} steps, each ${medianMs.toFixed(1)} ms of work (median), ${worstMs.toFixed(1)} ms at most; ` +
      `tasks over 50 ms: ${long.length === 0 ? 'none' : long.join(', ')}`,
  );
  for (const name of ['ketamine', 'tour'])
    say(`${name}: from save to seen ${(await saveToSeen(browser, name)).join(', ')} ms`);
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
