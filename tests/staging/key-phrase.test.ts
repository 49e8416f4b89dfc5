/** What stands for a heading where a document has none. */
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/scene/inline';
import { checkText } from '../sample';

/** Long enough to have a scene of its own. */
const MORE = {
  en: ' It rises while you sleep, and it tastes of more the longer it may wait in the cold of a cellar. Nobody has to knead it, since time does all the work.',
  zh: '它在夜里慢慢地发酵，放得越久味道就越好，所以不要着急，让它在阴凉的地方多待一会儿，第二天再烤。',
} as const;

/** What the title says: no more has room on it. */
const LEAD = {
  en: 'People have baked bread in stone ovens for ten thousand years and they bake it still today. ',
  zh: '人们在石头炉子里烤面包已经有上万年了，今天他们仍然这样烤着面包。',
} as const;

/** What leads to it is named by its beginning. */
const LIST = '\n\n- A\n- B';

async function secondOf(text: string) {
  const lead = LEAD[/\p{Script=Han}/u.test(text) ? 'zh' : 'en'];
  const { read } = await checkText(
    `---\ntitle: Bread\n---\n\n${lead}${text}\n\n## End\n\nIt ends.\n`,
  );
  const scene = read?.scenes.scenes[1];
  const lines = scene?.kind === 'statement' ? scene.lines.map(({ pieces }) => pieces) : [];
  return { heading: scene ? plainText(scene.heading) : '', lines, steps: scene?.steps ?? [] };
}

describe('the heading of what stands before the first one', () => {
  test.each([
    ['the first clause', `The dough needs time: leave it alone.${LIST}`, 'The dough needs time'],
    ['the first clause in Chinese', `面团需要时间，请不要管它。${LIST}`, '面团需要时间'],
    ['not the bracket that opens it', `（面团需要时间）请不要管它。${LIST}`, '面团需要时间'],
    [
      'the title where prose stands alone',
      `The dough needs time: leave it alone.${MORE.en}`,
      'Bread',
    ],
    [
      'the bold phrase that prose begins with',
      `**There is no haste in it at all.** Leave it alone.${MORE.en}`,
      'There is no haste in it at all',
    ],
  ])('is %s', async (_, text, heading) => {
    expect((await secondOf(text)).heading).toBe(heading);
  });

  test('is the beginning of a long clause without spaces', async () => {
    const text = '面团在阴凉的冰箱里面放一个晚上以后会变得更慢一些而且更好吃。';
    const { heading } = await secondOf(text + LIST);
    expect(text.startsWith(heading)).toBe(true);
    expect(heading.length).toBeGreaterThan(1);
    expect(heading.length).toBeLessThanOrEqual(15);
  });

  test('is not shown again as the first line; the others keep their words', async () => {
    const { heading, lines, steps } = await secondOf(`**面团需要时间。**请不要管它。${MORE.zh}`);
    expect(heading).toBe('面团需要时间');
    expect(lines[0]).toEqual(['请不要管它。']);
    expect(steps[0]).toMatchObject({ text: '请不要管它。', term: 1 });
  });
});
