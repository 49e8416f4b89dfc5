import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../src/pipeline';
import { checkBody, checkText, FRONT, newFolder, placesOf, scenesOf, writeSample } from '../sample';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"></svg>';
/** The head of a PNG of 3 x 2 px. */
const PNG = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000030000000208060000009d74661a',
  'hex',
);

describe('an image', () => {
  test('is measured, and named from the folder of the document', async () => {
    const [scene] = await scenesOf('## A\n\n![A cell](pictures/a%20cell.png "Alive")\n', {
      'pictures/a cell.png': PNG,
    });
    expect(scene).toMatchObject({
      src: 'pictures/a cell.png',
      alt: 'A cell',
      width: 3,
      height: 2,
      caption: 'Alive',
    });
  });

  test('may be named by reference, and may go through folders', async () => {
    const [scene] = await scenesOf('## A\n\n![A cell][cell]\n\n[cell]: x/../a.svg\n', {
      'a.svg': SVG,
    });
    expect(scene).toMatchObject({ src: 'a.svg', width: 40, height: 30 });
  });

  test('gives way, in another format, to the one made for it', async () => {
    const [scene] = await scenesOf('## A\n\n![A cell](in/a%20b.svg)\n', {
      'in/a b.svg': SVG,
      'in/a b.portrait.svg': SVG.replace('width="40"', 'width="20"'),
      'in/a b.square.svg': 'no picture',
    });
    expect(scene).toMatchObject({ src: 'in/a b.svg', width: 40 });
    expect(scene).toHaveProperty('others', {
      portrait: { src: 'in/a b.portrait.svg', width: 20, height: 30 },
    });
  });

  const PICTURE =
    '## A\n\n<picture>\n  <source media="(prefers-color-scheme: dark)" srcset="dark.svg 2x">\n  <source media="(prefers-color-scheme: light)" srcset="light.svg">\n  <img src="plain.svg" alt="A cell">\n</picture>\n';

  test.each([
    ['a light one', 'theme: paper', 'dark.svg', 'plain.svg'],
    ['a dark one', 'theme: night', 'dark.svg', 'dark.svg'],
    ['a dark brand', 'brand: {ground: "#10131a"}', 'dark.svg', 'dark.svg'],
    ['a dark one whose file is not there', 'theme: night', 'gone.svg', 'plain.svg'],
  ])('is chosen by the look: %s', async (_, front, dark, src) => {
    const text = FRONT.replace('voice:', `${front}\nvoice:`) + PICTURE.replace('dark.svg', dark);
    const checked = await checkText(text, { 'dark.svg': SVG, 'plain.svg': SVG });
    expect(placesOf(checked).filter((place) => !place.includes('brand'))).toEqual([]);
    expect(checked.read?.scenes.scenes[1]).toMatchObject({ src });
  });

  test('is found when the document lies behind a link', async () => {
    const file = writeSample(`${FRONT}## A\n\n![A cell](a.svg)\n`, { 'a.svg': SVG });
    const link = path.join(newFolder(), 'linked');
    symlinkSync(path.dirname(file), link);
    expect(placesOf(await checkDocument(path.join(link, 'talk.md')))).toEqual([]);
  });
});

describe('an image outside of the folder', () => {
  /** A document, and beside its folder a picture. */
  function outside(): { file: string; folder: string } {
    const parent = newFolder();
    const folder = path.join(parent, 'talk');
    mkdirSync(folder);
    writeFileSync(path.join(parent, 'secret.svg'), SVG);
    mkdirSync(path.join(parent, 'talk-two'));
    writeFileSync(path.join(parent, 'talk-two', 'a.svg'), SVG);
    return { file: path.join(folder, 'talk.md'), folder };
  }

  test.each([
    ['../secret.svg'],
    ['..%2Fsecret.svg'],
    ['x/../../secret.svg'],
    ['../talk-two/a.svg'],
    ['file:///etc/passwd'],
    ['/../secret.svg'],
    ['C:\\secret.svg'],
  ])('by the path %s is refused', async (url) => {
    const { file } = outside();
    writeFileSync(file, `${FRONT}## A\n\n![A cell](${url})\n`);
    expect(placesOf(await checkDocument(file))).toEqual(['10:1 imageOutside']);
  });

  test('by a link of the file system is refused', async () => {
    const { file, folder } = outside();
    symlinkSync('../secret.svg', path.join(folder, 'file.svg'));
    symlinkSync('..', path.join(folder, 'up'));
    writeFileSync(file, `${FRONT}## A\n\n![A](file.svg)\n\n## B\n\n![B](up/secret.svg)\n`);
    expect(placesOf(await checkDocument(file))).toEqual(['10:1 imageOutside', '14:1 imageOutside']);
  });
});

