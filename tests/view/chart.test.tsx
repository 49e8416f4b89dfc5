import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Format } from '../../src/format';
import type { Scene } from '../../src/scene/schema';
import { drawnContext, StageProvider } from '../../src/view/context';
import { Chart } from '../../src/view/kinds/Chart';
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
