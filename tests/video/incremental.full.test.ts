/** Only what changed is drawn again, and the result is what a cold build gives. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runFfmpeg } from '../../src/encode/ffmpeg';
import { makeVideo } from '../../src/outputs/video';
import { newFolder } from '../sample';
import { prepareDocument } from '../stage';

const LONG_MS = 300_000;
const FRONT = '---\ntitle: A talk\nvoice: silent\n---\n\n# A talk\n\nHello.\n';
const BOXES = '## Boxes\n\n- One box\n- Two boxes\n\nHere is one box. And here are two boxes.\n';
const TERMS = '## Terms\n\nThis is **a term** of ours.\n';
const OWN = '## Own\n\n:::dot\n\n- A dot\n\n:::\n\nHere is a dot.\n';
const V0 = [FRONT, BOXES, TERMS, OWN].join('\n');

/** The module of an own kind. */
const dot = (colour: string, style = '') => `
import { defineScene, Heading, itemSchema, itemSteps, listOf, readItems, Step, z } from 'lectern';
export default defineScene({
  kind: 'dot',
  style: '${style}',
  schema: z.object({ items: z.array(itemSchema) }),
  read(section, tools) {
    const list = listOf(section, tools, 'dot');
    if (!list) return undefined;
    const items = readItems(list, tools, { kind: 'dot', most: 1 });
    return { fields: { items }, steps: itemSteps(items) };
  },
  view: ({ scene }) => (
    <>
      <Heading text={scene.heading} />
      <Step n={1} className="appear" style={{ width: 300, height: 300, background: '${colour}' }} />
    </>
  ),
});
`;

const folder = newFolder();

interface Built {
  /** Ids of the scenes that were drawn. */
  drawn: string[];
  /** What decoding the pictures and the sound gives, frame by frame. */
  frames: string;
  sound: string;
  bytes: string;
}

/** Builds `text` with what is kept in `kept`. */
async function build(
  text: string,
  kept = path.join(folder, 'store'),
  file = path.join(folder, 'talk.md'),
): Promise<Built> {
  writeFileSync(file, text);
  const prepared = await prepareDocument(file, undefined, kept);
  const { file: video, scenes } = await makeVideo(prepared);
  const md5 = async (stream: string) => {
    const target = path.join(folder, `${stream}.txt`);
    const { stdout } = await runFfmpeg(['-i', video, '-map', `0:${stream}`, ...decoded(stream)]);
    writeFileSync(target, stdout);
    return createHash('sha256').update(stdout).digest('hex');
  };
  return {
    drawn: scenes.filter(({ reused }) => !reused).map(({ id }) => id),
    frames: await md5('v'),
    sound: await md5('a'),
    bytes: createHash('sha256').update(readFileSync(video)).digest('hex'),
  };
}

/** Small pictures, or samples, in formats that the carried ffmpeg can write. */
const decoded = (stream: string): string[] =>
  stream === 'v'
    ? ['-vf', 'scale=480:270', '-c:v', 'png', '-f', 'image2pipe', 'pipe:1']
    : ['-f', 'wav', '-bitexact', 'pipe:1'];

