/** How long a scene is read where nobody says what stands in it. */
import { expect, test } from 'vitest';
import { quietMs, readingMs } from '../../src/timeline/reading';
import { checkProse, checkText, readOf } from '../sample';

async function readMs(body: string): Promise<number> {
  const [, scene] = readOf(await checkProse(body)).scenes.scenes;
  if (!scene) throw new Error('No scene.');
  return readingMs(scene);
}

test('a text that sets no spaces is read letter by letter, not as one word', async () => {
  const short = await readMs('## 标题\n\n- 面粉\n- 水\n');
  const long = await readMs(`## 标题\n\n- ${'面粉和水放在一起'.repeat(8)}\n- 水\n`);
  expect(long - short).toBeGreaterThan(8000);
});

test('a formula is read for as long as its words are', async () => {
  const short = await readMs('## A\n\n$$x$$\n');
  const long = await readMs(
    String.raw`## A${'\n\n'}$$f(x) = \frac{a + b + c}{d + e} + \sum_{i=1}^{n} x_i + y_i + z_i$$${'\n'}`,
  );
  expect(long).toBeGreaterThan(short + 3000);
});

test('no row of a table is lit too shortly to be seen', async () => {
  const rows = (count: number) => `| A | B |\n| - | - |\n${'| 1 | 2 |\n'.repeat(count)}`;
  const lit = async (count: number) => {
    const checked = await checkText(`# A\n\n## B\n\nHere they are.\n\n${rows(count)}`);
    const scene = readOf(checked).scenes.scenes.find(({ kind }) => kind === 'table');
    return scene ? quietMs(scene) : 0;
  };
  expect(await lit(30)).toBeGreaterThan(30 * 800);
  expect(await lit(300)).toBeLessThan(45_000);
});
