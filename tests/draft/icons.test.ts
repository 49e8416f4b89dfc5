/** Icons that are proposed for a document, chosen, and written into it as marks. */
import { describe, expect, test } from 'vitest';
import { chooseAsked, chooseSure, readAnswer } from '../../src/draft/choose-icons';
import { findWishes, withMarks } from '../../src/draft/icons';
import { proposeIcons } from '../../src/draft/propose';
import { newFolder } from '../sample';

const source = { name: 'talk', folder: newFolder() };
const TEXT = `# A title\r\n\r\n## Kitchen\r\n\r\n- Sharp knives\r\n- **Hot** ovens\r\n\r\n## Why\r\n\r\n**Sleep repairs the brain every night.** So much is known. **Practice beats whatever talent there is.**\r\n`;

const propose = async (text = TEXT) => proposeIcons(await findWishes(text, source));

describe('what is proposed', () => {
  test('are four icons at most for each item of a list and for each key line', async () => {
    const proposed = await propose();
    expect(
      proposed.map(({ isList, places }) => [isList, places.map(({ words }) => words)]),
    ).toEqual([
      [true, ['Sharp knives', 'Hot ovens']],
      [false, ['Sleep repairs the brain every night.']],
      [false, ['Practice beats whatever talent there is.']],
    ]);
    const places = proposed.flatMap((wish) => wish.places);
    expect(places.map(({ line }) => line)).toEqual([5, 6, 10, 10]);
    expect(places.map(({ names }) => names.length > 0 && names.length <= 4)).toContain(true);
    expect(places[1]?.names[0]).toBe('cooker');
    expect(places[2]?.sure).toBe('bed');
  });

  test('has no icon first twice in a scene', async () => {
    const [wish] = await propose('# A\n\n## B\n\n- Our team\n- Their team\n');
    const first = wish?.places.map(({ names }) => names[0]);
    expect(new Set(first).size).toBe(2);
  });

  test('is nothing for what has a mark, an emoji or a box, or where icons are off', async () => {
    for (const list of ['- :key: A\n- :pill: B', '- 🎉 Party\n- Bread', '- [x] Bread\n- [ ] Tea'])
      expect(await propose(`# A\n\n## B\n\n${list}\n`)).toEqual([]);
    expect(await propose('---\nicons: off\n---\n\n# A\n\n## B\n\n- Bread\n- Tea\n')).toEqual([]);
  });
});

describe('what is written', () => {
  test('is what is sure of single lines, where nobody is asked', async () => {
    const chosen = chooseSure(await propose());
    const text = withMarks(TEXT, chosen);
    expect(text).toBe(TEXT.replace('**Sleep', '**:bed: Sleep'));
    expect(await propose(text)).toHaveLength(2);
  });

  test('is what a person answers, for a list all or none', async () => {
    const answers = ['slice 1', '-', 'repeat'];
    const shown: string[] = [];
    const chosen = await chooseAsked(
      await propose(),
      async () => answers.shift(),
      (text) => shown.push(text),
    );
    expect(withMarks(TEXT, chosen)).toBe(
      TEXT.replace('Sharp', ':slice: Sharp')
        .replace('**Hot**', ':cooker: **Hot**')
        .replace('**Practice', '**:repeat: Practice'),
    );
    expect(shown.join('')).toContain('Sharp knives');
  });

  test('is asked again after an answer that is none, and ends with q', async () => {
    const answers = ['9 9', '', 'q'];
    const chosen = await chooseAsked(
      await propose(),
      async () => answers.shift(),
      () => {},
    );
    expect(chosen).toHaveLength(2);
  });

  test('is read as numbers and names', () => {
    const places = [{ words: 'A', line: 1, at: 4, names: ['key', 'pill'] }];
    expect(readAnswer('', places)).toEqual([{ at: 4, name: 'key' }]);
    expect(readAnswer('2', places)).toEqual([{ at: 4, name: 'pill' }]);
    expect(readAnswer('Shield_Check', places)).toEqual([{ at: 4, name: 'shield-check' }]);
    expect(readAnswer('-', places)).toEqual([]);
    for (const wrong of ['3', '1 2', 'nothing-like-it'])
      expect(readAnswer(wrong, places)).toBeUndefined();
  });
});
