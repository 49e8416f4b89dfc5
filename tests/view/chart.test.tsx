import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FORMAT_NAMES, type Format } from '../../src/format';
import type { Scene } from '../../src/scene/schema';
import { drawnContext, StageProvider } from '../../src/view/context';
import { Chart } from '../../src/view/kinds/Chart';
import { CARRIED } from '../../src/view/size/letters';
import { scenesOf } from '../sample';

async function chartOf(yaml: string): Promise<Scene<'chart'>> {
  const [scene] = await scenesOf(`## A\n\n\`\`\`chart\n${yaml}\n\`\`\`\n`);
  return scene as Scene<'chart'>;
}

function draw(scene: Scene<'chart'>, format: Format): string {
  const stage = drawnContext({ references: [], lang: 'en' }, (src) => src);
  return renderToStaticMarkup(
    <StageProvider value={{ ...stage, mode: 'deck', format }}>
      <Chart scene={scene} />
    </StageProvider>,
  );
}

const fragmentsIn = (html: string): number =>
  new Set([...html.matchAll(/data-fragment-index="(\d+)"/g)].map(([, index]) => index)).size;

const WORDS = '[A long label of a bar, Another long label, And a third one that is long]';

test.each([
  ['bars', 'type: bar\ndata: {a: 1, b: 2, c: 3}', 3],
  ['one series of bars', 'type: bar\nlabels: [a, b, c]\ndata: {Patients: [12, 30, 48]}', 1],
  ['two series of bars', 'type: bar\nlabels: [a, b]\ndata: {x: [1, 2], y: [2, 1]}', 2],
  ['one series of bars that lie', `type: bar\nlabels: ${WORDS}\ndata: {Patients: [1, 3, 4]}`, 1],
  ['a line', 'type: line\ndata: {a: 1, b: 2, c: 3}', 1],
  ['two lines', 'type: line\nlabels: [a, b]\ndata: {x: [1, 2], y: [2, 1]}', 2],
])('%s are drawn with the steps that the scene has', async (_, yaml, steps) => {
  const scene = await chartOf(yaml);
  expect(scene.steps).toHaveLength(steps);
  for (const format of ['landscape', 'portrait'] as const)
    expect(fragmentsIn(draw(scene, format)), format).toBe(steps);
});

test('bars lie where their words have no room to stand', async () => {
  const scene = await chartOf(`type: bar\nlabels: ${WORDS}\ndata: {Patients: [1, 3, 4]}`);
  expect(draw(scene, 'portrait')).toContain('bar lying');
});

test('a point between two gaps has a mark, and so has the last', async () => {
  const marks = async (values: string) => {
    const scene = await chartOf(`type: line\nlabels: [a, b, c, d, e]\ndata: {x: ${values}}`);
    return draw(scene, 'landscape').match(/<circle/g)?.length ?? 0;
  };
  expect(await marks('[1, null, 2, null, 3]')).toBe(3);
  expect(await marks('[1, 2, 3, null, null]')).toBe(1);
});

test('small numbers are written as they are', async () => {
  const scene = await chartOf('type: bar\ndata: {a: 0.0000004, b: 0.3}');
  expect(draw(scene, 'landscape')).toContain('>0.0000004<');
});

/** Left and right of each label below the chart, px. */
function extents(html: string, ems: (text: string) => number) {
  const found = html.matchAll(
    /<text class="(?:tick|category)" font-size="([\d.]+)" x="([\d.]+)" y="([\d.]+)"[^>]*text-anchor="middle"[^>]*>([^<]*)</g,
  );
  return [...found].map(([, size = '', x = '', y = '', text = '']) => {
    const half = (ems(text) * Number(size)) / 2;
    return { y, left: Number(x) - half, right: Number(x) + half };
  });
}

const MONTHS = Array.from({ length: 24 }, (_, i) => `"The month of number ${i}"`).join(', ');
test.each([
  ['a line', `type: line\nlabels: [${MONTHS}]\ndata: {x: [${Array(24).fill(1).join(', ')}]}`],
  ['bars', `type: bar\ndata: {${MONTHS.replaceAll(', ', ': 1, ')}: 1}`],
  ['one long label', `type: line\ndata: {${'long '.repeat(40)}: 1}`],
])('labels of %s cross neither each other nor the edge', async (_, yaml) => {
  const scene = await chartOf(yaml);
  for (const format of FORMAT_NAMES) {
    const html = draw(scene, format);
    const width = Number(/viewBox="0 0 (\d+)/.exec(html)?.[1]);
    const labels = extents(html, CARRIED.sans);
    expect(labels.length).toBeGreaterThan(0);
    for (const [i, { left, right, y }] of labels.entries()) {
      const before = labels.slice(0, i).findLast((one) => one.y === y);
      expect(left).toBeGreaterThanOrEqual(before?.right ?? -1);
      expect(right).toBeLessThanOrEqual(width + 1);
    }
  }
});

test('bars that stand too close for their values leave them to the axis', async () => {
  const many = Array.from({ length: 60 }, (_, i) => `n${i}: ${1000 + i}`).join(', ');
  const scene = await chartOf(`type: bar\ndata: {${many}}`);
  expect(draw(scene, 'portrait')).not.toContain('class="value"');
});

test.each(FORMAT_NAMES)('what a bar is too short for stands after it, in %s', async (format) => {
  const html = draw(
    await chartOf('type: bar\nunit: "%"\ndata: {New: 48, Old (control): 10}'),
    format,
  );
  expect(html).toMatch(/class="rank on-bar"[^>]*>(?:<[^>]+>)*New</);
  const after = [...html.matchAll(/class="rank after-bar"[^>]*>(.*?)<\/text>/g)];
  expect(after.map(([, words]) => words).join(' ')).toBe('Old (control)');
});

test.each(FORMAT_NAMES)(
  'bars that lie show how far they could go where it is said, in %s',
  async (format) => {
    const shares = 'type: bar\nunit: "%"\ndata: {New: 48, Old (control): 10}';
    const tracks = async (yaml: string) =>
      draw(await chartOf(yaml), format).match(/class="rank-track"/g)?.length;
    expect(await tracks(`${shares}\nmax: 100`)).toBe(2);
    expect(await tracks(shares)).toBeUndefined();
  },
);
