/** What is drawn fits: measured in the browser, in every format and theme. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/cache/store';
import { readChecked } from '../../src/cli/read';
import { FORMAT_NAMES, type Format } from '../../src/format';
import { type Checked, checkDocument, checkLayout } from '../../src/pipeline';
import { lectern } from '../cli/run';
import { FRONT, newFolder, sayProblem, writeSample } from '../sample';

const LONG_MS = 180_000;
const SENTENCE = 'Here is a point that needs more words than a narrow stage has room for';
const columns = (lines: number): string =>
  `:::compare\n${`- A name\n${`  - ${SENTENCE}\n`.repeat(lines)}`.repeat(2)}:::\n`;
/** What a narrow stage has no room for. */
const LONG = `${FRONT.replace('voice', 'narration: prose\nvoice')}## Too long\n\n${columns(3)}\nWords.\n`;
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
      const found = await checkLayout(
        file,
        { ...read, document },
        { formats: FORMAT_NAMES },
        options(),
      );
      expect(found.map(sayProblem)).toEqual([]);
    },
    LONG_MS,
  );
});

const SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"></svg>';

/** A chart of `count` labels or series, each of a value. */
function chart(type: string, count: number, name = 'a', value = '5'): string {
  const data = Array.from({ length: count }, (_, i) => `  ${name}${i}: ${value}`).join('\n');
  const labels = value.startsWith('[') ? 'labels: [x, y]\n' : '';
  return `\`\`\`chart\ntype: ${type}\n${labels}data:\n${data}\n\`\`\``;
}

/** What goes on in pages, or is told piece by piece. */
const LONG_BLOCKS = [
  ['many items', '- an item\n'.repeat(30)],
  ['many lines below an item', `- a\n${'  - b\n'.repeat(30)}`],
  ['many stages', '1. a stage\n'.repeat(20)],
  ['many tasks', '- [ ] a task\n'.repeat(20)],
  ['many terms', `<dl>${'<dt>a term</dt><dd>what it means</dd>'.repeat(20)}</dl>`],
  ['a long note', `> [!NOTE]\n${'> - a line of it\n'.repeat(20)}`],
  ['many cards', `:::summary\n${'- a card\n'.repeat(30)}:::`],
  ['a long quote', `> ${'Some words of a quote that goes on and on. '.repeat(30)}`],
  ['many rows', `| a | b |\n| - | - |\n${'| 1 | 2 |\n'.repeat(40)}`],
  ['many columns', ['a word', '-', 'a word'].map((cell) => `|${`${cell}|`.repeat(12)}\n`).join('')],
  ['many lines of code', `\`\`\`ts\n${'const a = 1;\n'.repeat(60)}\`\`\``],
  ['a long line of code', `\`\`\`text\n${'some words '.repeat(30)}\n\`\`\``],
] as const;

const TOO_MUCH = [
  ['many lines in columns', `:::compare\n${`- a\n${'  - line\n'.repeat(20)}`.repeat(2)}:::`],
  ['a long label', `:::stat\n- **5** ${'word '.repeat(300)}\n:::`],
  ['an endless line of code', `\`\`\`text\n${'x'.repeat(9000)}\n\`\`\``],
  ['a long title of an axis', chart('bar', 3).replace('data', `y: ${'word '.repeat(400)}\ndata`)],
  ['a long caption', `![A square](square.svg "${'word '.repeat(400)}")`],
  ['a long source', `Words.[^a]\n\n[^a]: ${'word '.repeat(700)}`],
] as const;

