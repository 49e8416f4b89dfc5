/** Fonts that a publisher brings. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { resolvePackage } from '../../src/root';
import { themeOf, themes } from '../../src/theme/themes';
import { timelineSchema } from '../../src/timeline/schema';
import { openAdvances } from '../../src/view/size/advances';
import { lettersOf } from '../../src/view/size/letters';
import { themeCss } from '../../src/view/theme';
import { checkText, readOf, timelineOf } from '../sample';

const fileOf = (name: string): Buffer => {
  const folder = path.dirname(resolvePackage(`@fontsource-variable/${name}/index.css`));
  return readFileSync(path.join(folder, `files/${name}-latin-wght-normal.woff2`));
};
const withFonts = (fonts: string, files = {}) =>
  checkText(`---\ntitle: A title\nvoice: silent\nbrand:\n  fonts: ${fonts}\n---\n\n# A title\n`, {
    'head.woff2': fileOf('baloo-2'),
    ...files,
  });
const metaWith = async (fonts: string) => readOf(await withFonts(fonts)).document.meta;

describe('a font of a brand', () => {
  test('is a file beside the document, or a package; both stand in the sheet of the look', async () => {
    const css = themeCss(await metaWith('{head: head.woff2, body: "@fontsource-variable/nunito"}'));
    expect(css).toContain(
      `font-family: "Lectern Head"; font-weight: 400 800; font-display: block; src: url("data:font/woff2;base64,${fileOf('baloo-2').toString('base64')}")`,
    );
    expect(css).toMatch(/font-family: "Lectern Body"; font-weight: 200 1000;[^}]*U\+0000-00FF/);
    expect(css).not.toContain('U+0460-052F');
    expect(css).toContain('--serif-first: "Lectern Head";');
    expect(css).toContain('--sans-first: "Lectern Body";');
  });

  test('brings the files of the letters that are written', async () => {
    const text = '---\nbrand:\n  fonts: {body: "@fontsource-variable/nunito"}\n---\n\n# Привет\n';
    const { read } = await checkText(text);
    expect(read && themeCss(read.document.meta)).toContain('U+0301,U+0400-045F');
  });

  test('is measured: letters are as wide as in the same font of a theme', async () => {
    const { body } = themeOf(await metaWith('{body: "@fontsource-variable/nunito"}'));
    const [own, ours] = [
      body && openAdvances(body),
      openAdvances({ ...themes.classroom.body, font: 'nunito', weights: [[200, 1000]] }),
    ];
    for (const letter of 'AaWé1, “')
      for (const weight of [600, 700])
        expect(own?.widthOf(letter, weight)).toBeCloseTo(ours?.widthOf(letter, weight) ?? 0, 2);
    expect(own?.widthOf('水', 400)).toBeUndefined();
  });

  test('decides sizes, and crosses the timeline', async () => {
    const checked = await withFonts('{head: head.woff2}');
    const { meta } = readOf(checked).document;
    const widthIn = (look: typeof meta) => lettersOf(themeOf(look)).headline('A wide heading');
    expect(widthIn(meta)).not.toBe(widthIn({ ...meta, brand: undefined }));
    const { meta: told } = timelineSchema.parse(
      JSON.parse(JSON.stringify(await timelineOf(checked))),
    );
    expect(themeCss(told)).toBe(themeCss(meta));
  });

  for (const [name, why] of [
    ['gone.woff2', 'no such file'],
    ['../head.woff2', 'outside'],
    ['https://example.org/a.woff2', 'on the web'],
    ['"@fontsource/no-such-font"', 'not installed'],
    ['"@fontsource/../head"', 'no such file'],
    ['talk.md', 'no font that can be read'],
    ['cut.woff2', 'no font that can be read'],
  ] as const)
    test(`that is ${name} is left out, with its place and the reason`, async () => {
      const cut = fileOf('baloo-2').subarray(0, 2000);
      const { problems, read } = await withFonts(`{head: ${name}}`, { 'cut.woff2': cut });
      expect(problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([
        '5:17 brandFont',
      ]);
      expect(problems[0]?.message).toContain(why);
      expect(read && themeOf(read.document.meta)).toBe(themes.paper);
    });

  test('that is another key is told with those that there are', async () => {
    const { problems } = await withFonts('{heads: head.woff2}');
    expect(problems.map(({ message, fix }) => `${message} ${fix}`).join()).toContain('head');
  });
});
