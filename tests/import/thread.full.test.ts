/** The reading of files from elsewhere, in its own thread as in a build. */
import { expect, test } from 'vitest';
import { importFile } from '../../src/import/import';
import { save, wordFile } from './office';

test('a file is read in a thread of its own, and refused there in a sentence', async () => {
  const words = '<w:p><w:r><w:t>Words.</w:t></w:r></w:p>';
  const { text } = await importFile(save('a.docx', wordFile(words)));
  expect(text).toBe('# A\n\nWords.\n');
  await expect(importFile(save('a.docx', 'no zip'))).rejects.toThrow('cannot be unpacked');
});
