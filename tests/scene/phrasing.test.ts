import { describe, expect, test } from 'vitest';
import { withStruck } from '../../src/scene/struck';
import { checkBody, placesOf, scenesOf } from '../sample';

const narrationOf = async (text: string) => {
  const [scene] = await scenesOf(`## A\n\n${text}\n`);
  return scene?.narration ?? [];
};
/** The words that a scene's terms and marks point at. */
const pointed = async (text: string) =>
  (await narrationOf(text)).map(({ text, terms, marks }) => ({
    text,
    terms: terms.map(({ start, end }) => text.slice(start, end)),
    marks: marks.map((mark) => text.slice(mark)),
  }));

describe('the narration of a paragraph', () => {
  test('is its plain words on one line', async () => {
    const said = await narrationOf(
      'One _two_\n`three`  four\\\nfive [six](https://example.org) seven.',
    );
    expect(said[0]?.text).toBe('One two three four five six seven.');
  });

  test('knows its bold phrases, spaces around them left out', async () => {
    expect(await pointed('Some **bold _and_ slanted** words, **more**.')).toEqual([
      {
        text: 'Some bold and slanted words, more.',
        terms: ['bold and slanted', 'more'],
        marks: [],
      },
    ]);
  });

  test.each([
    ['what is struck', 'Five ~~six~~ seven ~~eight~~.', 'Five seven.'],
    ['numbers of sources', 'So it is [1], and so [2, 4–6].', 'So it is, and so.'],
    ['numbers of sources that are links', 'So it is [1].\n\n[1]: https://example.org', 'So it is.'],
    [
      'the number of a source that is named',
      '_[2]: Anna wrote it_ in 1999.',
      'Anna wrote it in 1999.',
    ],
    ['footnotes that are not there', 'So[^nobody] it is.', 'So it is.'],
  ])('passes over %s', async (_, text, said) => {
    const { read } = await checkBody(`## A\n\n${text}\n`);
    expect(read?.scenes.scenes[1]?.narration[0]?.text).toBe(said);
  });

  test.each([
    ['Five ~~six~~ seven ~~eight~~.', 'Five six seven eight.'],
    ['~~One~~ Two', 'One Two'],
    ['One ~~two~~', 'One two'],
    ['One ~~two~~ ~~three~~, four', 'One two three, four'],
    ['一共~~十~~九杯', '一共十九杯'],
  ])('keeps what is struck where it is written: %s', async (text, written) => {
    const [spoken] = await narrationOf(text);
    expect(withStruck(spoken?.text ?? '', spoken?.struck ?? []).text).toBe(written);
  });

  test('says of an address the name of the site, and keeps what tells the page', async () => {
    const long = 'https://www.example.org/a/very/long/way/to/a/page.html';
    const [spoken] = await narrationOf(
      `See ${long}, <https://example.com/b> and [this](https://example.net).`,
    );
    expect(spoken?.text).toBe('See example.org/…/page.html, example.com/b and this.');
    expect(spoken?.formulas?.map(({ spoken }) => spoken)).toEqual(['example.org', 'example.com']);
  });

  test('leaves out footnotes and comments', async () => {
    const [spoken] = await narrationOf('One.[^a]<!-- not said --> Two.\n\n[^a]: A source.');
    expect(spoken?.text).toBe('One. Two.');
  });

  test('keeps times, ratios and colons that look like directives', async () => {
    const [spoken] = await narrationOf('At 10:30am, 3:1, note:this and a:b.');
    expect(spoken?.text).toBe('At 10:30am, 3:1, note:this and a:b.');
  });

  test('takes the mark of a paragraph of its own to the next words', async () => {
    const body = '## A\n\n- x\n\nOne.\n\n[step]\n\nTwo.\n';
    const [scene] = await scenesOf(body);
    expect(scene?.narration).toEqual([
      { text: 'One.', terms: [], marks: [] },
      { text: 'Two.', terms: [], marks: [0] },
    ]);
  });
});

describe('rich text', () => {
  const richOf = async (line: string) => {
    const { read } = await checkBody(`## A\n\n- ${line}\n`);
    const [, scene] = read?.scenes.scenes ?? [];
    return scene?.kind === 'points' ? scene.items[0]?.text : undefined;
  };

  test('knows what is struck, and where a line ends', async () => {
    expect(await richOf('one ~~two~~\\\n  three')).toEqual([
      { type: 'text', text: 'one ' },
      { type: 'del', children: [{ type: 'text', text: 'two' }] },
      { type: 'break' },
      { type: 'text', text: 'three' },
    ]);
  });

  test('shortens an address that stands bare, and keeps where it leads', async () => {
    const href = 'https://www.example.org/a/very/long/way/to/a/page.html';
    expect(await richOf(href)).toEqual([
      { type: 'link', href, children: [{ type: 'text', text: 'example.org/…/page.html' }] },
    ]);
  });

  test.each(['other.md', './docs/', '/docs', '../a.md#b', '#'])(
    'of a link to %s is its words, without a warning',
    async (href) => {
      expect(await richOf(`[words](${href})`)).toEqual([{ type: 'text', text: 'words' }]);
      expect(placesOf(await checkBody(`## A\n\n- [words](${href})\n`))).toEqual([]);
    },
  );

  test('of a cell with a picture is its words, else what the picture shows', async () => {
    const body = '## A\n\n| a | b |\n| - | - |\n| ![One](a.svg) two | ![Three](a.svg) |\n';
    const { read } = await checkBody(body, {
      'a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    });
    const [, scene] = read?.scenes.scenes ?? [];
    expect(scene?.steps).toEqual([{ text: ' two Three' }]);
  });

  test('keeps links of the web, of mail, and of scenes', async () => {
    const [scene] = await scenesOf(
      '## A\n\n- [a](https://example.org)\n- [b](mailto:a@b.c)\n- [c](#a)\n- [d][e]\n\n[e]: http://example.org\n',
    );
    const hrefs = JSON.stringify(scene).match(/"href":"[^"]*"/g);
    expect(hrefs).toEqual([
      '"href":"https://example.org"',
      '"href":"mailto:a@b.c"',
      '"href":"#a"',
      '"href":"http://example.org"',
    ]);
  });

  test.each(['javascript:alert(1)', 'JaVaScRiPt:x', 'data:text/html,x', 'file:///etc/passwd'])(
    'drops a link to %s, and keeps its words',
    async (href) => {
      const checked = await checkBody(`## A\n\n- [words](${href})\n`);
      expect(placesOf(checked)).toEqual(['10:3 linkUnsafe']);
      expect(JSON.stringify(checked.read?.scenes.scenes[1])).not.toContain('href');
      expect(checked.read?.scenes.scenes[1]?.steps).toEqual([{ text: 'words' }]);
    },
  );
});
