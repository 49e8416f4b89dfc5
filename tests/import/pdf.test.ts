/** PDFs, and the documents that they become. */
import { describe, expect, test } from 'vitest';
import { draftOf, textOf } from './office';
import { pdf, type Word } from './pdf-file';

const line = (y: number, words: string, x = 60): Word => [x, y, 10, words];

describe('a PDF', () => {
  test('gives headings by the size of letters, lists by their signs, and whole paragraphs', async () => {
    const words = pdf([
      [
        [60, 700, 20, 'On tea'],
        line(660, 'Tea is a drink that many peo-'),
        line(648, 'ple like.'),
        [60, 610, 14, 'Kinds'],
        line(590, '- green'),
        line(578, '- black'),
        line(540, 'So much for kinds.'),
      ],
    ]);
    expect(await textOf('a.pdf', words)).toBe(
      '# On tea\n\nTea is a drink that many people like.\n\n## Kinds\n\n- green\n- black\n\nSo much for kinds.\n',
    );
  });

  test('is read column by column, without the heads and numbers of its pages', async () => {
    const column = (x: number, name: string): Word[] =>
      Array.from({ length: 9 }, (_, i) =>
        line(600 - 12 * i, `${name} line ${i} of some words that go on`, x),
      );
    const page = (number: number): Word[] => [
      line(770, 'A journal'),
      ...[...column(60, 'left'), ...column(320, 'right')].sort(([, a], [, b]) => b - a),
      line(20, String(number), 300),
    ];
    const text = await textOf('a.pdf', pdf([page(1), page(2)]));
    expect(text.indexOf('left line 8')).toBeLessThan(text.indexOf('right line 0'));
    expect(text).not.toMatch(/journal|^\d$/m);
  });

  test('has no numbers of pages, wherever they stand, nor words on their side', async () => {
    const page = (number: number): Word[] => [
      line(700, `Tea ${'is good '.repeat(number)}for you.`),
      line(690, 'It is hot.'),
      line(160, String(number + 4), 300),
    ];
    const file = pdf([page(1), page(2), page(3)]).replace(
      'BT /F 10 Tf 60 700 Td',
      'BT /F 10 Tf 0 1 -1 0 20 300 Tm (Draft of May) Tj ET BT /F 10 Tf 60 700 Td',
    );
    const { text, left } = await draftOf('a.pdf', file);
    expect(text).not.toMatch(/^\d+$|Draft/m);
    expect([...left]).toEqual([['words that stand on their side', 1]]);
  });

  test('has the headings that its bookmarks name', async () => {
    const pages = [
      [[60, 700, 14, 'Kinds'], line(680, 'There are two of them.')],
      [
        [60, 700, 14, 'Brewing'],
        line(680, 'Wait for three minutes.'),
        [60, 640, 12, 'Kettle'],
        line(620, 'Hot.'),
      ],
    ] satisfies Word[][];
    const outline = {
      catalogue: '/Outlines 100 0 R',
      objects: `100 0 obj <</First 101 0 R/Last 102 0 R/Count 2>> endobj
101 0 obj <</Title(Kinds)/Parent 100 0 R/Next 102 0 R/Dest[10 0 R/Fit]>> endobj
102 0 obj <</Title(Brewing)/Parent 100 0 R/Prev 101 0 R/Dest[12 0 R/Fit]>> endobj`,
    };
    expect(await textOf('a.pdf', pdf(pages, outline))).toBe(
      '# A\n\n## Kinds\n\nThere are two of them.\n\n## Brewing\n\nWait for three minutes.\n\nKettle\n\nHot.\n',
    );
  });

  test('says that it was read roughly, and which pages have no text', async () => {
    const { remarks, left } = await draftOf('a.pdf', pdf([[line(600, 'Words.')], []]));
    expect(remarks).toHaveLength(1);
    expect([...left]).toEqual([['pages without text', 1]]);
  });

  test('that is none is refused in a sentence', async () => {
    await expect(textOf('a.pdf', 'words')).rejects.toThrow('cannot be read as a PDF');
  });
});
