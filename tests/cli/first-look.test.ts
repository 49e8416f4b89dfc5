import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { firstLook } from '../../src/cli/first-look';
import { readDraft } from '../../src/import/draft';
import { newFolder } from '../folder';

test('a file from elsewhere is looked at as the document that it becomes; documents and names are not touched', async () => {
  const folder = newFolder();
  const file = path.join(folder, 'My notes.txt');
  writeFileSync(file, 'On tea\n\nTea is a drink.\n');
  const said: string[] = [];
  const context = {
    say: (text: string) => void said.push(text),
    signal: AbortSignal.timeout(60_000),
  };
  const store = path.join(folder, 'store');
  // In this thread: that it is another is tried where files are imported.
  const look = (named: string | undefined) =>
    firstLook(named, context, store, (file) => readDraft(file));
  const document = await look(file);
  expect(path.basename(document ?? '')).toBe('my-notes.md');
  expect(readFileSync(document ?? '', 'utf8')).toBe('# On tea\n\nTea is a drink.\n');
  expect(said.join('')).toContain('lectern import');
  for (const other of ['tour', 'slides/tour/tour.md', path.join(folder, 'none.docx'), undefined])
    expect(await look(other)).toBeUndefined();
  const unread = path.join(folder, 'notes.rst');
  writeFileSync(unread, 'Tea');
  await expect(look(unread)).rejects.toThrow('No reader knows .rst');
});
