import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { richOf } from '../../src/scene/inline';
import type { Scene } from '../../src/scene/schema';
import { drawnContext, StageProvider } from '../../src/view/context';
import { Stage } from '../../src/view/Stage';

const code = (count: number, focus: number[][] = []): Scene<'code'> => ({
  ...{ kind: 'code', id: 'a', level: 2, heading: [], narration: [], notes: [], refs: [] },
  ...{ steps: [], language: 'sh', focus },
  lines: Array.from({ length: count }, () => [{ text: 'ls' }]),
});
const draw = (scene: Scene) =>
  renderToStaticMarkup(
    <StageProvider value={drawnContext({ references: [], lang: 'en' }, (src) => src)}>
      <Stage scene={scene} />
    </StageProvider>,
  );

test('a few lines that nobody points at have no numbers', () => {
  expect(draw(code(2))).toContain('listing appear bare');
  expect(draw(code(4))).not.toContain('bare');
  expect(draw(code(2, [[1]]))).not.toContain('bare');
});

test('code that comes onto its ground is there before it as bars', () => {
  const { lines } = code(4);
  const { id, level, heading, narration, notes, refs, steps } = code(0);
  const items = [{ text: richOf('A'), details: [] }];
  const group = (enters: boolean): Scene<'group'> => ({
    ...{ id, level, heading, narration, notes, refs, steps, kind: 'group' },
    blocks: [
      { kind: 'points', items, steps: 1, enters: false },
      { kind: 'code', language: 'sh', focus: [], lines, steps: 1, enters },
    ],
  });
  expect(draw(group(true))).toContain('outlined');
  expect(draw(group(false))).not.toContain('outlined');
});
