import { describe, expect, test } from 'vitest';
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
      'One _two_\n`three`  four\\\nfive [six](https://example.org) ~~seven~~.',
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

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    'data:text/html,x',
    'file:///etc/passwd',
    '/etc',
    'x.md',
  ])('drops a link to %s, and keeps its words', async (href) => {
    const checked = await checkBody(`## A\n\n- [words](${href})\n`);
    expect(placesOf(checked)).toEqual(['10:3 linkUnsafe']);
    expect(JSON.stringify(checked.read?.scenes.scenes[1])).not.toContain('href');
    expect(checked.read?.scenes.scenes[1]?.steps).toEqual([{ text: 'words' }]);
  });
});
