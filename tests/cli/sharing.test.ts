/** Which store is shared. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { addressFor, openSharing } from '../../src/cli/sharing';
import { newFolder } from '../sample';

const nothing = { storeReadOnly: false };

test('the command line wins over the configuration', () => {
  const configured = { at: 's3://team/lectern', endpoint: 'https://example.org' };
  expect(addressFor(nothing, undefined)).toBeUndefined();
  expect(addressFor(nothing, configured)).toEqual({ ...configured, readOnly: false });
  expect(addressFor({ store: '/mnt/team', storeReadOnly: false }, configured)).toEqual({
    ...{ at: '/mnt/team', readOnly: false },
  });
});

test('either may say that nothing is handed on', () => {
  const readOnly = { at: 's3://team/lectern', readOnly: true };
  expect(addressFor(nothing, readOnly)?.readOnly).toBe(true);
  expect(addressFor({ storeReadOnly: true }, { at: 'shared' })?.readOnly).toBe(true);
});

test("a machine's own store is not shared with itself", () => {
  expect(addressFor({ store: '.lectern', storeReadOnly: false }, undefined)).toBeUndefined();
});

test('of all documents of a command the same store is one, which is given up once', async () => {
  const said: string[] = [];
  const { signal } = new AbortController();
  const context = { out: () => undefined, say: (text: string) => void said.push(text) };
  const sharing = openSharing(
    { store: path.join(newFolder(), 'none'), storeReadOnly: false },
    { ...context, terminal: false, signal },
  );
  for (let document = 0; document < 2; document++) {
    const share = sharing(() => said.push('cleared'));
    const shared = await share.of({});
    expect(await shared?.read('clips', 'a'.repeat(32))).toBeUndefined();
    await share.settle(() => undefined);
  }
  expect(said).toEqual(['cleared', expect.stringContaining('there is no such folder')]);
});

test('a folder that is shared may lie in a path with spaces', async () => {
  const folder = path.join(newFolder(), 'a team');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'note'), '');
  const sharing = openSharing(
    { store: folder, storeReadOnly: false },
    {
      out: () => undefined,
      say: () => undefined,
      terminal: false,
      signal: new AbortController().signal,
    },
  );
  const shared = await sharing(() => undefined).of({});
  expect((await shared?.place.list(new AbortController().signal))?.map(({ name }) => name)).toEqual(
    ['note'],
  );
});
