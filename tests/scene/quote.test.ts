import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/scene/inline';
import { checkBody, scenesOf } from '../sample';

async function quoteOf(body: string) {
  const [scene] = await scenesOf(`## A\n\n${body}\n`);
  if (scene?.kind !== 'quote') throw new Error(scene?.kind);
  return scene;
}

describe('who is quoted', () => {
  test.each([
    ['in a paragraph behind a dash', '> Words.\n>\n> — Who', 'Who'],
    ['behind two hyphens', '> Words.\n>\n> -- Who', 'Who'],
    ['in an item alone', '> Words.\n>\n> - Who', 'Who'],
    ['in an item right below the words', '> Words.\n> - Who, 1999', 'Who, 1999'],
    ['in the last line', '> Words\n> — Who', 'Who'],
    ['in the last line, after a break', '> Words\\\n> -- Who', 'Who'],
    ['behind the last sentence', '> Words. — Who', 'Who'],
    ['with a link', '> Words.\n>\n> — [Who](https://example.org)', 'Who'],
    ['and not at all', '> Words — and more.', ''],
    ['but not in a list', '> Words:\n>\n> - one\n> - two', ''],
    ['but not in a dash of the words', '> He said — or so they say — no.', ''],
  ])('stands %s', async (_, body, source) => {
    const scene = await quoteOf(body);
    expect(plainText(scene.source)).toBe(source);
    expect(scene.steps).toHaveLength(source ? 2 : 1);
    const words = scene.paragraphs.map(plainText).join(' ');
    expect(words.startsWith('Words') || words.startsWith('He')).toBe(true);
    expect(words).not.toMatch(/Who|—$|--$/);
  });
});

describe('what a quote holds', () => {
  test('are paragraphs, as they are', async () => {
    expect(await quoteOf('> a\n>\n> b')).not.toHaveProperty('nesting');
  });

  test('is also a list, code and a quote, as lines', async () => {
    const scene = await quoteOf('> a\n>\n> - b\n> - c\n>\n> ```\n> d\n> ```\n>\n> > e');
    expect(scene.paragraphs.map(plainText)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(scene.nesting).toEqual([
      { depth: 0 },
      { depth: 0, mark: 'dot' },
      { depth: 0, mark: 'dot' },
      { depth: 0 },
      { depth: 1, mark: 'quote' },
    ]);
  });
});

describe('a long quote', () => {
  const sentence = 'One sentence of this quote has some sixty letters in all.';
  const long = Array.from({ length: 16 }, () => sentence).join(' ');

  test('stands in pieces of whole sentences, each sentence at its own step', async () => {
    const scene = await quoteOf(`> ${long}\n>\n> — Who`);
    const words = scene.paragraphs.map(plainText);
    expect(scene.paced).toBe(true);
    expect(words.join(' ')).toBe(long);
    for (const piece of words) expect(piece.trim()).toMatch(/\.$/);
    expect(scene.steps.map(({ text }) => text)).toEqual([...Array(16).fill(sentence), 'Who']);
  });

  test('keeps its marks in both pieces, and each reference once', async () => {
    const scene = await quoteOf(`> **${long}**[^a]\n\n[^a]: A source.`);
    for (const [first] of scene.paragraphs) expect(first?.type).toBe('strong');
    expect(JSON.stringify(scene.paragraphs).match(/"ref"/g)).toHaveLength(1);
  });

  test('has no piece without words where a picture stood before them', async () => {
    const badge = '![avatar](https://avatars.githubusercontent.com/a)';
    const { read } = await checkBody(`## A\n\n> ${badge} ${'So '.repeat(70)}${long}\n`);
    const scene = read?.scenes.scenes.find(({ kind }) => kind === 'quote');
    if (scene?.kind !== 'quote') throw new Error('No quote.');
    expect(scene.paced).toBe(true);
    for (const words of scene.paragraphs.map(plainText)) expect(words.trim()).not.toBe('');
  });

  test('that is short comes at once', async () => {
    expect(await quoteOf('> Words.')).not.toHaveProperty('paced');
  });
});
