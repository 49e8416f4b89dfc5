import { expect, test } from 'vitest';
import { checkBody, readOf } from '../sample';

/** The lines of a section, with how long the voice rests after each where the author says so. */
async function linesOf(text: string): Promise<[string, number | undefined][]> {
  const { lines } = readOf(await checkBody(`## A heading\n\n${text}\n`));
  return lines.flat().map((line) => [line.text, line.pauseMs]);
}

test.each([
  [
    'One. [pause 1.5s] Two.',
    [
      ['One.', 1500],
      ['Two.', undefined],
    ],
  ],
  [
    'One. [pause 800ms] Two. Three.',
    [
      ['One.', 800],
      ['Two.', undefined],
      ['Three.', undefined],
    ],
  ],
  [
    'One. [pause] Two.',
    [
      ['One.', 1000],
      ['Two.', undefined],
    ],
  ],
  [
    'And the winner [pause 2 s] is tea.',
    [
      ['And the winner', 2000],
      ['is tea.', undefined],
    ],
  ],
  [
    'Ready? [pause 1s] [pause 1s] Go. [pause 3s]',
    [
      ['Ready?', 2000],
      ['Go.', 3000],
    ],
  ],
  [
    'One.\n\n[pause 2s]\n\nTwo.',
    [
      ['One.', 2000],
      ['Two.', undefined],
    ],
  ],
  ['He said pause [1] and went on.', [['He said pause and went on.', undefined]]],
] as const)('%s', async (text, expected) => {
  expect((await linesOf(text)).slice(-expected.length)).toEqual(expected);
});

test('before a paragraph it is no rest after its first sentence', async () => {
  const { lines } = readOf(
    await checkBody('## A heading\n\n[pause 2s] One. Two.\n\n[pause 3s] Three.\n'),
  );
  const rests = lines.flat().map(({ text, waitMs, pauseMs }) => [text, waitMs, pauseMs]);
  expect(rests.slice(-3)).toEqual([
    ['One.', 2000, undefined],
    ['Two.', undefined, undefined],
    ['Three.', 3000, undefined],
  ]);
});

test('a mark is neither said nor shown', async () => {
  const { scenes } = readOf(
    await checkBody('## A heading\n\n**One thing** [pause 2s] is said.\n'),
  ).scenes;
  expect(JSON.stringify(scenes)).not.toContain('[pause');
});
