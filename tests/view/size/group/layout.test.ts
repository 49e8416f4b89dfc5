import { describe, expect, test } from 'vitest';
import { FORMAT_NAMES, FORMATS, type Format } from '../../../../src/format';
import type { Direction } from '../../../../src/language/tag';
import type { Scene } from '../../../../src/scene/schema';
import { AREAS } from '../../../../src/view/area';
import { layoutGroup } from '../../../../src/view/size/group/layout';
import type { GroupLayout, Rect } from '../../../../src/view/size/group/rect';
import { CARRIED } from '../../../../src/view/size/letters';
import { checkText, FRONT, readOf, scenesOf } from '../../../sample';

/** A picture of a size: `photo` may be cut, `drawing` may not. */
const svg = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`;
const LIST = '- One\n- Two\n- Three\n';
const WIDE = { 'wide.svg': svg(1320, 520), 'tall.svg': svg(600, 800), 'even.svg': svg(800, 700) };

const groupOf = async (body: string) => groupIn(await scenesOf(body, WIDE));

function groupIn(scenes: readonly Scene[]): Scene<'group'> {
  const group = scenes.find(({ kind }) => kind === 'group');
  if (group?.kind !== 'group') throw new Error('They do not stand together.');
  return group;
}

/** The same scene with a photo of a size in place of its picture: nothing but its name tells one. */
const withPhoto = (group: Scene<'group'>, width: number, height: number): Scene<'group'> => ({
  ...group,
  blocks: group.blocks.map((block) =>
    block.kind === 'figure' ? { ...block, src: 'photo.jpg', width, height } : block,
  ),
});

const layout = (group: Scene<'group'>, format: Format, direction?: Direction): GroupLayout =>
  layoutGroup(group, CARRIED, format, AREAS[format], direction);

function pictureIn({ blocks }: GroupLayout) {
  const { panel, standing } = blocks.find((block) => block.standing) ?? {};
  if (!panel || !standing) throw new Error('There is no picture.');
  return { panel, ...standing };
}

const right = ({ left, width }: Rect) => left + width;
const bottom = ({ top, height }: Rect) => top + height;

describe.each(FORMAT_NAMES)('blocks that stand together in %s', (format) => {
  test.each([
    '## Tea\n\n- a\n- b\n\n```js\nx\n```\n',
    `## Tea\n\n![A](tall.svg "Its caption")\n\n${LIST}`,
    '## Tea\n\n![A](even.svg "One")\n\n![B](even.svg "Two")\n',
  ])('are read from the right as in a mirror: %j', async (body) => {
    const group = await groupOf(body);
    const { width } = FORMATS[format];
    const mirrored = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(mirrored);
      if (!(value instanceof Object)) return value;
      const fields = Object.entries(value).map(([key, one]) => [key, mirrored(one)]);
      const rect = Object.fromEntries(fields);
      if (!('left' in rect)) return rect;
      const { left } = AREAS[format];
      // Phones have their buttons at the right, whatever is read there.
      const isAtEdge = rect.left <= 0 || right(rect) >= width;
      const axis = isAtEdge ? width : left + right(AREAS[format]);
      return { ...rect, left: axis - right(rect) };
    };
    expect(layout(group, format, 'rtl')).toEqual(mirrored(layout(group, format)));
  });

  test('a drawing has a margin in its panel, and its caption is in it, above the captions', async () => {
    for (const file of ['wide.svg', 'tall.svg', 'even.svg']) {
      const group = await groupOf(`## Tea\n\n![A](${file} "Its caption")\n\n${LIST}`);
      const { panel, picture, caption, fills } = pictureIn(layout(group, format));
      expect(fills).toBe(false);
      expect(picture.left - panel.left).toBeGreaterThanOrEqual(24);
      expect(right(panel) - right(picture)).toBeGreaterThanOrEqual(24);
      const room = caption?.room ?? panel;
      expect(room.top).toBeGreaterThan(bottom(picture));
      expect(bottom(room)).toBeLessThanOrEqual(Math.min(bottom(panel), bottom(AREAS[format])));
    }
  });

  test('a photo fills its panel, unless much of it would be cut off', async () => {
    const group = await groupOf(`## Tea\n\n![A](tall.svg)\n\n${LIST}`);
    const suits = format === 'landscape' ? [1200, 1500] : [1800, 1000];
    const photo = pictureIn(layout(withPhoto(group, suits[0] ?? 0, suits[1] ?? 0), format));
    expect(photo).toMatchObject({ fills: true, picture: photo.panel });
    const strip = layout(withPhoto(group, 4000, 600), format);
    expect(pictureIn(strip).fills).toBe(false);
  });
});