test.each([
  ['a%00.png', 'imageMissing'],
  ['/etc/passwd', 'imageMissing'],
  ['.', 'imageMissing'],
  ['%', 'imageMissing'],
  ['talk.md', 'imageBroken'],
  ['folder.png', 'imageBroken'],
  ['data:image/png;base64,AAAA', 'imageBroken'],
  ['data:text/html;base64,PHN2Zz4=', 'imageBroken'],
  ['data:', 'imageBroken'],
  ['//example.org/a.png', 'imageRemote'],
  ['HTTP://example.org/a.png', 'imageRemote'],
  ['ftp://example.org/a.png', 'imageOutside'],
])('the address %s is a warning, and its words stand in its place: %s', async (url, code) => {
  const checked = await checkBody(`## A\n\n![A cell](${url} "Alive")\n`, { 'folder.png/x': '' });
  expect(placesOf(checked)).toEqual([`10:1 ${code}`]);
  expect(checked.failed).toBe(false);
  const scene = checked.read?.scenes.scenes[1];
  expect(scene).toMatchObject({ kind: 'figure', alt: 'A cell', caption: 'Alive' });
  expect(scene).toHaveProperty('missing');
  expect(scene).not.toHaveProperty('src');
});

describe('the file of an image', () => {
  test.each([
    ['a.svg?v=2', 'a.svg'],
    ['a.svg#part', 'a.svg'],
    ['/images/a.svg', 'images/a.svg'],
    ['/images/b.svg?x=1', 'public/images/b.svg'],
    ['{{site.url}}/images/a.svg', 'images/a.svg'],
    ['<b c.svg>', 'b c.svg'],
    ['b%20c.svg', 'b c.svg'],
    ['d%20e.svg', 'd%20e.svg'],
    ['f.svg?raw', 'f.svg?raw'],
    ['images\\a.svg', 'images/a.svg'],
  ])('of the address %s is %s', async (url, src) => {
    const names = ['a.svg', 'images/a.svg', 'public/images/b.svg', 'b c.svg', 'd%20e.svg'];
    const files = Object.fromEntries([...names, 'f.svg', 'f.svg?raw'].map((name) => [name, SVG]));
    expect(await scenesOf(`## A\n\n![A cell](${url})\n`, files)).toMatchObject([{ src }]);
  });

  test('is named when the address is nearly its name', async () => {
    const { problems } = await checkBody('## A\n\n![A cell](in/celll.svg)\n', {
      'in/cell.svg': SVG,
    });
    expect(problems[0]?.fix).toContain('Did you mean "in/cell.svg"?');
  });

  test('may be the address itself', async () => {
    const base64 = `data:image/png;base64,${PNG.toString('base64')}`;
    const plain = `data:image/svg+xml,${encodeURIComponent(SVG)}`;
    const [a, b] = await scenesOf(`## A\n\n![A](${base64})\n\n## B\n\n![B](${plain})\n`);
    expect(a).toMatchObject({ src: base64, width: 3, height: 2 });
    expect(b).toMatchObject({ src: plain, width: 40, height: 30 });
  });
});

test.each([
  ['![](a.svg "A cell")', 'A cell'],
  ['![](blood-brain_barrier.svg)', 'Blood brain barrier'],
  ['![ ](IMG_20240102.svg)', ''],
])('the image %s, which has no alternative text, is called "%s"', async (image, alt) => {
  const names = ['a.svg', 'blood-brain_barrier.svg', 'IMG_20240102.svg'];
  const files = Object.fromEntries(names.map((name) => [name, SVG]));
  const checked = await checkBody(`## A\n\n${image}\n`, files);
  expect(placesOf(checked)).toEqual(['10:1 imageAlt']);
  expect(checked.failed).toBe(false);
  expect(checked.read?.scenes.scenes[1]).toMatchObject({ kind: 'figure', alt });
});

describe('a figure', () => {
  const files = { 'a.svg': SVG };

  test('knows where its author wants it, and how wide', async () => {
    const body =
      '## A\n\n![A](a.svg){.left width=300}\n\n## B\n\n:::figure{.full}\n![B](a.svg)\n:::\n';
    const [a, b] = await scenesOf(body, files);
    expect(a).toMatchObject({ place: 'left', wished: 300 });
    expect(b).toMatchObject({ place: 'full' });
  });

  test('leads where its link does, when that is safe', async () => {
    const [a] = await scenesOf('## A\n\n[![A](a.svg)](https://example.org/)\n', files);
    expect(a).toMatchObject({ kind: 'figure', href: 'https://example.org/' });
    const checked = await checkBody('## A\n\n[![A](a.svg)](javascript:alert)\n', files);
    expect(placesOf(checked)).toEqual(['10:2 linkUnsafe']);
    expect(checked.read?.scenes.scenes[1]).not.toHaveProperty('href');
  });
});

test('a video of HTML is read as an image that names one', async () => {
  const body = '## A\n\n<video src="talk.stream" title="A talk" controls></video>\n\nWords.\n';
  const checked = await checkBody(body, { 'talk.stream': 'no video' });
  expect(placesOf(checked)).toEqual(['10:1 videoBroken']);
  // What is said of it has the stage.
  expect(checked.read?.scenes.scenes[1]).toMatchObject({
    kind: 'statement',
    lines: [{ pieces: ['Words.'] }],
  });
});
