import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from '../../src/document/parse';
import { linesOf } from '../../src/narration/narrate';
import { collectProblems, sortProblems } from '../../src/problem/problem';
import { sceneSchema } from '../../src/scene/schema';
import { buildScenes } from '../../src/staging/build';
import { runs } from '../runs';
import { FRONT } from '../sample';

/** Pieces of Markdown, right and wrong, that are put together at random. */
const piece = fc.constantFrom(
  ...'# ,## ,### ,#### ,- ,1. ,> ,>> ,```,```ts {1},```chart\ntype: bar\ndata: {a: 1},~~~,:::,::::,:::points,:::stat,:::steps,:::compare,:::own,:::quote{#a},::leaf,:text[x]{y=z},'.split(
    ',',
  ),
  ...'**,*,_,`,[^a],[^a]: ,[a](b),[a](#b),![a](b.png),![,](,<b>,<!-- ,-->,<!-- note: x -->,&amp;,\\,[step],{#id},{#Id},| a | b |\n|-|-|\n,|,---,===,\n'.split(
    ',',
  ),
  ...[
    '\n',
    '\n\n',
    '\n\n',
    '  ',
    '    ',
    ' ',
    'words',
    '48.2 %',
    '🎉',
    '中文。',
    'Ada said so.',
    '\t',
  ],
);
const body = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const front = fc.constantFrom(
  FRONT,
  FRONT,
  '',
  '---\n',
  '---\na: [\n---\n',
  '\n---\ntitle: x\n---\n',
);

test('any text is read without an exception, and every problem has a place in it', async () => {
  await fc.assert(
    fc.asyncProperty(front, fc.oneof(body, fc.string({ unit: 'grapheme' })), async (head, rest) => {
      const text = head + rest;
      const problems = collectProblems('talk.md');
      const document = parseDocument(text, { name: 'talk', folder: '/nowhere' }, problems);
      const { scenes } = (await buildScenes(document, problems)).scenes;
      for (const line of linesOf(scenes, document.meta).flat())
        expect(line.words.every(({ spoken }) => spoken.length > 0)).toBe(true);
      for (const scene of scenes) expect(sceneSchema.safeParse(scene).error).toBeUndefined();
      const lines = text.replace(/\r\n?/g, '\n').split('\n');
      for (const { line, column, message, fix } of sortProblems(problems.list)) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThan(0);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
        expect(`${message} ${fix}`).not.toMatch(/undefined|NaN|\[object/);
      }
    }),
    { numRuns: runs(400) },
  );
});
