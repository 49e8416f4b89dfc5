import { describe, expect, test } from 'vitest';
import { checkBody, placesOf, readOf } from '../sample';

const read = async (body: string) => readOf(await checkBody(body)).scenes;
const notes = (count: number): string =>
  Array.from({ length: count }, (_, i) => `[^n${i}]: **Short ${i}.** Source ${i}.\n\n`).join('');
const cites = (count: number): string =>
  Array.from({ length: count }, (_, i) => `[^n${i}]`).join('');

describe('references', () => {
  test('are numbered in the order in which they are cited first', async () => {
    const { references } = await read(
      '## A\n\nOne.[^b] Two.[^a] Three.[^b]\n\n[^a]: **First.** x\n\n[^b]: **Second.** y\n',
    );
    expect(references.map(({ id, number, short }) => `${number} ${id} ${short}`)).toEqual([
      '1 b Second',
      '2 a First',
    ]);
  });

  test('get a scene at the end, or where the author wants it', async () => {
    const end = await read(`## A\n\nOne.${cites(1)}\n\n${notes(1)}`);
    expect(end.scenes.map(({ id }) => id)).toEqual(['a-title', 'a', 'references']);
    const own = await read(
      `## Sources\n\n:::references\n:::\n\n## A\n\nOne.${cites(1)}\n\n${notes(1)}`,
    );
    expect(own.scenes.map(({ id }) => id)).toEqual(['a-title', 'sources', 'a']);
  });

  test('do without a scene when nothing is cited', async () => {
    expect((await read('## A\n\nOne.\n')).scenes).toHaveLength(2);
  });

  test('take an id that no scene has', async () => {
    const { scenes } = await read(
      `## References\n\nOne.${cites(1)}\n\n## Sources\n\nTwo.\n\n${notes(1)}`,
    );
    expect(scenes.map(({ id }) => id)).toEqual(['a-title', 'references', 'sources', 'sources-2']);
  });

  test('go on in further scenes where they are long, since none is set small', async () => {
    const long = [0, 1, 2].map((i) => `[^n${i}]: ${'A long story. '.repeat(50)}\n`).join('\n');
    const { scenes } = await read(`## A\n\nOne.${cites(3)}\n\n${long}`);
    expect(scenes.filter(({ kind }) => kind === 'references')).toHaveLength(3);
  });

  test('go on in further scenes of about the same length when there are many', async () => {
    const { scenes } = await read(`## A\n\nOne.${cites(7)}\n\n${notes(7)}`);
    const pages = scenes.filter(({ kind }) => kind === 'references');
    expect(pages.map(({ id }) => id)).toEqual(['references', 'references-2']);
    expect(pages.map((page) => ('items' in page ? (page.items as unknown[]).length : 0))).toEqual([
      4, 3,
    ]);
  });

  test('are cited by lists, tables and headings, too', async () => {
    const { scenes } = await read(
      `## A[^n0]\n\n- b[^n1]\n\n## C\n\n| d[^n2] |\n| - |\n| e |\n\n${notes(3)}`,
    );
    expect(scenes.slice(1, 3).map(({ refs }) => refs)).toEqual([['n0', 'n1'], ['n2']]);
  });

  test('that nobody cites are listed behind the others', async () => {
    const { read: found } = await checkBody(`## A\n\nOne.[^n1]\n\n${notes(2)}`);
    expect(found?.scenes.references.map(({ id }) => id)).toEqual(['n1', 'n0']);
    const list = found?.scenes.scenes.at(-1);
    expect(list?.kind === 'references' && list.items.map(({ id }) => id)).toEqual(['n1', 'n0']);
  });

  test('that nobody cites are a warning, as are those that nobody wrote', async () => {
    const checked = await checkBody(`## A\n\nOne.[^lost]\n\n${notes(1)}`);
    expect(placesOf(checked)).toEqual(['10:5 referenceUnknown', '12:1 referenceUnused']);
  });
});
