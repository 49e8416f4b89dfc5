/** What a command reads before it makes anything. */
import { expect, test } from 'vitest';
import { readChecked } from '../../src/cli/read';
import { newFolder, writeSample } from '../sample';

const storeDir = newFolder();
const failed = async (text: string, strict: boolean) =>
  (await readChecked(writeSample(text), { strict, storeDir })).checked.failed;

test('a warning fails a document where that is asked for, and nowhere else', async () => {
  const warned = '---\nautor: Ada\n---\n\n# A title\n';
  expect(await failed(warned, false)).toBe(false);
  expect(await failed(warned, true)).toBe(true);
  expect(await failed('# A title\n', true)).toBe(false);
});
