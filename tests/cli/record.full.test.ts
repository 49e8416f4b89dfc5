/** The page of `lectern record` in a real browser, whose microphone plays a voice. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { takeName } from '../../src/narration/takes/name';
import { openNeural } from '../../src/narration/voices/hibari';
import { filesFolder } from '../../src/narration/voices/hibari/home';
import { parseWave } from '../../src/narration/voices/http/wave';
import { linesOf, packWave, sayAloud } from '../../src/voice/sample';
import { heartTest } from '../heart';
import { newFolder } from '../sample';
import { openPage, playing, recordFor, startBrowser, startRecord, turnOn } from './recorder';
import { writeTalk } from './run';

const SENTENCES = ['Thirty grams of coffee.', 'Too hot, and it turns bitter.', 'Drink it warm.'];
const DOCUMENT = `---\ntitle: Coffee\nvoice: silent\n---\n\n# Coffee\n\n${SENTENCES.join(' ')}\n`;
const LONG_MS = 180_000;

/** A document, its takes, and the address of the page on which it is recorded. */
async function start() {
  const file = writeTalk(newFolder(), DOCUMENT);
  const inTakes = (...parts: string[]) => path.join(path.dirname(file), 'takes/coffee', ...parts);
  const takeOf = (at: number) => inTakes(`${takeName(SENTENCES[at] ?? '')}.wav`);
  return { file, inTakes, takeOf, url: await startRecord(file) };
}

/** The samples of a file that must be whole. */
function soundIn(file: string) {
  const sound = parseWave(readFileSync(file));
  if (typeof sound === 'string') throw new Error(`${file} is ${sound}.`);
  return sound;
}
const secondsIn = (file: string): number => {
  const { samples, sampleRate } = soundIn(file);
  return samples.length / sampleRate;
};

/** Heart reads all sentences, after three seconds of a quiet room. */
async function sayToFile(voices: string) {
  const voice = openNeural({ name: 'heart', pace: 1, lexicon: {}, folder: filesFolder(voices) });
  const said = await sayAloud(linesOf(SENTENCES.join(' ')), voice);
  if (!said) throw new Error('Nothing was said.');
  const { sampleRate } = said;
  const quiet = Int16Array.from({ length: 3 * sampleRate }, (_, i) => ((i * 7919) % 13) - 6);
  const samples = new Int16Array(quiet.length + said.samples.length);
  samples.set(quiet);
  samples.set(said.samples, quiet.length);
  const wave = path.join(newFolder(), 'heart.wav');
  writeFileSync(wave, packWave({ samples, sampleRate }));
  return { wave, played: { samples, sampleRate } };
}

/** How loud a sound is, 50 times a second. */
function envelopeOf({ samples, sampleRate }: ReturnType<typeof soundIn>): number[] {
  const length = Math.round(sampleRate / 50);
  return Array.from({ length: Math.floor(samples.length / length) }, (_, frame) => {
    let sum = 0;
    for (let i = frame * length; i < (frame + 1) * length; i++) sum += (samples[i] ?? 0) ** 2;
    return Math.sqrt(sum / length);
  });
}

/** How alike a take is to what was played over and over, wherever it began: 1 is the same. */
function likeness(take: ReturnType<typeof soundIn>, played: ReturnType<typeof soundIn>): number {
  const [some, all] = [envelopeOf(take), envelopeOf(played)];
  const alike = all.map((_, from) => {
    const other = some.map((_, i) => all[(from + i) % all.length] ?? 0);
    const sum = (of: (a: number, b: number) => number) =>
      some.reduce((total, value, i) => total + of(value, other[i] ?? 0), 0);
    return sum((a, b) => a * b) / Math.sqrt(sum((a) => a * a) * sum((_, b) => b * b) || 1);
  });
  return Math.max(...alike);
}

async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(found).toEqual([]);
}

