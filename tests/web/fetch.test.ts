import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkDocument } from '../../src/pipeline';
import { readRecord } from '../../src/scene/image/record';
import { fetchPictures } from '../../src/web/fetch';
import { FRONT, newFolder, placesOf, writeSample } from '../sample';
import { HERE, serveWeb } from './server';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"></svg>';
const PNG = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000030000000208060000009d74661a',
  'hex',
);

let web: Awaited<ReturnType<typeof serveWeb>>;
let body = SVG;
beforeAll(async () => {
  web = await serveWeb((request, response) => {
    if (request.url === '/cell.svg')
      response.writeHead(200, { 'content-type': 'text/plain' }).end(body);
    else if (request.url?.startsWith('/a%20b')) response.writeHead(200).end(PNG);
    else if (request.url === '/page.png')
      response.writeHead(200, { 'content-type': 'image/png' }).end('<html></html>');
    else response.writeHead(404).end();
  });
});
afterAll(() => web.close());
beforeEach(() => {
  body = SVG;
  web.asked.length = 0;
});

const write = (images: readonly string[]): string =>
  writeSample(
    FRONT +
      images.map((url, i) => `## Scene ${i}\n\n![A cell](${web.url}${url})\n\nWords.\n\n`).join(''),
  );

/** `fetched` is what became of each, by the end of its address. */
async function run(file: string, again = false) {
  const { read } = await checkDocument(file);
  if (!read) throw new Error('nothing was read');
  const told: number[] = [];
  const fetched = await fetchPictures(read.document, {
    ...{ again, limits: HERE },
    onProgress: ({ done }) => told.push(done),
  });
  return { fetched, told, folder: read.document.folder };
}

describe('pictures of the web', () => {
  test('are saved beside the document, recorded, and shown from then on', async () => {
    const file = write(['cell.svg', 'a%20b.PNG?v=1#x', 'cell.svg']);
    expect(placesOf(await checkDocument(file))).toEqual([
      '10:1 imageRemote',
      '16:1 imageRemote',
      '22:1 imageRemote',
    ]);
    const { fetched, told, folder } = await run(file);
    expect(fetched).toMatchObject([
      { address: `${web.url}cell.svg`, place: { line: 10 } },
      { address: `${web.url}a%20b.PNG?v=1`, place: { line: 16 } },
    ]);
    expect(told).toEqual([0, 1, 2]);
    const [cell, ab] = fetched.map((one) => one.file ?? '');
    expect(cell).toMatch(/^fetched\/cell-[0-9a-f]{8}\.svg$/);
    expect(ab).toMatch(/^fetched\/a-b-[0-9a-f]{8}\.png$/);
    expect(readFileSync(path.join(folder, cell ?? ''), 'utf8')).toBe(SVG);
    expect(readRecord(folder).pictures[`${web.url}cell.svg`]).toMatchObject({
      file: cell,
      bytes: SVG.length,
    });
    const checked = await checkDocument(file);
    expect(placesOf(checked)).toEqual([]);
    expect(checked.read?.scenes.scenes[1]).toMatchObject({ src: cell, width: 40, height: 30 });
  });

  test('are fetched once, and again when that is asked for', async () => {
    const file = write(['cell.svg']);
    await run(file);
    expect((await run(file)).fetched).toMatchObject([{ kept: true }]);
    expect(web.asked).toEqual(['/cell.svg']);
    body = SVG.replace('40', '80');
    expect((await run(file, true)).fetched[0]?.kept).toBeUndefined();
    const { read, problems } = await checkDocument(file);
    expect(problems).toEqual([]);
    expect(read?.scenes.scenes[1]).toMatchObject({ width: 80 });
  });

  test('are fetched again when their files are others than they were', async () => {
    const file = write(['cell.svg']);
    const { folder, fetched } = await run(file);
    writeFileSync(path.join(folder, fetched[0]?.file ?? ''), SVG.replace('40', '50'));
    expect(placesOf(await checkDocument(file))).toEqual(['10:1 imageChanged']);
    await run(file);
    expect(placesOf(await checkDocument(file))).toEqual([]);
  });

  test('that are none, or are not there, are told with a reason, and the others saved', async () => {
    const { fetched } = await run(write(['page.png', 'none.png', 'cell.svg']));
    expect(fetched.map(({ reason }) => reason)).toEqual([
      'is no picture that can be shown',
      'answers with the status 404',
      undefined,
    ]);
  });

  test('are not looked for where a document names none', async () => {
    const file = writeSample(`${FRONT}## A\n\n![A](none.png)\n`);
    expect((await run(file)).fetched).toEqual([]);
    expect(web.asked).toEqual([]);
  });

  test('are saved nowhere else', async () => {
    const file = write(['cell.svg']);
    const elsewhere = newFolder();
    symlinkSync(elsewhere, path.join(path.dirname(file), 'fetched'));
    await expect(run(file)).rejects.toThrow('leads elsewhere');
  });
});

test('a record that names a file outside of the folder is not followed', async () => {
  const file = write(['cell.svg']);
  const folder = path.dirname(file);
  mkdirSync(path.join(folder, 'fetched'));
  const entry = { file: '../secret.svg', sha256: '0'.repeat(64), bytes: 9 };
  const record = { version: 1, pictures: { [`${web.url}cell.svg`]: entry } };
  writeFileSync(path.join(folder, 'fetched/pictures.json'), JSON.stringify(record));
  writeFileSync(path.join(folder, '..', 'secret.svg'), SVG);
  expect(placesOf(await checkDocument(file))).toEqual(['10:1 imageRemote']);
});
