/**
 * Measures `lectern dev`: from saving an edit to seeing it in the video, at the same moment of the same scene. Of words,
 * styles, pictures and new sentences that are spoken, five edits each.
 * Usage: npx tsx scripts/measure-dev.ts [voice]
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { findBrowser } from '../src/browser/find';
import { launchBrowser } from '../src/browser/launch';
import { copyProject, type Project } from './project';

const RUNS = 5;
const REST_MS = 700;
const NUMBERS = ['one', 'two', 'three', 'four', 'five'];

/** An edit: what is written, where it is seen, and what is true of the page as soon as it is. */
interface Edit {
  scene: string;
  /** The word at which the video stands. */
  at: string;
  write(run: number): void;
  seen(run: number): string;
}

function editsOf({ file }: Project): Record<string, Edit> {
  let text = readFileSync(file, 'utf8');
  const beside = (name: string) => path.join(path.dirname(file), name);
  const picture = (run: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${400 + run}" height="300"><circle cx="200" cy="150" r="90"/></svg>`;
  writeFileSync(beside('dot.svg'), picture(0));
  text = text.replace(
    '## References',
    '## A dot {#dot}\n\n![A dot](dot.svg)\n\nIt is a dot.\n\n## References',
  );
  writeFileSync(file, text);
  const put = (from: RegExp, to: string) => {
    text = text.replace(from, to);
    writeFileSync(file, text);
  };
  const stage = `document.querySelector('.dv-screen')`;
  return {
    word: {
      scene: 'in-short',
      at: 'pathways',
      write: (run) => put(/## In short.*\{/, `## In short, ${NUMBERS[run]} {`),
      seen: (run) => `${stage}.textContent.includes('In short, ${NUMBERS[run]}')`,
    },
    style: {
      scene: 'in-short',
      at: 'pathways',
      write: (run) =>
        writeFileSync(beside('theme.css'), `.heading { outline: ${run + 1}px solid; }`),
      seen: (run) =>
        `getComputedStyle(${stage}.querySelector('.heading')).outlineWidth === '${run + 1}px'`,
    },
    picture: {
      scene: 'dot',
      at: 'dot.',
      write: (run) => writeFileSync(beside('dot.svg'), picture(run + 1)),
      seen: (run) =>
        `[...${stage}.querySelectorAll('img')].some((one) => one.naturalWidth === ${401 + run})`,
    },
    sentence: {
      scene: 'in-short',
      at: 'pathways',
      write: (run) => put(/pathways form\..*/, `pathways form. This is edit ${NUMBERS[run]}.`),
      seen: (run) =>
        `[...document.querySelectorAll('.dv-words button')].some((one) => one.textContent === '${NUMBERS[run]}.')`,
    },
  };
}

async function measure(
  page: Page,
  url: string,
  { scene, at, write, seen }: Edit,
): Promise<number[]> {
  await page.goto(`${url}video#/${scene}`);
  await page.locator('.dv-words').getByRole('button', { name: at, exact: true }).click();
  const said = () => page.locator('.dv-sentences [aria-current]').textContent();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await page.waitForTimeout(REST_MS);
    const before = await said();
    const savedMs = Date.now();
    write(run);
    const time = await page.waitForFunction(`${seen(run)} && Date.now()`, undefined, {
      polling: 'raf',
    });
    times.push(Number(await time.jsonValue()) - savedMs);
    if ((await said()) !== before) throw new Error('The page went to another sentence.');
  }
  return times;
}

/** The least time within which so large a part of them lies. */
export const share = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * part) - 1] ?? 0;

/** ms from saving an edit to seeing it, by what is edited. */
export async function measureDev(voice?: string): Promise<Record<string, number[]>> {
  const project = copyProject('ketamine');
  if (voice) {
    const text = readFileSync(project.file, 'utf8');
    writeFileSync(project.file, text.replace('---\n', `---\nvoice: ${voice}\n`));
  }
  const edits = editsOf(project);
  const browser = await launchBrowser(await findBrowser(process.env.LECTERN_BROWSER));
  const bin = path.resolve('src/cli/bin.mjs');
  const child = spawn(process.execPath, [bin, 'dev', project.file, '--port', '0'], {
    cwd: project.folder,
  });
  try {
    const url = await new Promise<string>((resolve) => {
      child.stderr.on('data', (data: Buffer) => {
        const found = /http:\S+/.exec(data.toString());
        if (found) resolve(found[0]);
      });
    });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
    const times: Record<string, number[]> = {};
    for (const [name, edit] of Object.entries(edits)) times[name] = await measure(page, url, edit);
    return times;
  } finally {
    child.kill('SIGINT');
    await browser.close();
    rmSync(project.folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  const times = await measureDev(process.argv[2]);
  for (const [name, list] of Object.entries(times))
    process.stdout.write(`${name}: ${list.join(', ')} ms\n`);
  const all = Object.values(times).flat();
  process.stdout.write(`all: median ${share(all, 0.5)}, p95 ${share(all, 0.95)} ms\n`);
}