describe.each(['portrait', 'square'] as const)('in %s', (format) => {
  test('three blocks come one after the other, each in all of the room', async () => {
    const note = '> [!NOTE]\n> A word.\n';
    const { takeTurns, blocks } = layout(
      await groupOf(`## Tea\n\n\`\`\`js\nx\n\`\`\`\n\n${LIST}\n${note}`),
      format,
    );
    expect(takeTurns).toBe(true);
    const [first] = blocks;
    for (const { room } of blocks) expect(room).toEqual(first?.room);
    expect(bottom(first?.room ?? AREAS[format])).toBe(bottom(AREAS[format]));
  });

  test('two stand one above the other while both have room, else they take turns', async () => {
    const code = (lines: number) =>
      layoutOfCode(`\`\`\`js\n${'const a = 1;\n'.repeat(lines)}\`\`\`\n\n${LIST}`);
    const layoutOfCode = async (body: string) => layout(await groupOf(`## Tea\n\n${body}`), format);
    const short = await code(4);
    expect(short.takeTurns).toBeUndefined();
    const [above, below] = short.blocks.map(({ room }) => room);
    expect(below?.top).toBeGreaterThan(bottom(above ?? AREAS[format]));
    expect((await code(16)).takeTurns).toBe(true);
  });
});

test('code that would be small beside others has the stage, if it is larger so', async () => {
  const beside = async (line: string, count: number) => {
    const code = `\`\`\`js\n${`${line}\n`.repeat(count)}\`\`\`\n`;
    return layout(await groupOf(`## Tea\n\n${LIST}\n${code}`), 'landscape').takeTurns;
  };
  expect(await beside('const a = 1;', 6)).toBeUndefined();
  expect(await beside('const leaves = steep(water, 80);', 4)).toBeUndefined();
  expect(await beside('const leaves = steep(water, { warm: 80, long: 240 });', 8)).toBe(true);
});

describe('what an author wishes', () => {
  const panelOf = async (wish: string, body = `![A](tall.svg)${wish}\n\n${LIST}`) =>
    layout(await groupOf(`## Tea\n\n${body}`), 'landscape').blocks.find(({ panel }) => panel)
      ?.panel;

  test('is the side of a picture', async () => {
    expect(await panelOf('')).toMatchObject({ left: expect.any(Number), height: 1080 });
    expect((await panelOf(''))?.left).toBeGreaterThan(900);
    expect((await panelOf('{.left}'))?.left).toBe(0);
  });

  test('is the side of any block, which gets the panel', async () => {
    const code = '```js\nx\n```\n';
    const list = await panelOf('', `${LIST}{: .right}\n\n${code}`);
    expect(list?.left).toBeGreaterThan(900);
  });

  test('is two thirds of the stage', async () => {
    expect((await panelOf('{.wide}'))?.width).toBeCloseTo(1920 * 0.64, -1);
  });

  test('is the share of Marp’s background', async () => {
    const front = FRONT.replace('voice', 'marp: true\nvoice');
    const text = `${front}---\n\n![A bg left:30%](tall.svg)\n\n## Tea\n\n${LIST}`;
    const { scenes } = readOf(await checkText(text, WIDE)).scenes;
    const [panel] = layout(groupIn(scenes), 'landscape').blocks.flatMap(({ panel }) => panel ?? []);
    expect(panel).toMatchObject({ left: 0, width: 576 });
  });

  test('is a picture that fills the stage, with the words on a ground', async () => {
    const group = await groupOf(`## Tea\n\n![A](wide.svg){.full}\n\n${LIST}`);
    for (const format of FORMAT_NAMES) {
      const found = layout(group, format);
      expect(pictureIn(found).picture).toMatchObject({ left: 0, top: 0, ...FORMATS[format] });
      const words = found.blocks[1]?.room;
      expect(words?.left).toBeGreaterThanOrEqual(found.plate?.left ?? Number.NaN);
      expect(bottom(words ?? AREAS[format])).toBeLessThanOrEqual(
        bottom(found.plate ?? AREAS[format]),
      );
    }
  });
});

