import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../src/pipeline';
import { checkBody, FRONT, newFolder, placesOf, scenesOf, writeSample } from '../sample';

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
    ['/etc/passwd'],
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
  ['.', 'imageMissing'],
  ['%', 'imageMissing'],
  ['talk.md', 'imageBroken'],
  ['folder.png', 'imageBroken'],
  ['data:image/png;base64,AAAA', 'imageRemote'],
  ['//example.org/a.png', 'imageRemote'],
  ['file:///etc/passwd', 'imageRemote'],
])('the address %s is a problem: %s', async (url, code) => {
  const checked = await checkBody(`## A\n\n![A cell](${url})\n`, { 'folder.png/x': '' });
  expect(placesOf(checked)).toEqual([`10:1 ${code}`]);
});
