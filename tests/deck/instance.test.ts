import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { instance, readFont } from '../../src/deck/instance';
import { resolvePackage } from '../../src/root';

const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2';

test('a plain font has no axes, and letters of its own at each weight and size', async () => {
  const font = await readFont(readFileSync(resolvePackage(SERIF)));
  expect([...font.axes.keys()].sort()).toEqual(['opsz', 'wght']);
  const places: Record<string, number>[] = [
    {},
    { wght: 400, opsz: 20 },
    { wght: 600, opsz: 20 },
    { wght: 600, opsz: 60 },
  ];
  const made = await Promise.all(places.map((at) => instance(font, { ...at, slnt: 0 })));
  for (const data of made) expect((await readFont(data)).axes.size).toBe(0);
  const different = new Set(made.map((data) => data.toString('base64')));
  // 400 and 20 are its defaults.
  expect(different.size).toBe(3);
});

test('what is no font is refused', async () => {
  await expect(readFont(Buffer.from('no font'))).rejects.toThrow('font');
});
