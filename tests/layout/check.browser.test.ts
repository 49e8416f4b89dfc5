/** What is drawn fits: measured in the browser, in every format and theme. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORMAT_NAMES, type Format } from '../../src/format';
import { type Checked, checkDocument, checkLayout } from '../../src/pipeline';
import { lectern } from '../cli/run';
import { FRONT, newFolder, sayProblem, writeSample } from '../sample';

const LONG_MS = 180_000;
const SENTENCE = 'Here is a point that needs more words than a narrow stage has room for';
const LONG = `${FRONT}## Too long\n\n${`- ${SENTENCE}\n`.repeat(6)}\nWords.\n`;
const options = () => ({ storeDir: newFolder(), browser: process.env.LECTERN_BROWSER });

function readOf({ read, problems }: Checked) {
  if (!read) throw new Error(problems.map(sayProblem).join('\n'));
  return read;
}

describe.each(['ketamine', 'tour'])('every scene of the document %s', (name) => {
  test.each(['paper', 'night'] as const)(
    'fits in every format, in the theme %s',
    async (theme) => {
      const file = `slides/${name}/${name}.md`;
      const read = readOf(await checkDocument(file, { ownCode: true }));
      const document = { ...read.document, meta: { ...read.document.meta, theme } };
      const found = await checkLayout(file, { ...read, document }, FORMAT_NAMES, options());
      expect(found.map(sayProblem)).toEqual([]);
    },
    LONG_MS,
  );
});

async function problemsOf(text: string, formats: Format[], files = {}) {
  const file = writeSample(text, files);
  return checkLayout(
    file,
    readOf(await checkDocument(file, { ownCode: true })),
    formats,
    options(),
  );
}

test('a picture that has a size but cannot be shown is found once, at its place', async () => {
  const broken = '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"><rect></svg>';
  const text = `${FRONT}## A picture\n\n![A square](square.svg)\n\nWords.\n`;
  const found = await problemsOf(text, [...FORMAT_NAMES], { 'square.svg': broken });
  expect(found).toMatchObject([{ code: 'imageBroken', line: 10, column: 1 }]);
});

describe('text that does not fit', { timeout: LONG_MS }, () => {
  test('is found with its line, its format and the excess in px; what fits is not', async () => {
    const found = await problemsOf(LONG, [...FORMAT_NAMES]);
    expect(found.map(({ code, line }) => ({ code, line }))).toEqual([
      { code: 'layoutExcess', line: expect.any(Number) },
    ]);
    expect(found[0]?.line).toBeGreaterThanOrEqual(10);
    expect(found[0]?.message).toMatch(
      /^In square, "Here is a point .*" (goes beyond the bottom of its room|lies over other text) by \d+ px\.$/,
    );
    expect(found[0]?.fix).toContain('"formats"');
  });

  test.each([
    ['lies over other text', 'position: absolute; top: 210px; font-size: 60px'],
    ['is cut off', 'height: 40px; overflow: hidden; font-size: 90px'],
    ['goes beyond the right of its room', 'width: 3000px; text-align: right'],
    ['goes beyond the bottom of its room', 'position: relative; top: 1500px'],
  ])('is found when it %s', async (how, style) => {
    const own = `
import { defineScene, Heading, z } from 'lectern';
export default defineScene({
  kind: 'odd',
  schema: z.object({}),
  read: () => ({ fields: {}, steps: [] }),
  view: ({ scene }) => (
    <><Heading text={scene.heading} /><p className="odd">This is an odd one</p></>
  ),
  style: '.stage .odd { ${style} }',
});`;
    const text = `${FRONT}## An odd one, as you see it\n\n:::odd\n:::\n`;
    const [found] = await problemsOf(text, ['portrait'], { 'odd.tsx': own });
    expect(found).toMatchObject({ code: 'layoutExcess', line: 8 });
    expect(found?.message).toContain(how);
  });

  test('ends the command with 1, and is JSON for programs', async () => {
    const file = writeSample(LONG);
    const folder = newFolder();
    const asked = ['check', file, '--layout', '--json', '--format'];
    const { code, stdout } = await lectern([...asked, 'landscape,square'], folder);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ severity: 'error', file: path.resolve(file) }]);
    expect((await lectern([...asked, 'landscape'], folder)).code).toBe(0);
  });

  test('is looked for before a video is made: nothing is written', async () => {
    const file = writeSample(LONG.replace('voice', 'formats: [square]\nvoice'));
    const { code, stdout, stderr } = await lectern(['video', file], newFolder());
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('In square,');
  });
});
