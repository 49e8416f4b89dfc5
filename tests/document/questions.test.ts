/** Questions and answers: their labels are not said. */
import { expect, test } from 'vitest';
import { accountOf } from '../../src/scene/account';
import { plainText } from '../../src/scene/inline';
import { checkBody, readOf } from '../sample';

const YES = 'Licensed ones are safe, and those that hold no germ can cause no illness at all.';
const NO = 'Some give protection for a whole life, and others ask for a second dose.';

const FORMS: [string, string][] = [
  ['bold', `**Q: Is it safe?**\nA: ${YES}\n\n**Q: Is it over?**\nA: ${NO}`],
  ['bold labels', `**Q:** Is it safe?  \n**A:** ${YES}\n\n**Q:** Is it over?  \n**A:** ${NO}`],
  ['bold, answers without a label', `**Q: Is it safe?**\n${YES}\n\n**Q: Is it over?**\n\n${NO}`],
  ['plain', `Q: Is it safe?\n\nA: ${YES}\n\nQ: Is it over?\n\nA: ${NO}`],
  ['counted', `Q1: Is it safe?\n\nA1: ${YES}\n\nQ2: Is it over?\n\nA2: ${NO}`],
  ['words', `Question: Is it safe?\n\nAnswer: ${YES}\n\nQuestion: Is it over?\n\nAnswer: ${NO}`],
];

test.each(FORMS)('%s: each question is the heading of its answer', async (_, body) => {
  const { scenes } = readOf(await checkBody(`## Questions\n\n${body}\n`));
  const [, ...asked] = scenes.scenes;
  expect(asked.map(({ heading }) => plainText(heading))).toEqual(['Is it safe?', 'Is it over?']);
  expect(asked.map(({ narration }) => narration.map(({ text }) => text))).toEqual([
    ['Is it safe?', YES],
    ['Is it over?', NO],
  ]);
});

test.each([
  ['a letter', 'A: the first.\n\nB: the second.'],
  ['a question that nobody answers', 'Q: Is it safe?\n\nNobody knows.'],
])('%s keeps its label', async (_, body) => {
  const { scenes } = readOf(await checkBody(`## Letters\n\n${body}\n`));
  const said = scenes.scenes.slice(1).flatMap(({ narration }) => narration.map(({ text }) => text));
  expect(said.join('\n\n')).toBe(body);
});

test('nothing of them is lost', async () => {
  for (const [, body] of FORMS) {
    const checked = await checkBody(`## Questions\n\n${body}\n`);
    const { document, origin } = readOf(checked);
    const pieces = accountOf(document, origin.ledger, checked.problems);
    expect(pieces.filter(({ fate }) => fate !== 'shown' && fate !== 'spoken')).toEqual([]);
  }
});
