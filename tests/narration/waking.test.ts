/** What wakes before its document is read, by the store alone. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/cache/store';
import { askText, rememberText } from '../../src/narration/waking';
import { newFolder } from '../sample';

const TEXT =
  '---\ntitle: A title that is long enough\n---\n\n# Head\n\nA sentence that may be said.\n\n- an item of a list\n';

test.each([
  ['nothing is new', TEXT, { isOther: false }],
  ['a sentence is', TEXT.replace('may', 'can'), { isOther: true, voice: 'heart' }],
  ['an item is', `${TEXT}- another item of the same list\n`, { isOther: true }],
])('where %s since it was made', async (_, now, expected) => {
  const file = path.join(newFolder(), 'a.md');
  const store = openStore(newFolder());
  writeFileSync(file, TEXT);
  expect(await askText(file, TEXT, store)).toEqual({ isOther: true });
  await rememberText(file, { text: TEXT, voice: 'heart' }, store);
  expect(await askText(file, now, store)).toEqual(expected);
});
