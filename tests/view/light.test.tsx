import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { drawnContext, StageProvider } from '../../src/view/context';
import { Light } from '../../src/view/Light';

const drawn = drawnContext({ references: [], lang: 'en' }, (src) => src);

const draw = (nextStep: number | undefined, stays: boolean, progress: number[]): string =>
  renderToStaticMarkup(
    <StageProvider value={{ ...drawn, progress, firstStep: 2, nextStep }}>
      <Light n={1} last stays={stays}>
        <i />
      </Light>
    </StageProvider>,
  );

test('What is lit last steps back when its scene settles', () => {
  expect(draw(undefined, false, [1, 1, 1, 1])).toContain('class="rests"');
});

test('In a block it steps back with the block that is spoken of next', () => {
  expect(draw(5, false, [1, 1, 1, 1, 1, 0.25])).toContain('--out:0.25');
});

test('What is to stay lit does not step back', () => {
  expect(draw(undefined, true, [1, 1, 1, 1])).not.toMatch(/rests|--out/);
  expect(draw(5, true, [1, 1, 1, 1, 1, 1])).not.toMatch(/rests|--out/);
});
