/** Slides that are drawings of many loose boxes: words in a row, or a picture that an office program draws. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { readDraft } from '../../src/import/draft';
import { withDrawings } from '../../src/import/drawn/draw';
import { trimmed } from '../../src/import/drawn/trim';
import { box, save, slidesFile } from './office';
import { openFile } from './open-file';

const NAMES = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'];
const loose = (words: string, i: number): string =>
  box(undefined, [words], [1_000_000, 2_000_000 + i * 900_000], i + 2);
const shapes = box('title', ['Parts']) + NAMES.map(loose).join('');
const slides = slidesFile([
  { shapes: box('title', ['Before']), notes: 'Secret.' },
  { shapes, notes: 'They hang together.' },
]);

describe('of a PowerPoint file', () => {
  test('words stand in a row where nobody draws them', async () => {
    const { text, drawings, remarks } = await readDraft(save('a.pptx', slides));
    expect(text).toContain('One\n\nTwo\n\nThree');
    expect(drawings?.files.size).toBe(0);
    expect(remarks).toEqual([
      'Slide 2 is a drawing of 6 loose boxes: its words are there, in a row.',
    ]);
  });

  test('the picture has the words as its alternative text', async () => {
    const { text, drawings, remarks } = await readDraft(save('a.pptx', slides), { draws: true });
    expect(text).toContain(
      '## Parts\n\n![One; Two; Three; Four; Five; Six](slide-2.png)\n\nThey hang together.\n',
    );
    expect(remarks.join()).toContain('it is a picture');
    expect([...(drawings?.files.keys() ?? [])]).toEqual(['slide-2.png']);
  });

  test('what is drawn is that slide alone, without its title and what leads out of the file', async () => {
    const parts = unzipSync(slides);
    const rels = 'ppt/slides/_rels/slide1.xml.rels';
    const outside = strFromU8(parts[rels] ?? new Uint8Array()).replace(
      '</Relationships>',
      '<Relationship Id="x" Type="t/image" Target="http://127.0.0.1/a.png" TargetMode="External"/></Relationships>',
    );
    const file = save('a.pptx', zipSync({ ...parts, [rels]: strToU8(outside) }));
    const { drawings } = await readDraft(file, { draws: true });
    const alone = unzipSync(drawings?.files.get('slide-2.png') ?? new Uint8Array());
    expect(Object.keys(alone).toSorted()).toEqual([
      ...['[Content_Types].xml', '_rels/.rels', 'ppt/_rels/presentation.xml.rels'],
      ...['ppt/presentation.xml', rels, 'ppt/slides/slide1.xml'],
    ]);
    const text = (name: string) => strFromU8(alone[name] ?? new Uint8Array());
    expect(text('ppt/slides/slide1.xml')).toContain('Three');
    expect(text('ppt/slides/slide1.xml')).not.toContain('Parts');
    expect(text('ppt/presentation.xml').match(/<p:sldId /g)).toHaveLength(1);
    expect(text(rels)).not.toContain('<Relationship ');
  });

  test('tables stay tables, and all else words', async () => {
    const cell = '<a:tc><a:txBody><a:p><a:r><a:t>Cell</a:t></a:r></a:p></a:txBody></a:tc>';
    const table = `<p:graphicFrame><a:graphic><a:graphicData><a:tbl>${`<a:tr>${cell}${cell}</a:tr>`.repeat(2)}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
    const file = save('a.pptx', slidesFile([{ shapes: shapes + table }]));
    const { text, drawings } = await readDraft(file, { draws: true });
    expect(text).toContain('| Cell | Cell |');
    expect(drawings?.files.size).toBe(0);
  });
});

test('slides of OpenDocument are drawn alone, too, and notes are still said', async () => {
  const frame = (words: string, place: string, y: number): string =>
    `<draw:frame ${place && `presentation:class="${place}"`} svg:x="1cm" svg:y="${y}cm" svg:width="8cm" svg:height="1cm"><draw:text-box><text:p>${words}</text:p></draw:text-box></draw:frame>`;
  const page = (inside: string) =>
    `<draw:page draw:style-name="P">${inside}<presentation:notes>${frame('Said.', 'notes', 1)}</presentation:notes></draw:page>`;
  const all = NAMES.map((name, i) => frame(name, '', 4 + i * 2)).join('');
  const drawing = frame('Parts', 'title', 1) + all;
  const odp = openFile('presentation', page(frame('Other', 'title', 1)) + page(drawing));
  const { text, drawings } = await readDraft(save('a.odp', odp), { draws: true });
  expect(text).toContain('![One; Two; Three; Four; Five; Six](slide-2.png)\n\nSaid.');
  const alone = unzipSync(drawings?.files.get('slide-2.png') ?? new Uint8Array());
  const content = strFromU8(alone['content.xml'] ?? new Uint8Array());
  expect(content).toContain('Three');
  expect(content).not.toMatch(/Other|Parts|Said/);
});

test('a program that draws nothing leaves the words to whoever asked', async () => {
  const draft = await readDraft(save('a.pptx', slides), { draws: true });
  expect(await withDrawings(draft, process.execPath)).toBeUndefined();
  expect(await withDrawings(draft, '/no/such/program')).toBeUndefined();
});

test('margins of one colour are cut off, but for a few pixels', () => {
  const png = new PNG({ width: 200, height: 150, fill: true });
  png.data.fill(255);
  for (const x of [90, 91, 92]) png.data[(70 * 200 + x) * 4] = 0;
  const { width, height } = PNG.sync.read(Buffer.from(trimmed(PNG.sync.write(png))));
  expect({ width, height }).toEqual({ width: 51, height: 49 });
});