async function problemsOf(text: string, formats: Format[], files = {}) {
  const file = writeSample(text, files);
  return checkLayout(
    file,
    readOf(await checkDocument(file, { ownCode: true })),
    { formats },
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
      /^In square, "Here is a point .*" (goes beyond the bottom of its room|lies over other text) by \d+ px, and 1 more text does not fit\. Nor does all fit in portrait\.$/,
    );
    expect(found[0]?.fix).toContain('"formats"');
  });

  test('is one problem, however much and in however many formats it is', async () => {
    const items = Array.from({ length: 30 }, (_, i) => `  - Item ${i + 1}\n`).join('');
    const block = `:::compare\n- A\n${items}- B\n:::`;
    const found = await problemsOf(`${FRONT}## Too many\n\n${block}\n`, [...FORMAT_NAMES]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ code: 'layoutExcess', line: 41, column: 5 });
    expect(found[0]?.message).toMatch(
      /^In (\w+), "Item 30" goes beyond the bottom of its room by \d+ px, and \d+ more texts do not fit\. Nor does all fit in \w+ and \w+\.$/,
    );
    expect(found[0]?.fix).toContain('split the scene');
  });

  test('is none of what goes on in pages, in any format', async () => {
    const scenes = LONG_BLOCKS.map(([name, block]) => `## A scene with ${name}\n\n${block}\n`);
    const found = await problemsOf(FRONT + scenes.join('\n'), [...FORMAT_NAMES]);
    expect(found.map(sayProblem)).toEqual([]);
  });

  test('is one located problem a scene in every format, whatever is too much', async () => {
    const scenes = TOO_MUCH.map(([name, block]) => `## A scene with ${name}\n\n${block}\n`);
    const text = FRONT + scenes.join('\n');
    const found = await problemsOf(text, [...FORMAT_NAMES], { 'square.svg': SQUARE });
    const headings = text.split('\n').map((line) => /^## A scene with (.*)/.exec(line)?.[1]);
    expect(found.map(({ line }) => headings.slice(0, line).findLast(Boolean))).toEqual(
      TOO_MUCH.map(([name]) => name),
    );
    for (const { code, message } of found) {
      expect(code).toBe('layoutExcess');
      expect(message).toMatch(/^In .* Nor does all fit in \w+(?: and \w+)?\.$/);
    }
  });

  test('is a heading of any length, and a picture that it leaves no room', async () => {
    const heading = `## ${'word '.repeat(160)}`;
    const text = `${FRONT}${heading}\n\n![A square](square.svg)\n`;
    const found = await problemsOf(text, ['landscape'], { 'square.svg': SQUARE });
    expect(found).toMatchObject([{ code: 'layoutExcess', line: expect.any(Number) }]);
  });

  test('has the place of its line in code', async () => {
    const text = `${FRONT}## A scene\n\n\`\`\`ts\nconst a = 1;\nconst b = '${'x'.repeat(9000)}';\n\`\`\`\n`;
    const [found] = await problemsOf(text, ['landscape']);
    expect(found).toMatchObject({ line: 12, column: 1 });
  });

  test.each([
    [
      'has a word that is wider than its room',
      'width: 40px; font-size: 50px; overflow-wrap: anywhere',
    ],
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
    <><Heading text={scene.heading} /><p className="odd">This is an oddity</p></>
  ),
  style: '.stage .odd { ${style} }',
});`;
    const text = `${FRONT}## An odd one, as you see it\n\n:::odd\n:::\n`;
    const [found] = await problemsOf(text, ['portrait'], { 'odd.tsx': own });
    expect(found).toMatchObject({ code: 'layoutExcess', line: 10 });
    expect(found?.message).toContain(how);
  });

  test('is found beside other mistakes', async () => {
    const file = writeSample(LONG.replace('voice', 'thumbnail: {scene: none}\nvoice'));
    const storeDir = newFolder();
    const { browser } = options();
    const { checked } = await readChecked(file, { browser, storeDir, formats: () => ['square'] });
    expect(checked.failed).toBe(true);
    expect(checked.problems.map(({ code }) => code)).toEqual(['thumbnailScene', 'layoutExcess']);
    // Where it cannot be looked for, the others are told all the same.
    const none = await readChecked(file, {
      browser: '/nowhere',
      storeDir,
      formats: () => ['square'],
    });
    expect(none.checked.problems.map(({ code }) => code)).toEqual(['thumbnailScene']);
  });

  test('is remembered: what was measured is told again', async () => {
    const file = writeSample(LONG);
    const given = options();
    const check = async () =>
      checkLayout(file, readOf(await checkDocument(file)), { formats: ['square'] }, given);
    const [found] = await check();
    expect(await check()).toEqual([found]);
    // Whatever the store says is believed.
    const store = openStore(given.storeDir);
    for (const key of readdirSync(path.join(given.storeDir, 'layouts'))) {
      const kept = JSON.parse(String(await store.read('layouts', key)));
      if (kept === null) continue;
      await store.write('layouts', key, Buffer.from(JSON.stringify({ ...kept, px: 12_345 })));
    }
    expect((await check()).map(({ message }) => message)).toEqual([
      found?.message.replace(/by \d+ px/, 'by 12345 px'),
    ]);
  });

  test('ends the command with 1 where warnings count, and is JSON for programs', async () => {
    const file = writeSample(LONG);
    const folder = newFolder();
    const asked = ['check', file, '--layout', '--json', '--format'];
    const { code, stdout } = await lectern([...asked, 'landscape,square', '--strict'], folder);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).problems).toMatchObject([
      { severity: 'warning', file: path.resolve(file) },
    ]);
    expect((await lectern([...asked, 'landscape,square'], folder)).code).toBe(0);
    expect((await lectern([...asked, 'landscape', '--strict'], folder)).code).toBe(0);
  });

  test('is told where the deck alone shows it, and where it is asked for', async () => {
    const file = writeSample(LONG);
    const folder = newFolder();
    const phone = 'Warning: In the deck on a phone held upright, "Here is a point';
    const checked = await lectern(['check', file, '--layout'], folder);
    expect(checked).toMatchObject({ code: 0, stderr: expect.stringContaining(phone) });
    const made = await lectern(['deck', file], folder);
    expect(made).toMatchObject({ code: 0, stderr: expect.stringContaining(phone) });
    expect(made.stdout).toContain('index.html');
    // Nobody is kept from a deck by a browser that is missing.
    const without = await lectern(['deck', file, '--browser', '/nowhere'], folder);
    expect(without).toMatchObject({ code: 0, stdout: made.stdout });
    expect(without.stderr).not.toContain('phone');
    const alone = await lectern(['check', file, '--format', 'landscape'], folder);
    expect(alone).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^No problems\.\n\d+ pieces/),
    });
    const asked = await lectern(['check', file, '--format', 'portrait'], folder);
    expect(asked).toMatchObject({ code: 0, stderr: expect.stringContaining('In portrait, ') });
  });

  test('is one problem where a video and the deck show it', async () => {
    const file = writeSample(LONG);
    const read = readOf(await checkDocument(file));
    const ways = { formats: ['square'], screens: ['landscape', 'portrait'] } as const;
    const found = await checkLayout(file, read, ways, options());
    expect(found).toMatchObject([
      { code: 'layoutExcess', severity: 'warning', line: expect.any(Number) },
    ]);
    expect(found[0]?.message).toMatch(
      /^In square, .* Nor does all fit in the deck on a phone held upright\.$/,
    );
    expect(found[0]?.fix).toContain('leave square out of "formats"');
  });

  test('is looked for before a video is made: nothing is written where warnings count', async () => {
    const file = writeSample(LONG.replace('voice', 'formats: [square]\nvoice'));
    const { code, stdout, stderr } = await lectern(['video', file, '--strict'], newFolder());
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('In square,');
  });
});
