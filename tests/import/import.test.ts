/** Files from elsewhere, and the documents that they become. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { toString as plain } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/document/syntax';
import { keepDraft } from '../../src/import/keep';
import { newFolder } from '../folder';
import { box, draftOf, slidesFile, textOf, wordFile, zip } from './office';

const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const HEADING = '<w:pPr><w:pStyle w:val="1"/></w:pPr>';
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('a Word file', () => {
  test('gives headings by the names of their styles, and its formulas as TeX', async () => {
    const formula =
      '<w:p><m:oMathPara><m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>β</m:t></m:r></m:den></m:f></m:oMath></m:oMathPara></w:p>';
    const body = `${paragraph('Tea', HEADING)}${paragraph('Words with snake_case.')}${formula}`;
    expect(await textOf('tea.docx', wordFile(body))).toBe(
      '# Tea\n\nWords with snake_case.\n\n$$\n\\frac{a}{\\beta }\n$$\n'.replace('beta }', 'beta}'),
    );
  });

  test('loses no text box, and tells of what is hidden', async () => {
    const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>';
    const boxed = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${paragraph('In a box')}</w:txbxContent></wps:txbx></mc:Choice></mc:AlternateContent></w:r></w:p>`;
    const { text, left } = await draftOf('a.docx', wordFile(hidden + boxed));
    expect(text).toBe('# A\n\nIn a box\n');
    expect([...left]).toEqual([['hidden texts', 1]]);
  });

  test('is no Word file where it has no text', async () => {
    await expect(textOf('a.docx', zip({ a: 'b' }))).rejects.toThrow('This is no Word document.');
  });
});

describe('slides', () => {
  test('are sections with their notes as what is said; hidden ones are told', async () => {
    const item = (text: string, level: number) =>
      `<a:p><a:pPr lvl="${level}"><a:buChar char="•"/></a:pPr><a:r><a:t>${text}</a:t></a:r></a:p>`;
    const file = slidesFile([
      { shapes: box('ctrTitle', ['Tea']) + box('subTitle', ['A talk']), notes: 'Welcome.' },
      {
        shapes: box('title', ['Kinds']) + box('body', [item('Green', 0), item('Young', 1)]),
        notes: 'There are two.',
      },
      { shapes: box('title', ['Draft']), isHidden: true },
    ]);
    const { text, left } = await draftOf('tea.pptx', file);
    expect(text).toBe(
      '---\nsubtitle: A talk\n---\n\n# Tea\n\nWelcome.\n\n## Kinds\n\n- Green\n  - Young\n\nThere are two.\n',
    );
    expect([...left]).toEqual([['hidden slides', 1]]);
  });

  test('have as notes what their author marks as such', async () => {
    const notes =
      '<a:p><a:r><a:t>It is hot.</a:t></a:r></a:p><a:p><a:r><a:t>Note: Bring a cup.</a:t></a:r></a:p>';
    const slides = slidesFile([{ shapes: box('title', ['Tea']), notes }]);
    expect(await textOf('a.pptx', slides)).toBe(
      '# A\n\n## Tea\n\nIt is hot.\n\n<!-- note: Bring a cup. -->\n',
    );
  });

  test('are read in the order in which they are seen', async () => {
    const [left, right] = [500_000, 5_000_000];
    const shapes =
      box('title', ['Two columns']) +
      box(undefined, ['right, above'], [right, 2_000_000]) +
      box(undefined, ['left, below'], [left, 3_000_000]) +
      box(undefined, ['left, above'], [left, 2_000_000]);
    expect(await textOf('a.pptx', slidesFile([{ shapes }]))).toBe(
      '# A\n\n## Two columns\n\nleft, above\n\nleft, below\n\nright, above\n',
    );
  });
});

test('a page is its article, without what is around it', async () => {
  const words = 'These are words of an article that somebody wrote about tea. '.repeat(12);
  const page = `<html><head><title>Tea | A site</title></head><body><nav><a href="/x">Home</a></nav><article><h1>On tea</h1>
    <p>${words}</p><h2>Kinds</h2><p>${words}<a href="javascript:alert(1)">here</a></p><pre><code class="language-js">a &lt; b</code></pre></article>
    <footer>All rights</footer><script>alert(1)</script></body></html>`;
  const text = await textOf('tea.html', page);
  expect(text).toMatch(/^# On tea\n\nThese are words/);
  expect(text).toContain('## Kinds');
  expect(text).toContain('```js\na < b\n```');
  expect(text).not.toMatch(/Home|javascript|alert|All rights/);
});

test('a notebook gives its prose, code, pictures and what was printed', async () => {
  const cells = [
    { cell_type: 'markdown', source: ['# Tea\n', 'with $x_1$'], metadata: {} },
    {
      cell_type: 'code',
      source: 'print(1)',
      metadata: {},
      outputs: [
        { output_type: 'stream', name: 'stdout', text: ['1\n'] },
        { output_type: 'stream', name: 'stderr', text: 'warning' },
        { output_type: 'display_data', data: { 'image/png': PIXEL } },
      ],
    },
  ];
  const notebook = { nbformat: 4, metadata: { language_info: { name: 'python' } }, cells };
  const { text, pictures, left } = await draftOf('tea.ipynb', JSON.stringify(notebook));
  expect(text).toBe(
    '# Tea\nwith $x_1$\n\n```python\nprint(1)\n```\n\n```text\n1\n```\n\n![](picture-1.png)\n',
  );
  expect([...pictures.keys()]).toEqual(['picture-1.png']);
  expect([...left]).toEqual([['printed warnings', 1]]);
});

test('plain text gives headings, paragraphs and lists as they look', async () => {
  const text =
    'On tea\n\nTea is\na drink.\n\nKinds\n-----\n\nThere are:\n- green\n  - young\n- black\n';
  expect(await textOf('notes.txt', text)).toBe(
    '# On tea\n\nTea is a drink.\n\n## Kinds\n\nThere are:\n\n- green\n  - young\n- black\n',
  );
});

test('what is written is read back to the same words', async () => {
  const odd = 'a*b*c, _x_, [y], `z`, 5 < 6, #7, $8 and $9, ~a~, | and \\, https://example.com/a_b';
  const text = await textOf('odd.txt', `Signs\n\n${odd}\n\n- ${odd}\n`);
  expect(plain(parseMarkdown(text))).toBe(`Signs${odd}${odd}`);
});

describe('a file that may do harm', () => {
  const bomb = zip({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) });
  test.each([
    ['leads out of its folder', 'a.docx', zip({ '../../x': 'a' }), 'cannot be unpacked'],
    ['is packed harder than any document', 'a.docx', bomb, 'packed harder'],
    ['is cut', 'a.pptx', wordFile('').subarray(0, 300), 'cannot be unpacked'],
    ['has a password', 'a.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), 'has a password'],
    [
      'has entities of its own',
      'a.docx',
      wordFile('', { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      'entities of its own',
    ],
    ['is another', 'a.ipynb', 'no notebook', 'no notebook'],
    ['is a picture', 'a.txt', new Uint8Array([0x89, 0x50, 0, 0]), 'no text, but a file of another'],
    ['is a Word file', 'a.pptx', wordFile(paragraph('Words')), 'This is no PowerPoint file.'],
    ['lies too deep', 'a.html', '<b>'.repeat(2000), 'deeper than any article'],
    ['has too many paragraphs', 'a.docx', wordFile('<w:p/>'.repeat(20_001)), 'more paragraphs'],
    ['is too long', 'a.txt', 'Words. '.repeat(40_000), 'too long for a document'],
    ['has no reader', 'a.rst', 'words', 'No reader knows .rst'],
  ])('that %s is refused in a sentence', async (_, name, data, message) => {
    await expect(textOf(name, data)).rejects.toThrow(message);
  });
});

test('of what Pandoc reads it is said with which command, which keeps title and pictures', async () => {
  await expect(textOf('tea.org', '* Tea')).rejects.toMatchObject({
    mend: expect.stringMatching(/pandoc -s ".*tea\.org" --extract-media=\. -t gfm -o "tea\.md"\.$/),
  });
});

test('nothing is written over what is there', async () => {
  const draft = await draftOf('notes.txt', 'One\n\nTwo words.\n');
  const folder = path.join(newFolder(), 'slides', 'notes');
  const written = await keepDraft(draft, folder, 'notes');
  expect(written).toEqual([path.join(folder, 'notes.md')]);
  expect(readFileSync(path.join(folder, 'notes.md'), 'utf8')).toBe('# One\n\nTwo words.\n');
  mkdirSync(path.join(folder, '..', 'other'));
  for (const there of [folder, path.join(folder, '..', 'other')])
    await expect(keepDraft(draft, there, 'notes')).rejects.toThrow('is there already');
});
