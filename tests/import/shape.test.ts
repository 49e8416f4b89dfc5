/** What becomes of pictures with captions, of tables that are none, and of links that lead nowhere. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/document/syntax';
import { readDraft } from '../../src/import/draft';
import { imagesIn } from '../../src/import/nodes';
import { draftOf, save, textOf, wordFile } from './office';
import { openFile } from './open-file';

const WORDS = 'These are words of an article that somebody wrote about tea. '.repeat(12);
const page = (body: string, head = ''): string =>
  `<html><head><title>Tea</title>${head}</head><body><article><h1>Tea</h1><p>${WORDS}</p>${body}<p>${WORDS}</p></article></body></html>`;

describe('links of a page', () => {
  const body =
    '<p>See <a href="/kinds" title="All kinds">the kinds</a>, <a href="#below">below</a>, and <a href="https://example.org/">another</a>.</p>';

  test('are words where nobody knows what they lead to', async () => {
    expect(await textOf('a.html', page(body))).toContain(
      'See the kinds, below, and [another](https://example.org/).',
    );
  });

  test('lead to where the page was', async () => {
    const head = '<link rel="canonical" href="https://example.com/tea/">';
    expect(await textOf('a.html', page(body, head))).toContain(
      'See [the kinds](https://example.com/kinds), below,',
    );
  });

  test('from a note back to its mark are gone', async () => {
    const notes =
      '<p>Of leaves<sup id="fnref:1"><a href="#fn:1">1</a></sup>.</p><div class="footnotes"><ol><li id="fn:1"><p>Dried. <a href="#fnref:1">↩</a></p></li></ol></div>';
    const text = await textOf('a.html', page(notes));
    expect(text).toContain('Of leaves[^1].');
    expect(text).toContain('[^1]: Dried.\n');
  });
});

describe('a caption', () => {
  test('of a page stands at its picture, also beside words that the picture has', async () => {
    const figure = (alt: string) =>
      `<figure><img src="https://example.org/cup.png" alt="${alt}"><figcaption>A cup</figcaption></figure>`;
    expect(await textOf('a.html', page(figure('White')))).toContain(
      '![White](https://example.org/cup.png "A cup")',
    );
    expect(await textOf('a.html', page(figure('A cup')))).toContain(
      '![A cup](https://example.org/cup.png)\n',
    );
  });

  test('of OpenDocument is what stands with a picture in a box', async () => {
    const picture =
      '<draw:frame><draw:image xlink:href="Pictures/a.svg"/><svg:desc>White</svg:desc></draw:frame>';
    const boxed = `<text:p><draw:frame><draw:text-box><text:p>${picture}</text:p><text:p>A cup</text:p></draw:text-box></draw:frame>Words.</text:p>`;
    const file = openFile('text', boxed, { 'Pictures/a.svg': '<svg/>' });
    expect(await textOf('a.odt', file)).toBe('# A\n\nWords.\n\n![White](picture-1.svg "A cup")\n');
  });
});

const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const row = (...cells: string[]) =>
  `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;

test('a table of one column is its cells, one after the other', async () => {
  const file = wordFile(`<w:tbl>${row('One')}${row('Two')}</w:tbl>`);
  expect(await textOf('a.docx', file)).toBe('# A\n\nOne\n\nTwo\n');
});

test('a page that is set as a table is what its cells say', async () => {
  const long = 'Tea needs time. '.repeat(60).trim();
  const cell = (words: string): string =>
    `<w:tc>${words
      .split('|')
      .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
      .join('')}</w:tc>`;
  const table = (words: string): string =>
    `<w:tbl><w:tr>${cell('Name')}${cell('Ada')}</w:tr><w:tr>${cell('Why')}${cell(words)}</w:tr></w:tbl>`;
  expect(await textOf('a.docx', wordFile(table(long)))).toBe(
    `# A\n\nName\n\nAda\n\nWhy\n\n${long}\n`,
  );
  expect(await textOf('a.docx', wordFile(table(Array(13).fill('b').join('|'))))).not.toContain('|');
  expect(await textOf('a.docx', wordFile(table('One|Two')))).toContain('| Why | One<br>Two |');
});

test('pictures in cells stand below their table', async () => {
  const table =
    '<table><tr><th>Kind</th><th>Cup</th></tr><tr><td>Green</td><td><img src="https://example.org/cup.png" alt="White"> small</td></tr></table>';
  expect(await textOf('a.html', page(table))).toContain(
    '| Kind | Cup |\n| - | - |\n| Green | small |\n\n![White](https://example.org/cup.png)\n',
  );
});

test('hyphens that are shown at the end of a line alone are gone', async () => {
  const file = wordFile('<w:p><w:r><w:t>ket</w:t><w:softHyphen/><w:t>tle</w:t></w:r></w:p>');
  expect(await textOf('a.docx', file)).toBe('# A\n\nkettle\n');
});

test('two breaks part paragraphs', async () => {
  const file = wordFile(
    '<w:p><w:r><w:t>One.</w:t><w:br/><w:t>Two.</w:t><w:br/><w:br/><w:t>Three.</w:t></w:r></w:p>',
  );
  expect(await textOf('a.docx', file)).toBe('# A\n\nOne.\\\nTwo.\n\nThree.\n');
});

test('lists of an item each, as presentations have them, are one', async () => {
  const item = (inner: string) =>
    `<text:list><text:list-item>${inner}</text:list-item></text:list>`;
  const words = (text: string) => `<text:p>${text}</text:p>`;
  const body = item(words('Green')) + item(item(words('Young'))) + item(words('Black'));
  expect(await textOf('a.odt', openFile('text', body))).toBe(
    '# A\n\n- Green\n  - Young\n- Black\n',
  );
});

test('what a picture is called in a library says nothing of it; brackets in its words stay', async () => {
  const picture = (alt: string) => `<p><img src="https://example.org/cup.png" alt="${alt}"></p>`;
  const text = await textOf('a.html', page(picture('MPj03090780000[1]') + picture('Cup [1]')));
  expect(text).toContain('![](https://example.org/cup.png)');
  expect(
    parseMarkdown(text)
      .children.flatMap(imagesIn)
      .map(({ alt }) => alt),
  ).toEqual(['', 'Cup [1]']);
});

test('cells of a later format are left out with a word', async () => {
  const cells = [
    { cell_type: 'markdown', source: 'Tea.', metadata: {} },
    { cell_type: 'steeped', key: 'value' },
  ];
  const { text, left } = await draftOf('a.ipynb', JSON.stringify({ nbformat: 4, cells }));
  expect(text).toBe('# A\n\nTea.\n');
  expect([...left]).toEqual([['cells of a kind that is not known', 1]]);
});

test('pictures beside a notebook come along, and those that are not there are told', async () => {
  const leaf = { 'image/svg+xml': Buffer.from('<svg id="leaf"/>').toString('base64') };
  const cell = {
    cell_type: 'markdown',
    source: '![Cup](cup.svg) ![Pot](pot.svg) ![Leaf](attachment:leaf.svg)',
    attachments: { 'leaf.svg': leaf },
    metadata: {},
  };
  const file = save('a.ipynb', JSON.stringify({ nbformat: 4, metadata: {}, cells: [cell] }));
  writeFileSync(path.join(path.dirname(file), 'cup.svg'), '<svg/>');
  const { text, pictures, left } = await readDraft(file);
  expect(text).toContain('![Cup](cup.svg) ![Pot](pot.svg) ![Leaf](picture-1.svg)');
  expect([...pictures].map(([name, data]) => [name, Buffer.from(data).toString()])).toEqual([
    ['picture-1.svg', '<svg id="leaf"/>'],
    ['cup.svg', '<svg/>'],
  ]);
  expect([...left]).toEqual([['pictures that are not beside the file', 1]]);
});

test('an address with brackets in pairs is written as it is', async () => {
  const link = (url: string) => `<p><a href="${url}">Salt</a></p>`;
  const text = await textOf(
    'a.html',
    page(link('https://example.org/Salt_(food)') + link('https://example.org/Salt)')),
  );
  expect(text).toContain('[Salt](https://example.org/Salt_(food))');
  expect(text).toContain('[Salt](https://example.org/Salt\\))');
});

describe('what office programs leave behind', () => {
  test('a heading of a picture alone is the picture, and bold and slanted words of one are plain', async () => {
    const picture =
      '<draw:frame><draw:image xlink:href="Pictures/a.svg"/><svg:desc>White</svg:desc></draw:frame>';
    const body = `<text:h text:outline-level="1">${picture}</text:h><text:h text:outline-level="1"><text:span text:style-name="BI">Kinds</text:span></text:h><text:p>Words.</text:p>`;
    const file = openFile('text', body, { 'Pictures/a.svg': '<svg/>' });
    expect(await textOf('a.odt', file)).toBe(
      '# A\n\n![White](picture-1.svg)\n\n## Kinds\n\nWords.\n',
    );
  });

  test('paragraphs that begin with a bullet are a list', async () => {
    const lines = ['Kinds:', '• Green', '•\tBlack', 'Both • are good.'];
    const file = wordFile(lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join(''));
    expect(await textOf('a.docx', file)).toBe(
      '# A\n\nKinds:\n\n- Green\n- Black\n\nBoth • are good.\n',
    );
  });

  test('words that a machine found for a picture have no word on the machine', async () => {
    const figure = (alt: string) => `<img src="https://example.org/a.png" alt="${alt}">`;
    const text = await textOf(
      'a.html',
      page(
        figure('A cup  Description automatically generated') +
          figure('A pot Description generated with very high confidence') +
          figure('A tin AI-generated content may be incorrect.'),
      ),
    );
    for (const alt of ['A cup', 'A pot', 'A tin']) expect(text).toContain(`![${alt}](`);
  });
});
