/** What moves on a stage, and what stays. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { drawnContext, StageProvider, useStage } from '../../src/view/context';
import { Step } from '../../src/view/Step';

/** Gives what it holds a place of its own. */
function Placing({ firstStep }: { firstStep: number }) {
  return (
    <StageProvider value={{ ...useStage(), firstStep }}>
      <Step n={1}>here</Step>
    </StageProvider>
  );
}

test('what stands at a place of its own moves with the stage', () => {
  const context = drawnContext({ references: [], lang: 'en' }, (src) => src);
  const drawn = renderToStaticMarkup(
    <StageProvider value={{ ...context, progress: [1, 1, 0.25] }}>
      <Placing firstStep={1} />
    </StageProvider>,
  );
  expect(drawn).toContain('--p:0.25');
});
