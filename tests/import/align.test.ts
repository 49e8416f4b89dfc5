/** How the columns of a table stand. */
import { expect, test } from 'vitest';
import { alignOfColumns } from '../../src/import/align';
import { slidesFile, textOf, wordFile } from './office';
import { openFile } from './open-file';

test('a column stands as all its cells below the head do', () => {
  expect(
    alignOfColumns([
      ['center', 'center', 'center', 'center'],
      [null, 'right', 'right', undefined],
      [null, 'right', 'center', 'center'],
    ]),
  ).toEqual([null, 'right', null, 'center']);
  expect(alignOfColumns([['right'], [null]])).toBeUndefined();
});

const ROWS = [
  ['Kind', 'Minutes'],
  ['Green', '2'],
];
const STANDING = '| Kind | Minutes |\n| - | -: |\n| Green | 2 |\n';

const rowsOf = (
  row: (cells: string[]) => string,
  cell: (words: string, right: boolean) => string,
) => ROWS.map((cells) => row(cells.map((words, column) => cell(words, column === 1)))).join('');

test('of a Word file', async () => {
  const file = wordFile(
    `<w:tbl>${rowsOf(
      (cells) => `<w:tr>${cells.join('')}</w:tr>`,
      (words, right) =>
        `<w:tc><w:p>${right ? '<w:pPr><w:jc w:val="right"/></w:pPr>' : ''}<w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`,
    )}</w:tbl>`,
  );
  expect(await textOf('a.docx', file)).toContain(STANDING);
});

test('of a slide', async () => {
  const grid = rowsOf(
    (cells) => `<a:tr>${cells.join('')}</a:tr>`,
    (words, right) =>
      `<a:tc><a:txBody><a:p>${right ? '<a:pPr algn="r"/>' : ''}<a:r><a:t>${words}</a:t></a:r></a:p></a:txBody></a:tc>`,
  );
  const shapes = `<p:graphicFrame><a:graphic><a:graphicData><a:tbl>${grid}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
  expect(await textOf('a.pptx', slidesFile([{ shapes }]))).toContain(STANDING);
});

test('of OpenDocument', async () => {
  const table = rowsOf(
    (cells) => `<table:table-row>${cells.join('')}</table:table-row>`,
    (words, right) =>
      `<table:table-cell><text:p${right ? ' text:style-name="E"' : ''}>${words}</text:p></table:table-cell>`,
  );
  const file = openFile('text', `<table:table>${table}</table:table>`);
  expect(await textOf('a.odt', file)).toContain(STANDING);
});

test('of a page, also where cells span others', async () => {
  const right = 'style="text-align: right"';
  const page = `<html><body><article><h1>Tea</h1><p>${'Words of an article about tea. '.repeat(12)}</p>
<table><tr><th>Kind</th><th>Sort</th><th>Minutes</th></tr><tr><td rowspan="2">Green</td><td>a</td><td ${right}>2</td></tr>
<tr><td>b</td><td class="text-right">3</td></tr><tr><td colspan="2">All</td><td align="right">5</td></tr></table></article></body></html>`;
  expect(await textOf('a.html', page)).toContain('| Kind | Sort | Minutes |\n| - | - | -: |\n');
});

test('a film on a page is its address, not what is shown where it cannot play', async () => {
  const film = (src: string) => `<video controls src="${src}">Your browser cannot play it.</video>`;
  const page = `<html><body><article><h1>Tea</h1><p>${'Words of an article about tea. '.repeat(12)}</p>${film('https://example.com/a.mp4')}${film('b.mp4')}</article></body></html>`;
  const text = await textOf('a.html', page);
  expect(text).toContain('https://example.com/a.mp4');
  expect(text).not.toMatch(/browser|b\.mp4/);
});