heartTest('sentences are recorded, heard, and recorded again by keys', async (voices) => {
  const { wave, played } = await sayToFile(voices);
  const { url, inTakes, takeOf } = await start();
  const page = await openPage(await startBrowser(...playing(wave)), url);
  await expectAccessible(page);
  const picture = page.frameLocator('.rm-picture iframe');
  expect(await picture.locator('.stage-title').textContent()).toContain('Coffee');
  await turnOn(page);
  expect(await page.locator('.rm-room').textContent()).toMatch(/^room −[678]\d$/);
  expect(await page.locator('.rm-notice:visible').count()).toBe(0);

  await recordFor(page, 2500);
  await page.getByText('Take 1 is saved').waitFor();
  const first = soundIn(takeOf(0));
  expect(first.sampleRate).toBe(48_000);
  expect(first.samples.length / first.sampleRate).toBeGreaterThan(2.4);
  expect(likeness(first, played)).toBeGreaterThan(0.97);

  await page.keyboard.press('Enter');
  await page.getByText('sentence 2 of 3').waitFor();
  await recordFor(page, 2000);
  await page.getByText('Take 1 is saved').waitFor();
  const second = readFileSync(takeOf(1));
  await expectAccessible(page);

  await page.keyboard.press('p');
  const hear = page.locator('.rm-counts .rm-hear');
  await expect.poll(() => hear.getAttribute('aria-pressed')).toBe('true');
  await expect.poll(() => hear.getAttribute('aria-pressed')).toBe('false');

  await page.keyboard.press('r');
  await page.locator('[data-phase="recording"]').waitFor();
  await page.waitForTimeout(1000);
  // Once the microphone speaks, a word of the sentence is the one that is read.
  await expect.poll(() => page.locator('.rm-current .rm-reading').count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.getByText('sentence 3 of 3').waitFor();
  await page.getByText('The one before is saved').waitFor();
  const older = inTakes('older', `${takeName(SENTENCES[1] ?? '')}-1.wav`);
  expect(readFileSync(older).equals(second)).toBe(true);
  await page.getByText('2 of 3 sentences').waitFor();

  // By mouse: the earlier take is used again, and none is lost.
  await page.getByRole('button', { name: /Too hot/ }).click();
  await page.getByRole('button', { name: 'Use take 1' }).click();
  await page.getByText('Take 1 is used.').waitFor();
  expect(readFileSync(takeOf(1)).equals(second)).toBe(true);
  expect(readdirSync(inTakes('older'))).toHaveLength(1);
  // What was clicked does not take the keys to itself.
  await page.getByRole('button', { name: /Drink it/ }).click();
  await recordFor(page, 500);
  await page.getByText('3 of 3 sentences · all recorded').waitFor();
  expect(existsSync(inTakes('unfinished'))).toBe(false);
});

heartTest(
  'a browser that is killed amid a sentence loses its last moment at most',
  async (voices) => {
    const { wave, played } = await sayToFile(voices);
    const { url, inTakes, takeOf } = await start();
    const server = await startBrowser(...playing(wave));
    const page = await openPage(server, url);
    await turnOn(page);
    await recordFor(page, 1500);
    await page.getByText('Take 1 is saved').waitFor();
    const whole = readFileSync(takeOf(0));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    const clock = page.locator('.rm-on');
    await expect.poll(() => clock.textContent()).toMatch(/0:0[3-9]/);
    const secondsBefore = Number((await clock.textContent())?.split(':')[1]);
    server.process().kill('SIGKILL');
    await new Promise((resolve) => server.process().on('exit', resolve));

    expect(readFileSync(takeOf(0)).equals(whole)).toBe(true);
    expect(existsSync(takeOf(1))).toBe(false);
    const [left = ''] = readdirSync(inTakes('unfinished'));
    const file = inTakes('unfinished', left);
    expect(left).toMatch(new RegExp(`^${takeName(SENTENCES[1] ?? '')}-\\w+\\.wav$`));
    expect(secondsIn(file)).toBeGreaterThan(secondsBefore - 0.4);
    expect(likeness(soundIn(file), played)).toBeGreaterThan(0.95);
    const half = readFileSync(file);

    const again = await openPage(await startBrowser(...playing(wave)), url);
    await again.getByText('sentence 2 of 3').waitFor();
    await again.locator('.rm-take').getByText('left half').waitFor();
    await again.getByRole('button', { name: 'Use take 1' }).click();
    await again.getByText('Take 1 is used.').waitFor();
    expect(readFileSync(takeOf(1)).equals(half)).toBe(true);
    expect(existsSync(inTakes('unfinished'))).toBe(false);
  },
);

/** Half a second of a tone, again and again: no sample of it is beyond full scale. */
function tone(db: number): string {
  const sampleRate = 48_000;
  const size = 10 ** (db / 20) * 32_767;
  const samples = Int16Array.from({ length: sampleRate }, (_, i) =>
    Math.round(size * Math.sin((i / sampleRate) * 2 * Math.PI * 300)),
  );
  const wave = path.join(newFolder(), 'tone.wav');
  writeFileSync(wave, packWave({ samples, sampleRate }));
  return wave;
}

test('what is said while the server is gone is kept, told, and saved when it is back', {
  timeout: LONG_MS,
}, async () => {
  const { url, takeOf, inTakes } = await start();
  const page = await openPage(await startBrowser(...playing(tone(-20))), url);
  await turnOn(page);
  await page.keyboard.press('Space');
  await expect.poll(() => existsSync(inTakes('unfinished'))).toBe(true);
  await page.route(/\/(piece|finish)\?/, (route) => route.abort());
  await page.getByRole('alert').getByText('lectern does not answer').waitFor();
  await expect.poll(() => page.locator('.rm-on').textContent()).toMatch(/0:0[3-9]/);
  await page.keyboard.press('Space');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe(path.basename(takeOf(0)));
  const copy = path.join(newFolder(), 'copy.wav');
  await saved.saveAs(copy);
  expect(secondsIn(copy)).toBeGreaterThan(2.9);
  expect(existsSync(takeOf(0))).toBe(false);
  await page.unroute(/\/(piece|finish)\?/);
  await page.getByText('Take 1 is saved').waitFor();
  expect(secondsIn(takeOf(0))).toBeGreaterThan(2.9);
  expect(await page.locator('.rm-notice:visible').count()).toBe(0);
});

test('a loud room and a sound that is too loud are told', { timeout: LONG_MS }, async () => {
  const { url } = await start();
  const page = await openPage(await startBrowser(...playing(tone(-0.1))), url);
  await turnOn(page);
  await page.getByRole('alert').getByText('The room is loud (−3 dB)').waitFor();
  await page.locator('.rm-clipped').getByText('Too loud').waitFor();
  await recordFor(page, 1000);
  await page.locator('.rm-counts').getByText('too loud at 0:00.0').waitFor();
});

test('why there is no sound is said: no microphone, or none that the page may use', {
  timeout: LONG_MS,
}, async () => {
  const { url } = await start();
  const none = await openPage(await startBrowser(), url);
  await none.keyboard.press('Space');
  await none.getByRole('alert').getByText('There is no microphone').waitFor();
  const refused = await openPage(await startBrowser(), url);
  // This browser has no question to be answered: it stands in for the reader who says no.
  await refused.evaluate(() => {
    navigator.mediaDevices.getUserMedia = async () => {
      throw new DOMException('Permission denied', 'NotAllowedError');
    };
  });
  await refused.keyboard.press('Space');
  await refused.getByRole('alert').getByText('does not let this page use').waitFor();
});

test('sentences are new when the document is saved, and a mistake in it keeps those before', {
  timeout: LONG_MS,
}, async () => {
  const { url, file, takeOf } = await start();
  const page = await openPage(await startBrowser(...playing(tone(-20))), url);
  await turnOn(page);
  await recordFor(page, 1000);
  await page.getByText('Take 1 is saved').waitFor();
  writeFileSync(file, DOCUMENT.replace('Thirty grams', 'Forty grams'));
  await page.getByText('It was: “Thirty grams of coffee.”').waitFor();
  expect(await page.locator('.rm-current').textContent()).toBe('Forty grams of coffee.');
  await page.getByRole('button', { name: /Forty grams.*changed since/ }).waitFor();
  expect(existsSync(takeOf(0))).toBe(true);
  writeFileSync(file, `${DOCUMENT}\nA\0B\n`);
  await page.getByRole('alert').getByText('The document has mistakes').waitFor();
  expect(await page.locator('.rm-current').textContent()).toBe('Forty grams of coffee.');
  writeFileSync(file, DOCUMENT);
  await page.locator('.rm-current').getByText('Thirty grams of coffee.').waitFor();
  await page.locator('.rm-counts').waitFor();
});
