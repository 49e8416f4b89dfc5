/** Code of Word files that have no style for it. */
import { expect, test } from 'vitest';
import { textOf, wordFile } from './office';

const line = (words: string, font: string): string =>
  `<w:p><w:r><w:rPr><w:rFonts w:ascii="${font}"/><w:b/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

test('is what stands in letters of one width', async () => {
  const lines = ['def tea():', '    return 1', 'tea()'].map((words) => line(words, 'Consolas'));
  const text = await textOf(
    'a.docx',
    wordFile(
      line('Plain words that are long enough to be none of it, and go on and on and on.', 'Arial') +
        lines.join(''),
    ),
  );
  expect(text).toContain('```\ndef tea():\n    return 1\ntea()\n```\n');
});
