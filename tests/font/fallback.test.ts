/** A letter that no carried font has is drawn by the system's: when those change, so does the key. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/cache/store';
import { type Drawing, openFallback } from '../../src/font/fallback';
import { carriedFonts, readLetters } from '../../src/font/letters';
import { type FontFile, listFonts } from '../../src/font/system';
import { ROOT } from '../../src/root';
import { newFolder } from '../sample';

const SERIF: FontFile = { path: '/fonts/serif.ttf', bytes: 1 };
const HAN: FontFile = { path: '/fonts/han.ttf', bytes: 2 };
const store = openStore(newFolder());

/** What these fonts of the system decide of a drawing. */
const told = (fonts: FontFile[], drawing: Partial<Drawing>): Promise<string> =>
  openFallback(store, undefined, () => fonts)({ text: '', style: '', isOwn: false, ...drawing });

/** Whether a font more changes the key. */
const counts = async (drawing: Partial<Drawing>): Promise<boolean> =>
  (await told([SERIF], drawing)) !== (await told([SERIF, HAN], drawing));

describe('the fonts of the system', () => {
  test.each([
    'Plain words, 48.2 %.',
    'Für „Łódź“ – naïve café … 5 €',
    'Ελλάδα',
    'Привет',
    'a\u200db\u00adc\n',
  ])('decide nothing of %j, which the carried fonts have', async (text) => {
    expect(await told([SERIF], { text })).toBe('');
    expect(await counts({ text })).toBe(false);
  });

  test.each(['这是', 'नमस्ते', 'שלום', '🎉', 'x ⊗ y'])('decide %j', async (text) => {
    expect(await counts({ text: `Words ${text}` })).toBe(true);
  });

  test('decide what a program of the document draws, and all where its style names a font', async () => {
    expect(await counts({ isOwn: true })).toBe(true);
    expect(await counts({ style: '.a { font-family: Georgia }' })).toBe(true);
    expect(await counts({ style: '.a { font: 12px Georgia }' })).toBe(true);
    expect(await counts({ style: '.a { font-size: 12px }' })).toBe(false);
  });

  test('decide the letters of a drawing that is shown as a picture', async () => {
    const svg = (inside: string) => {
      const file = path.join(newFolder(), 'a.svg');
      writeFileSync(file, `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`);
      return file;
    };
    expect(await counts({ pictures: [svg('<text>A</text>')] })).toBe(true);
    expect(await counts({ pictures: [svg('<path d="M0 0"/>')] })).toBe(false);
    expect(await counts({ pictures: ['/nowhere/a.png'] })).toBe(false);
  });

  test('are not asked for where they decide nothing', async () => {
    const never = () => {
      throw new Error('asked');
    };
    const fallback = openFallback(store, undefined, never);
    expect(await fallback({ text: 'Für', style: '', isOwn: false })).toBe('');
    await expect(fallback({ text: '这', style: '', isOwn: false })).rejects.toThrow('asked');
  });

  test('are listed by their files, in the order of their names', () => {
    const folder = newFolder();
    mkdirSync(path.join(folder, 'b'));
    writeFileSync(path.join(folder, 'b/one.ttf'), 'xx');
    writeFileSync(path.join(folder, 'a.ttf'), 'x');
    const listed = listFonts([folder, path.join(folder, 'none'), folder]);
    expect(listed).toEqual([
      { path: 'a.ttf', bytes: 1 },
      { path: 'b/one.ttf', bytes: 2 },
    ]);
  });
});

/** Where letters are told apart that are drawn only where an author wrote them. */
const TELLS = /(size\/(breaks|letters)|chart\/values|hyphens)\.ts$/;

test('what the views write by themselves is in every carried font', async () => {
  const { inAll } = await readLetters(await carriedFonts());
  expect(inAll.length).toBeGreaterThan(20);
  const folder = path.join(ROOT, 'src/view');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const written = files
    .filter((file) => /\.(tsx?|css)$/.test(file) && !TELLS.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))
    .join();
  const escapes = written.matchAll(/\\(?:u\{?)?([0-9a-f]{4,6})\b/gi);
  const escaped = [...escapes].map(([, code = '']) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
  const letters = [...new Set([...(written.match(/[^\0-\x7f]/gu) ?? []), ...escaped])];
  const found = await Promise.all(letters.map((text) => told([SERIF], { text })));
  expect(letters.filter((_, i) => found[i] !== '')).toEqual([]);
});
