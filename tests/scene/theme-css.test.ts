import { describe, expect, test } from 'vitest';
import { checkText, placesOf, readOf } from '../sample';

const TEXT = '---\ntitle: A pot\nvoice: silent\n---\n\n# A pot\n\n## Water\n\n- Hot\n';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"></svg>';
const withCss = (css: string, files = {}) => checkText(TEXT, { 'theme.css': css, ...files });

describe('theme.css beside a document', () => {
  test('is laid over the theme', async () => {
    const { scenes } = readOf(await withCss('.stage .heading { color: #0b3d91 }'));
    expect(scenes.style).toContain('.stage .heading{color:#0b3d91}');
  });

  test('has the files beside it inside', async () => {
    const css = '.stage { background: url(dots.svg) }';
    const { scenes } = readOf(await withCss(css, { 'dots.svg': SVG }));
    expect(scenes.style).toMatch(/url\(["']?data:image\/svg\+xml/);
  });

  test.each([
    ['@import "https://example.org/a.css";', 'theme.css:1:'],
    ['\n.stage { background: url(https://example.org/a.png) }', 'theme.css:2:'],
    ['.stage { background: u\\72l(//example.org/a.png) }', 'theme.css'],
    ['.stage { background: url(../secret.png) }', 'theme.css:1:'],
    ['.stage { background: url(/etc/passwd.png) }', 'theme.css:1:'],
    ['.stage { background: image-set("https://example.org/a.png" 1x) }', 'image-set'],
    ['@font-face { font-family: A; src: url(https://example.org/a.woff2) }', 'theme.css:1:'],
  ])('may not fetch anything: %j', async (css, shown) => {
    const checked = await withCss(css);
    expect(checked.problems.map(({ code }) => code)).toEqual(['themeStyle']);
    expect(checked.problems[0]?.message).toContain(shown);
    expect(placesOf(checked)[0]).toMatch(/^1:1/);
    expect(checked.read?.scenes.style).toBeUndefined();
  });
});
