/** Names and titles that a shell, ffmpeg or a page would take for orders, through everything that is made of a document. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { probeVideo } from '../../src/encode/measure';
import { launch } from '../browser';
import { newFolder } from '../sample';
import { lectern } from './run';

const windows = process.platform === 'win32';
/** Names of folders; Windows has fewer signs for them. */
const FOLDER = windows ? "it's; $(x) #%41 –ü" : 'it\'s $(touch pwned);\n"#%41&`touch pwned` –ü';
const NAME = windows ? "-y '$(x)';#%41=ü" : "-y '$(touch pwned)';#%41=`x`\nfile 'ü";
const PICTURES = [
  "-i pic'ture;$(x)#1%20.png",
  ...(windows ? [] : ['concat:a|b.png', 'http:c.png']),
];
const TITLE = `-y '"; $(touch pwned) =;#\\ [x] </title><script>alert(1)</script> %s\0\nTITLE=evil`;
const HEADINGS = [
  'One = two; three # four \\\\ five $(touch pwned) `x`',
  ';FFMETADATA1 \\[CHAPTER\\] TITLE=x',
  "A:b,c;drawtext=text='x':file=/etc/passwd",
  '&lt;img src=x onerror=alert(1)> "quoted" –ü',
];
/** Long enough for a chapter, which takes ten seconds. */
const SAID = `Say $(touch pwned); it's <script>alert(1)</script> said. ${'It is said slowly, word by word, to those who listen. '.repeat(4)}`;
const DOCUMENT = `---
title: ${JSON.stringify(TITLE)}
subtitle: "<img src=x onerror=alert(1)>"
author: "A;B=C#D\\\\ $(touch pwned)"
license: "CC; $(touch pwned) <b>"
voice: silent
formats: [landscape]
---

# -y opening

${HEADINGS.map((heading) => `## ${heading}\n\n${SAID}\n`).join('\n')}
${PICTURES.map((name, i) => `## Picture ${i}\n\nSeen.\n\n![it's "here" <b>](<./${encodeURIComponent(name)}>)\n`).join('\n')}`;

const PICTURE = PNG.sync.write(new PNG({ width: 40, height: 30 }));

let cwd: string;
let file: string;
let out: string;
let browser: Browser;
beforeAll(async () => {
  cwd = path.join(newFolder(), FOLDER);
  mkdirSync(cwd, { recursive: true });
  file = path.join(cwd, `${NAME}.md`);
  out = path.join(cwd, 'out', NAME);
  writeFileSync(file, DOCUMENT);
  for (const name of PICTURES) writeFileSync(path.join(cwd, name), PICTURE);
  browser = await launch('--autoplay-policy=no-user-gesture-required');
}, 60_000);
afterAll(() => browser.close());

/** Runs a command on the document; what it prints when it fails. */
async function make(...args: string[]): Promise<void> {
  const { code, stderr } = await lectern(args, cwd);
  expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
}

/** Opens a page of a file; what it ran or asked for that it should not. */
async function openPage(file: string) {
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on('dialog', (dialog) => {
    wrong.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) wrong.push(request.url());
  });
  page.on('requestfailed', (request) => {
    // A video of which enough was read.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') wrong.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  return { page, wrong };
}

describe('hostile names and titles', { timeout: 400_000 }, () => {
  test.each(['check', 'deck', 'publish', 'pdf', 'stills'])('go through %s', (command) =>
    make(command, file),
  );

  test('go through diff, and the check of what is published', async () => {
    await make('diff', path.join(out, 'timeline.json'), file);
    await make('publish', '--check', path.join(out, 'publish'));
  });

  test('start no program', () => {
    const all = readdirSync(path.dirname(cwd), { recursive: true, encoding: 'utf8' });
    expect(all.filter((file) => path.basename(file) === 'pwned')).toEqual([]);
    expect(existsSync('pwned')).toBe(false);
  });

  test('stand in the video as its chapters, letter for letter', async () => {
    const { scenes } = JSON.parse(readFileSync(path.join(out, 'timeline.json'), 'utf8'));
    const folder = path.join(out, 'publish');
    const { videos } = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
    const { chapters } = await probeVideo(path.join(folder, videos[0].path));
    const titles = chapters.map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(0);
    const known = scenes.map(
      ({ scene }: { scene: { heading: { text?: string; code?: string }[] } }) =>
        scene.heading.map((part) => part.text ?? part.code ?? '').join(''),
    );
    expect(titles.filter((title) => !known.includes(title))).toEqual([]);
  });

  test('run nothing in the deck, and its pictures are shown', async () => {
    const { page, wrong } = await openPage(path.join(out, 'deck/index.html'));
    await page.waitForFunction(() => Reflect.get(window, 'Reveal')?.isReady());
    const widths = await page.$$eval('img', (images) =>
      Promise.all(
        images.map((image) =>
          image.decode().then(
            () => image.naturalWidth,
            () => 0,
          ),
        ),
      ),
    );
    expect(widths.filter((width) => width === 0)).toEqual([]);
    expect(widths.length).toBeGreaterThanOrEqual(PICTURES.length);
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('run nothing on the watch page, and its video plays', async () => {
    const { page, wrong } = await openPage(path.join(out, 'publish/watch/index.html'));
    await page.waitForFunction(() => (document.querySelector('video')?.readyState ?? 0) > 0);
    expect(await page.title()).not.toMatch(/[\0\n]/);
    expect(wrong).toEqual([]);
    await page.close();
  });

  test.each(['diff.html', 'publish/transcript.html'])('run nothing in %s', async (name) => {
    const { page, wrong } = await openPage(path.join(out, name));
    await page.waitForLoadState('networkidle');
    expect(wrong).toEqual([]);
    await page.close();
  });
});
