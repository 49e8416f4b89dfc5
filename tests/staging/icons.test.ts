/** Icons that come by themselves, and pictures of titles. */
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/scene/inline';
import { checkText, readOf } from '../sample';

const svg = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}"/></svg>`;

/** A whole document, its title first. */
const scenesIn = async (text: string, files?: Record<string, string>) =>
  readOf(await checkText(text, files)).scenes.scenes;

async function headings(text: string): Promise<Record<string, string | undefined>> {
  const scenes = (await scenesIn(text)).slice(1);
  return Object.fromEntries(
    scenes.map(({ heading }) => [
      plainText(heading),
      heading[0]?.type === 'icon' ? heading[0].name : undefined,
    ]),
  );
}

const list = '\n\n- One\n- Two\n\n';

describe('a heading', () => {
  test('that many documents have has an icon, with its number and what follows it', async () => {
    const text = `# A\n\n## Ingredients${list}## 2. Roadmap${list}## Questions for the audience${list}## Blue${list}`;
    expect(await headings(text)).toEqual({
      Ingredients: 'basket',
      '2. Roadmap': 'route',
      'Questions for the audience': 'help-circle',
      Blue: undefined,
    });
  });

  test('that names a thing has its icon, and none where the thing is denied', async () => {
    const text = `# A\n\n## Sorting, slowly${list}## A month without a phone${list}`;
    expect(await headings(text)).toEqual({
      'Sorting, slowly': 'sort-ascending',
      'A month without a phone': undefined,
    });
  });

  test('that asks has the icon of its words, and no mere question mark', async () => {
    const text = `# A\n\n## Why blue?${list}## Sorting, or not?${list}`;
    expect(await headings(text)).toEqual({
      'Why blue?': undefined,
      'Sorting, or not?': 'sort-ascending',
    });
  });

  test('in Title Case has one as others have, but for names', async () => {
    const text = `# A\n\n## How Vaccines Work\n\nIt rises.\n\n## How Vaccines Sold Millions\n\nOne day, Vaccines sold millions.\n\n## Walking Dogs in Bread\n\nThey walk.\n`;
    expect(await headings(text)).toEqual({
      'How Vaccines Work': 'vaccine',
      'How Vaccines Sold Millions': undefined,
      'Walking Dogs in Bread': 'paw',
    });
  });

  test('that begins as many do has the icon of what its colon leads to, where there is one', async () => {
    const text = `# A\n\n## Background: The bread${list}## Background: The blue${list}`;
    expect(await headings(text)).toEqual({
      'Background: The bread': 'bread',
      'Background: The blue': 'history',
    });
  });

  test('of an item that is told has none: its count stands there', async () => {
    const said =
      'It is told in so many words that nobody would ever want to read all of it in a list, or in a table, or anywhere.';
    const text = `# A\n\n## Ways\n\n- **Bread.** ${said}\n- **Sorting.** ${said}\n`;
    expect(await headings(text)).toEqual({ Bread: undefined, Sorting: undefined });
  });

  test('that has an emoji has its picture', async () => {
    const text = `# A\n\n## 🧺 Ingredients${list}## Ingredients${list}`;
    expect(await headings(text)).toEqual({ '🧺 Ingredients': undefined, Ingredients: 'basket' });
  });

  test('has one in German as well', async () => {
    expect(
      await headings(
        `---\nlang: de\nvoice: silent\n---\n\n# A\n\n## Zutaten${list}## Vom Warten${list}`,
      ),
    ).toEqual({
      Zutaten: 'basket',
      'Vom Warten': 'hourglass',
    });
  });

  test('keeps what its author wrote, and has none where icons are off', async () => {
    expect(await headings(`# A\n\n## Roadmap {icon=star}${list}`)).toEqual({ Roadmap: 'star' });
    expect(await headings(`---\nicons: off\n---\n\n# A\n\n## Roadmap${list}`)).toEqual({
      Roadmap: undefined,
    });
  });
});

describe('a key line', () => {
  const iconsOf = async (text: string) =>
    (await scenesIn(`# A\n\n## Blue\n\n${text}\n\nIt waits.\n`)).flatMap((scene) =>
      scene.kind === 'statement' ? scene.lines.map(({ icon }) => icon?.name) : [],
    );

  test('that is too long for an icon has that of the words that carry it', async () => {
    const tired = 'because you are trying to start a full-time business on the side';
    const letters = 'apparently found the boat by chance and was fascinated by the old engine';
    const text = `If you come home tired ${tired}, it's going to show in the evening.

I once had a very long email correspondence with a stranger who ${letters} in its middle.`;
    expect(await iconsOf(text)).toEqual(['briefcase', 'mail', undefined]);
  });

  test('has that of a thing in a longer sentence, and no icon twice', async () => {
    const text = `They had meant to leave for the station when the first parcel came, wrapped in a blanket and tied up twice.

Nobody had ordered it, and the second parcel came an hour later, wrapped in another blanket and tied up again.`;
    const icons = await iconsOf(text);
    expect(icons).toContain('package');
    expect(new Set(icons.filter(Boolean)).size).toBe(icons.filter(Boolean).length);
  });

  test('has none for what only looks like a thing', async () => {
    expect(await iconsOf('It is sort of blue.')).toEqual([undefined, undefined]);
  });
});

describe('a title', () => {
  const pictureOf = async (title: string, picture: string) => {
    const [first] = await scenesIn(`# ${title}\n\nSaid.\n\n## Look\n\n![It](${picture})\n`, {
      'wide.svg': svg(400, 300),
      'badge.svg': svg(120, 20),
    });
    return first?.kind === 'title' ? first.picture?.src : undefined;
  };

  test('shows the first picture of its document, where it has no icon', async () => {
    expect(await pictureOf('Blue', 'wide.svg')).toBe('wide.svg');
    expect(await pictureOf('Sorting', 'wide.svg')).toBeUndefined();
  });

  test('shows no badge', async () => {
    expect(await pictureOf('Blue', 'badge.svg')).toBeUndefined();
  });
});
