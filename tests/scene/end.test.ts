import { describe, expect, test } from 'vitest';
import { checkText, placesOf, readOf } from '../sample';

const withFront = (front: string) =>
  checkText(
    `---\ntitle: A pot\nvoice: silent\n${front}---\n\n# A pot\n\n## Water\n\n- Hot\n- Soft\n`,
  );
const lastOf = async (front: string) => readOf(await withFront(front)).scenes.scenes.at(-1);

describe('the card at the end', () => {
  test('is the title with where the document is published', async () => {
    expect(await lastOf('author: Mira\nurl: https://example.org/pot/\n')).toMatchObject({
      ...{ kind: 'end', id: 'end', link: 'https://example.org/pot/', author: 'Mira', next: [] },
      heading: [{ type: 'text', text: 'A pot' }],
    });
  });

  test('has the words, the address and what comes next as the front matter says', async () => {
    const front = 'end:\n  title: Pour one\n  link: https://example.org\n  next: [The grinder]\n';
    expect(await lastOf(front)).toMatchObject({
      ...{ kind: 'end', link: 'https://example.org', next: ['The grinder'] },
      heading: [{ type: 'text', text: 'Pour one' }],
    });
  });

  test('names who wrote it where that is known', async () => {
    expect(await lastOf('author: Mira\n')).toMatchObject({
      ...{ kind: 'end', author: 'Mira', next: [] },
      heading: [{ type: 'text', text: 'A pot' }],
    });
  });

  test('is not there where it is off, or where there is nothing to say', async () => {
    expect(await lastOf('url: https://example.org/pot/\nend: off\n')).toMatchObject({
      id: 'water',
    });
    expect(await lastOf('')).toMatchObject({ id: 'water' });
  });

  test('has an icon of its own; one that nobody knows is told at its place', async () => {
    const found = await lastOf('end:\n  icon: cup\n');
    expect(found?.heading[0]).toMatchObject({ type: 'icon', name: 'cup' });
    expect(placesOf(await withFront('end:\n  icon: cupp\n'))).toEqual([
      expect.stringMatching(/^5:9 metaWrong/),
    ]);
  });

  test('has a key that nobody knows told at its place', async () => {
    expect(placesOf(await withFront('end:\n  titel: Pour one\n'))).toEqual([
      expect.stringMatching(/^5:3 metaUnknown/),
    ]);
  });
});
