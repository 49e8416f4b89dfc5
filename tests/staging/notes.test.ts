/** Speaker notes as narration. */
import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../src/pipeline';
import type { Draft } from '../../src/scene/draft';
import { notesAreSpoken, speakNotes, textsOf } from '../../src/staging/notes';
import { readOf, writeSample } from '../sample';

describe('notes are spoken', () => {
  test('as paragraphs, items by themselves, without the signs of Markdown', () => {
    expect(
      speakNotes(['Say *hello* first.\n\n- Then [this](https://a.org)\n- and `that`', '  ']),
    ).toEqual([
      { text: 'Say hello first.', terms: [], marks: [] },
      { text: 'Then this', terms: [], marks: [] },
      { text: 'and that', terms: [], marks: [] },
    ]);
  });

  test('with their bold phrases and step marks', () => {
    const [spoken] = speakNotes(['One **bold word** here. [step] And on.']);
    expect(spoken).toEqual({
      text: 'One bold word here. And on.',
      terms: [{ start: 4, end: 13 }],
      marks: [20],
    });
  });

  const draft = (notes: string, prose: string): Draft =>
    ({
      section: { notes: [notes] },
      parts: [{ type: 'prose', spoken: { text: prose, terms: [], marks: [] } }],
    }) as unknown as Draft;

  test('in a deck that has more of them than of prose, or where its author says so', () => {
    const long = [draft('What I want to tell you here.', 'Short.')];
    expect(notesAreSpoken(textsOf(long), { deck: true })).toBe(true);
    expect(notesAreSpoken(textsOf([draft('Short.', 'Much more of prose.')]), { deck: true })).toBe(
      false,
    );
    expect(notesAreSpoken(textsOf(long), { deck: false })).toBe(false);
    expect(notesAreSpoken(textsOf(long), { deck: false, narration: 'notes' })).toBe(true);
    expect(notesAreSpoken(textsOf(long), { deck: true, narration: 'prose' })).toBe(false);
  });

  test('while the prose of the slide is shown', async () => {
    const file = writeSample(
      '---\ntitle: T\nnarration: notes\nvoice: silent\n---\n\n# T\n\n## A\n\nBread needs time.\n\n<!-- note: I tell more of it. -->\n',
    );
    const scene = readOf(await checkDocument(file)).scenes.scenes[1];
    expect(scene?.narration.map(({ text }) => text)).toEqual(['I tell more of it.']);
    expect(scene).toMatchObject({ kind: 'statement', lines: [{ pieces: ['Bread needs time.'] }] });
  });

  test('and where they are long, their key lines follow it', async () => {
    const note =
      'I come from a family of millers and I like to talk of it. My mother baked each Friday. The oven was as old as the house. Nobody was allowed to open its door. We slept above it in the winter. [step] In the morning there was bread for all of the village.';
    const file = writeSample(
      `---\ntitle: T\nnarration: notes\nvoice: silent\n---\n\n# T\n\n## A\n\nBread needs time.\n\n<!-- note: ${note} -->\n`,
    );
    const scene = readOf(await checkDocument(file)).scenes.scenes[1];
    if (scene?.kind !== 'statement') throw new Error('No statement');
    const lines = scene.lines.map(({ pieces }) => pieces.join(' '));
    expect(lines[0]).toBe('Bread needs time.');
    expect(lines).toContain('The oven was as old as the house.');
    expect(scene.steps.map(({ term }) => term)).toEqual([
      undefined,
      ...scene.steps.slice(1).map((_, i) => i),
    ]);
  });
});
