import path from 'node:path';
import { expect, test } from 'vitest';
import { fingerprint } from '../../src/cache/fingerprint';
import { seal } from '../../src/cache/seal';
import { openFolder } from '../../src/cache/shared/folder';
import { examineShared } from '../../src/doctor/shared';
import { differenceOf, type Maker } from '../../src/video/maker';
import { newFolder } from '../sample';

const HERE: Maker = {
  ...{ lectern: '0.1.0', code: 'aa', encoder: '4.0.527' },
  ...{ draw: 'web', browser: '147.0', system: 'linux-x64' },
};
/** No browser is looked for where one is named that is not there. */
const machine = () => ({ storeDir: newFolder(), browser: '/no/such/browser' });

test('what machines differ in is told by the one that is most alike', () => {
  const other: Maker = { ...HERE, browser: '139.0' };
  const far: Maker = { ...HERE, browser: '120.0', system: 'darwin-arm64' };
  expect(differenceOf(HERE, [far, other])).toBe('browser 139.0 there, 147.0 here');
  expect(differenceOf(HERE, [{ ...HERE, lectern: '0.2.0', code: 'bb' }])).toBe(
    'lectern 0.2.0 there, 0.1.0 here',
  );
  expect(differenceOf(HERE, [{ ...HERE, code: 'bb' }])).toBe('other code of lectern');
});

test('a store that answers is good, one that does not is told with what it costs', async () => {
  const folder = newFolder();
  const place = openFolder(folder, true);
  expect(await examineShared(place, machine())).toMatchObject({
    state: 'good',
    found: expect.stringMatching(/answers in \d+ ms; no scene lies there yet$/),
  });
  expect(await examineShared(openFolder(path.join(folder, 'none'), true), machine())).toEqual({
    part: 'shared',
    state: 'limited',
    found: `${path.join(folder, 'none')}: there is no such folder`,
    cost: 'what other machines made is made again here',
    fix: 'See whether its drive is mounted, or make the folder once.',
  });
});

test('a store in which scenes were drawn otherwise says in what', async () => {
  const place = openFolder(newFolder(), true);
  const { signal } = new AbortController();
  const put = async (maker: Maker) => {
    const key = fingerprint(maker);
    const entry = seal('makers', key, Buffer.from(JSON.stringify(maker)));
    await place.put(`makers/${key}`, entry, { replace: false, signal });
  };
  const here = async () => HERE;
  await put({ ...HERE, system: 'darwin-arm64' });
  expect(await examineShared(place, machine(), here)).toMatchObject({
    state: 'limited',
    found: expect.stringContaining('drawn otherwise: system darwin-arm64 there, linux-x64 here'),
  });
  await put(HERE);
  expect(await examineShared(place, machine(), here)).toMatchObject({ state: 'good' });
});
