/** Whether a voice wakes before its document is read, by the store alone. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/cache/store';
import { rememberText, saysNew } from '../../src/narration/waking';
import { newFolder } from '../sample';

const TEXT =
  '---\ntitle: A title that is long enough\n---\n\n# Head\n\nA sentence that may be said.\n\n- an item of a list\n';

test.each([
  ['nothing is new', TEXT, false],
  ['a sentence is', TEXT.replace('may', 'can'), true],
  ['an item is', `${TEXT}- another item of the same list\n`, false],
])('where %s since it was made', async (_, now, expected) => {
  const file = path.join(newFolder(), 'a.md');
  const store = openStore(newFolder());
  writeFileSync(file, TEXT);
  expect(await saysNew(file, TEXT, store)).toBeUndefined();
  await rememberText(file, { text: TEXT, voice: 'heart' }, store);
  expect(await saysNew(file, now, store)).toBe(expected ? 'heart' : undefined);
});
