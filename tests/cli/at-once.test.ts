/** Several documents at once: never more than were asked for, and what fails keeps none of the others. */
import { expect, test } from 'vitest';
import { forEachDocument } from '../../src/cli/documents';
import { newFolder } from '../sample';
import { writeTalk } from './run';

test('as many as are asked for are under way, and those that failed are listed in their order', async () => {
  const project = newFolder();
  for (const part of ['a', 'b', 'c', 'd', 'e']) writeTalk(project, '# A talk\n', `slides/${part}`);
  const said: string[] = [];
  let [now, most] = [0, 0];
  const context = {
    ...{ out: () => undefined, say: (text: string) => void said.push(text), terminal: false },
    signal: new AbortController().signal,
  };
  const code = await forEachDocument(
    { document: project, all: true, atOnce: 2 },
    context,
    async (file) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 10));
      now -= 1;
      if (/[/\\][bd][/\\]/.test(file)) throw new Error('No.');
      return 0;
    },
  );
  expect(code).toBe(1);
  expect(most).toBe(2);
  expect(said.at(-1)).toMatch(/2 of 5 documents failed:\n.*b.*\n.*d/);
});