describe('an edit', () => {
  let v0: Built;
  beforeAll(async () => {
    writeFileSync(path.join(folder, 'dot.tsx'), dot('teal'));
    v0 = await build(V0);
  }, LONG_MS);

  test('cold, every scene is drawn; unchanged, none, and the video is the same', async () => {
    expect(v0.drawn).toEqual(['a-talk', 'boxes', 'terms', 'own']);
    expect(await build(V0)).toEqual({ ...v0, drawn: [] });
  });

  test.each<[string, string, string[]]>([
    ['a sentence', V0.replace('are two boxes', 'are two large boxes'), ['boxes']],
    ['a bullet', V0.replace('- One box', '- One large box'), ['boxes']],
    ['a heading', V0.replace('## Terms', '## Our terms {#terms}'), ['terms']],
    ['a key term', V0.replace('**a term**', '**a good term**'), ['terms']],
    ['a blank line', V0.replace('# A talk', '\n\n# A talk'), []],
    ['a new speaker note', V0.replace('## Terms\n', '## Terms\n\n<!-- note: Wait. -->\n'), []],
    ['a new order', [FRONT, OWN, TERMS, BOXES].join('\n'), []],
    ['a longer scene before the others', V0.replace('Hello.', 'Hello to all of you.'), ['a-talk']],
    ['the id of a scene', V0.replace('## Terms', '## Terms {#words}'), []],
  ])(
    'of %s draws what it changes, and back again nothing',
    async (_, v1, drawn) => {
      expect((await build(v1)).drawn).toEqual(drawn);
      expect(await build(V0)).toEqual({ ...v0, drawn: [] });
    },
    LONG_MS,
  );

  test(
    'gives frame by frame and sample by sample what a cold build gives',
    async () => {
      const v1 = V0.replace('are two boxes', 'are two large boxes');
      const { drawn: _, ...edited } = await build(v1);
      const { drawn, ...cold } = await build(v1, newFolder());
      expect(drawn).toHaveLength(4);
      expect(edited).toEqual(cold);
    },
    LONG_MS,
  );

  test(
    'of the theme draws all again',
    async () => {
      const { drawn } = await build(V0.replace('voice: silent', 'voice: silent\ntheme: night'));
      expect(drawn).toEqual(v0.drawn);
    },
    LONG_MS,
  );

  test(
    'of an own kind draws its scenes again, and no other',
    async () => {
      writeFileSync(path.join(folder, 'dot.tsx'), dot('crimson'));
      const { drawn, frames } = await build(V0);
      expect(drawn).toEqual(['own']);
      expect(frames).not.toBe(v0.frames);
    },
    LONG_MS,
  );

  test(
    "of an own kind's style draws all again, since it lies under all",
    async () => {
      // In a folder of its own, since a module is imported once in a process.
      const other = newFolder();
      writeFileSync(path.join(other, 'dot.tsx'), dot('teal', '.heading { color: teal }'));
      const { drawn } = await build(V0, undefined, path.join(other, 'talk.md'));
      expect(drawn).toEqual(v0.drawn);
    },
    LONG_MS,
  );

  test(
    'of an own kind after the document was read ends the run, and keeps no chunk',
    async () => {
      const [other, kept] = [newFolder(), newFolder()];
      const talk = path.join(other, 'talk.md');
      writeFileSync(talk, V0);
      writeFileSync(path.join(other, 'dot.tsx'), dot('teal'));
      const prepared = await prepareDocument(talk, undefined, kept);
      writeFileSync(path.join(other, 'dot.tsx'), dot('teal', '.heading { color: teal }'));
      await expect(makeVideo(prepared)).rejects.toThrow(/dot\.tsx changed while/);
      expect(existsSync(path.join(kept, 'chunks'))).toBe(false);
    },
    LONG_MS,
  );

  test(
    'after damage to all that is kept, of every sort, makes all again, and the video is the same',
    async () => {
      writeFileSync(path.join(folder, 'dot.tsx'), dot('teal'));
      await build(V0);
      const entries = readdirSync(path.join(folder, 'store'), {
        recursive: true,
        withFileTypes: true,
      })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .sort();
      const whole = entries.map((entry) => readFileSync(entry));
      expect(new Set(entries.map((entry) => path.basename(path.dirname(entry))))).toEqual(
        new Set([
          'browsers',
          'chunks',
          'clips',
          'code',
          'fields',
          'last',
          'made',
          'makers',
          'sound',
        ]),
      );
      entries.forEach((entry, i) => {
        const other = whole[(i + 1) % whole.length] ?? Buffer.alloc(0);
        damages[i % damages.length]?.(entry, whole[i] ?? Buffer.alloc(0), other);
      });
      expect(await build(V0)).toEqual(v0);
    },
    LONG_MS,
  );
});

/** What can become of an entry, given what it was and another one. */
const damages: ((entry: string, whole: Buffer, other: Buffer) => void)[] = [
  (entry, whole) => writeFileSync(entry, whole.subarray(0, whole.length >> 1)),
  (entry, whole) => writeFileSync(entry, whole.subarray(0, -1)),
  (entry, whole) => writeFileSync(entry, Buffer.concat([whole, Buffer.from('more')])),
  (entry, whole) => {
    const flipped = Buffer.from(whole);
    flipped[whole.length - 1] = (flipped.at(-1) ?? 0) ^ 1;
    writeFileSync(entry, flipped);
  },
  (entry) => writeFileSync(entry, ''),
  (entry) => writeFileSync(entry, 'not of ours'),
  (entry, _, other) => writeFileSync(entry, other),
  (entry) => {
    rmSync(entry);
    mkdirSync(entry);
  },
  (entry) => rmSync(entry),
];
