/** No words of a chart or a map cross each other, or leave the stage: measured over generated data. */
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FORMAT_NAMES, FORMATS, type Format } from '../../src/format';
import { readChart } from '../../src/scene/chart/read';
import { FORMS } from '../../src/scene/chart/schema';
import { stepsOf } from '../../src/scene/chart/type';
import type { Scene } from '../../src/scene/schema';
import { AREAS } from '../../src/view/area';
import { drawnContext, StageProvider } from '../../src/view/context';
import { Chart } from '../../src/view/kinds/Chart';
import { Maps } from '../../src/view/kinds/Maps';
import { CARRIED } from '../../src/view/size/letters';
import { scenesOf } from '../sample';

function draw(scene: Scene, format: Format): string {
  const stage = drawnContext({ references: [], lang: 'en' }, (src) => src);
  return renderToStaticMarkup(
    <StageProvider value={{ ...stage, format }}>
      {scene.kind === 'chart' && <Chart scene={scene} />}
      {scene.kind === 'map' && <Maps scene={scene} />}
    </StageProvider>,
  );
}

/** A chart without a document around it. */
function chartOf(yaml: string): Scene<'chart'> | undefined {
  const fields = readChart(
    { type: 'code', lang: 'chart', value: yaml },
    { problem: () => {}, data: () => ({ why: 'empty' }), document: { meta: { lang: 'en' } } },
  );
  if (!fields) return undefined;
  const heading = [{ type: 'text' as const, text: 'A heading of the chart' }];
  const base = { id: 'a', level: 2 as const, heading, narration: [], notes: [], refs: [] };
  return { kind: 'chart', ...base, ...fields, steps: stepsOf(fields) };
}

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const SERIF = /rank-value|slice-value|note-head/;
const HEAVY = /value|name|sum|inside|rank|head|note|slice/;

const attribute = (tag: string, name: string): string =>
  new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** What each text takes, px of the drawing. */
function boxesIn(html: string): Box[] {
  return [...html.matchAll(/<text ([^>]*)>([^<]*)</g)].map(([, tag = '', written = '']) => {
    const text = written.replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
    const name = attribute(tag, 'class');
    const [size, x, y] = ['font-size', ' x', ' y'].map((one) => Number(attribute(` ${tag}`, one)));
    const px = size ?? 0;
    const ems = SERIF.test(name) ? CARRIED.name : HEAVY.test(name) ? CARRIED.strong : CARRIED.sans;
    const width = ems(text, px) * px;
    const anchor = attribute(tag, 'text-anchor');
    const left = (x ?? 0) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    return { text, left, right: left + width, top: (y ?? 0) - px * 0.72, bottom: y ?? 0 };
  });
}

/** px that texts may touch each other by: their boxes are larger than their letters. */
const TOUCH = 2;

function faultsIn(html: string, format: Format): string[] {
  const boxes = boxesIn(html);
  const [, width = 0, height = 0] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(html) ?? [];
  const area = AREAS[format];
  const right = Math.max(Number(width), area.width);
  const outside = boxes.filter(
    (box) => box.left < -TOUCH || box.right > right + TOUCH || box.bottom > Number(height) + TOUCH,
  );
  const crossing = boxes.flatMap((one, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (other) =>
          one.left + TOUCH < other.right &&
          other.left + TOUCH < one.right &&
          one.top + TOUCH < other.bottom &&
          other.top + TOUCH < one.bottom,
      )
      .map((other) => `"${one.text}" crosses "${other.text}"`),
  );
  return [...outside.map(({ text }) => `"${text}" leaves the stage`), ...crossing];
}

const word = fc.constantFrom('Rye', 'Wheat', 'Norway', 'Ketamine', 'Switzerland', 'Therapy', 'of');
const label = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const value = fc.oneof(
  fc.integer({ min: -40, max: 120 }),
  fc.integer({ min: 0, max: 3_000_000 }),
  fc.integer({ min: 1, max: 9999 }).map((one) => one / 1e4),
);

const dataOf = (form: string) =>
  fc
    .record({
      labels: fc.uniqueArray(label, {
        minLength: form === 'slope' ? 2 : 1,
        maxLength: form === 'slope' ? 2 : 9,
      }),
      names: fc.uniqueArray(label, { minLength: 1, maxLength: 12 }),
      unit: fc.constantFrom('', '%', '$', 'kg', 'million tonnes'),
      y: fc.constantFrom(
        '',
        'What is measured here',
        'What is measured here, in words that need two lines of their own',
      ),
      seed: fc.array(value, { minLength: 12, maxLength: 12 }),
    })
    .map(({ labels, names, unit, y, seed }) => {
      const at = (i: number) => seed[i % seed.length] ?? 0;
      const isRows = ['range', 'scatter'].includes(form);
      const isSingle = form === 'pie';
      const rows = isRows || isSingle ? labels : names;
      const entries = rows.map((name, i) => {
        const count = isRows ? 2 : labels.length;
        const list = Array.from({ length: count }, (_, k) => at(i * 5 + k));
        return `  ${JSON.stringify(name)}: ${isSingle ? Math.abs(at(i)) : `[${list.join(', ')}]`}`;
      });
      const isNoted = ['bar', 'stacked', 'line', 'area'].includes(form) && at(3) > 9;
      const note = `note: {at: ${JSON.stringify(labels[0])}, text: Words of a note that are long}\n`;
      const heads = isRows ? '[From, To]' : JSON.stringify(labels);
      return `type: ${form}\nunit: "${unit}"\ny: "${y}"\n${isNoted ? note : ''}labels: ${heads}\ndata:\n${entries.join('\n')}`;
    });

test.each(FORMS.map((form) => [form]))(
  'words of a chart of the type %s cross neither each other nor the edge',
  (form) => {
    fc.assert(
      fc.property(dataOf(form), (yaml) => {
        const scene = chartOf(yaml);
        if (!scene) return;
        for (const format of FORMAT_NAMES) {
          const faults = faultsIn(draw(scene, format), format);
          expect(faults, `${format}, ${scene.form}\n${yaml}`).toEqual([]);
        }
      }),
      { numRuns: 40, seed: 16, endOnFailure: true },
    );
  },
);

const COUNTRIES = [
  'France',
  'Germany',
  'Belgium',
  'Luxembourg',
  'Italy',
  'Brazil',
  'Japan',
  'Kenya',
  'Vietnam',
  'Denmark',
];

test('names on a map cross neither each other nor the edge', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.constantFrom(...COUNTRIES), { minLength: 1, maxLength: 6 }),
      async (names) => {
        const lines = names.map((name, i) => `  ${name}: ${i * 7 + 3}`).join('\n');
        const [scene] = await scenesOf(
          `## A\n\n\`\`\`map\nunit: "%"\ncountries:\n${lines}\n\`\`\`\n`,
        );
        if (scene?.kind !== 'map') throw new Error('No map.');
        for (const format of FORMAT_NAMES) {
          const html = draw(scene, format);
          expect(faultsIn(html, format), `${format} ${names}`).toEqual([]);
          expect(FORMATS[format].width).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: 12, seed: 16 },
  );
});
