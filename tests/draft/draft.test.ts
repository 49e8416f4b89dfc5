/** Key lines that are written into a document as bold phrases. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftText } from '../../src/draft/draft';
import { readDraft, writeDraft } from '../../src/draft/write';
import { runs } from '../runs';
import { newFolder, writeSample } from '../sample';

const source = { name: 'talk', folder: newFolder() };
const drafted = async (text: string) =>
  (await draftText(`# A title\n\n## A\n\n${text}`, source)).text.slice(17);

describe('what was chosen is written as bold phrases', () => {
  test.each([
    ['a whole sentence', 'Bread needs time.', '**Bread needs time.**'],
    [
      'pieces, each by itself',
      'If your kitchen is small, a covered bowl on the lowest shelf is enough.',
      '**If your kitchen is small,** **a covered bowl on the lowest shelf is enough.**',
    ],
    ['outside of emphasis', 'Bread needs *time*.', '**Bread needs *time*.**'],
    ['outside of code', '`make` waits for nobody.', '**`make` waits for nobody.**'],
    [
      'outside of a link',
      '[Bread](https://example.org) needs time.',
      '**[Bread](https://example.org) needs time.**',
    ],
    ['with escapes and entities', 'Bread \\& wine &amp; time.', '**Bread \\& wine &amp; time.**'],
    ['around a step mark', 'Wait for it. [step] Go on.', '**Wait for it.** [step] **Go on.**'],
    [
      'but for a sentence that a bold word stresses, which stands whole as it is',
      'Nobody who bakes at home has ever heated the whole of a cellar to make a loaf rise. It **must** be warm before it goes in, or it will not rise.',
      '**Nobody who bakes at home has ever heated the whole of a cellar** **to make a loaf rise.** It **must** be warm before it goes in, or it will not rise.',
    ],
    ['over a line end', 'Bread needs\ntime.', '**Bread needs\ntime.**'],
    [
      'in the paragraphs of a list that are told',
      `- Bread needs time.\n- ${'And it needs flour, water and salt. '.repeat(8).trim()}`,
      undefined,
    ],
  ])('%s', async (_, text, expected) => {
    const result = await drafted(text);
    if (expected) expect(result).toBe(expected);
    expect(result).toContain('**');
    expect(result.replaceAll('**', '')).toBe(text.replaceAll('**', ''));
  });

  test('and nothing where a phrase is bold already, or nothing is said', async () => {
    for (const text of ['Bread needs **time**.', '- a\n- b', '```text\nBread.\n```'])
      expect(await drafted(text)).toBe(text);
  });

  test('but not where a mark would stand inside emphasis', async () => {
    const text = '*Bread needs time. It needs* flour.';
    const { text: result, left } = await draftText(`# A title\n\n## A\n\n${text}`, source);
    expect(result.replaceAll('**', '')).toContain(text);
    expect(left).toContain('It needs flour.');
  });

  test('each with its line', async () => {
    const { written } = await draftText(
      '# A title\n\n## A\n\nBread needs time.\nIt needs flour.',
      source,
    );
    expect(written).toEqual([
      { line: 5, phrase: 'Bread needs time.' },
      { line: 6, phrase: 'It needs flour.' },
    ]);
  });
});

describe('a file', () => {
  test('keeps its line ends and its byte order mark', async () => {
    const text = '\uFEFF---\r\ntitle: A title\r\n---\r\n\r\n## A\r\n\r\nBread needs time.\r\n';
    const file = writeSample(text);
    await writeDraft(file, await readDraft(file, { name: 'talk' }));
    expect(readFileSync(file, 'utf8')).toBe(
      text.replace('Bread needs time.', '**Bread needs time.**'),
    );
  });

  test('is not touched where nothing is new', async () => {
    const file = writeSample('# A title\n\n- a\n');
    const before = statSync(file).mtimeMs;
    await writeDraft(file, await readDraft(file, { name: path.basename(file) }));
    expect(statSync(file).mtimeMs).toBe(before);
  });
});

const word = fc.constantFrom(
  ...'the bridge carries “people” (slowly) *over* [the](https://a.org) `old` river & 3 \\* not only, if and it is _all_ town;'.split(
    ' ',
  ),
);
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 25 }), fc.constantFrom('.', '?', '!'))
  .map(([words, end]) => `${words.join(' ')}${end}`);
const document = fc
  .array(
    fc.tuple(fc.constantFrom('', '> ', '- '), fc.array(sentence, { minLength: 1, maxLength: 3 })),
    { minLength: 1, maxLength: 3 },
  )
  .map((paragraphs) => paragraphs.map(([lead, all]) => `${lead}${all.join(' ')}`).join('\n\n'));

test('whatever it says, a document gets bold marks alone, and when drafted again, none', async () => {
  await fc.assert(
    fc.asyncProperty(document, async (text) => {
      const whole = `# A title\n\n## A\n\n${text}\n`;
      const once = await draftText(whole, source);
      expect(once.text.replaceAll('**', '')).toBe(whole);
      const twice = await draftText(once.text, source);
      expect(twice.text).toBe(once.text);
      expect(twice.written).toEqual([]);
    }),
    { numRuns: runs(60) },
  );
});

test('a name is who speaks, and stands before the bold phrases', async () => {
  const front = '---\nvoices: {anna: slt, ben: rms}\n---\n\n# A title\n\n## A\n\n';
  const body = 'Anna: Bread needs time.\n\nBen: Salt \\& *much* time.\nAnna: A whole night.\n';
  const { text } = await draftText(front + body, source);
  expect(text.slice(front.length)).toBe(
    'Anna: **Bread needs time.**\n\nBen: **Salt \\& *much* time.**\nAnna: **A whole night.**\n',
  );
});