test('two pictures share a wide stage from edge to edge, the heading over their seam', async () => {
  const group = await groupOf('## Tea\n\n![A](even.svg "One")\n\n![B](even.svg "Two")\n');
  const { blocks, heading, isOnPicture } = layout(group, 'landscape');
  expect(isOnPicture).toBe(true);
  expect(heading.left + heading.width / 2).toBeCloseTo(960);
  expect(blocks.map(({ panel }) => panel?.left)).toEqual([0, 964]);
});

test('pictures whose captions leave no room to see them take turns', async () => {
  const brief = await groupOf(`## Formats\n\n${'![A](even.svg "A")\n\n'.repeat(6)}`);
  const caption = 'It is made another for browsers that do not know this one. '.repeat(9);
  const told = brief.blocks.map((block) =>
    block.kind === 'figure' ? { ...block, caption } : block,
  );
  for (const format of FORMAT_NAMES) {
    expect(layout(brief, format).takeTurns).toBeUndefined();
    expect(layout({ ...brief, blocks: told }, format).takeTurns).toBe(true);
  }
});

/** The same where its pictures are on the web. */
const withoutPicture = async (body: string): Promise<Scene<'group'>> => {
  const group = await groupOf(body);
  const gone = { src: undefined, width: undefined, height: undefined, missing: 'web' } as const;
  return {
    ...group,
    blocks: group.blocks.map((block) => (block.kind === 'figure' ? { ...block, ...gone } : block)),
  };
};

describe.each(FORMAT_NAMES)('a picture that cannot be shown, in %s,', (format) => {
  test('has a slim line below what stands with it, which has the stage', async () => {
    const { blocks } = layout(
      await withoutPicture(`## Tea\n\n![A pot](even.svg)\n\n${LIST}`),
      format,
    );
    const [line, list] = blocks.map(({ room }) => room);
    expect(blocks.every(({ panel }) => panel === undefined)).toBe(true);
    expect(line?.height).toBeLessThan(120);
    expect(list?.width).toBe(AREAS[format].width);
    expect(line && list && bottom(list) < line.top).toBe(true);
  });

  test('stands in lines below each other with others that cannot', async () => {
    const missing = '![One](even.svg)\n\n![Two](even.svg)\n';
    const { blocks } = layout(await withoutPicture(`## Tea\n\n${missing}`), format);
    const [one, two] = blocks.map(({ room }) => room);
    expect(one && two && bottom(one) < two.top).toBe(true);
  });
});

test('The picture of the one thing that a list has is there from the beginning', async () => {
  const pictures = async (list: string) =>
    (await groupOf(`## Tea\n\n${list}\n\n![A pot](even.svg)\n`)).blocks
      .filter(({ kind }) => kind === 'figure')
      .map(({ enters }) => enters);
  expect(await pictures('- Boil water')).toEqual([false]);
  expect(await pictures(LIST)).toEqual([true]);
});
