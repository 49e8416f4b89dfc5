/** Which steps of a scene show all of it: where it goes on in pages, the last of each. */
import { renderToStaticMarkup } from 'react-dom/server';
import type { TimedScene } from '../timeline/schema';
import { type StageContext, StageProvider } from './context';
import { type OwnViews, Stage } from './Stage';

const TURN = /data-turn="(\d+)"/g;

/** In order; the last of them is the scene's own. What is drawn says where pages turn. */
export function pageSteps(
  { scene, steps }: TimedScene,
  own: OwnViews,
  context: StageContext,
): number[] {
  const drawn = renderToStaticMarkup(
    <StageProvider value={context}>
      <Stage scene={scene} own={own} />
    </StageProvider>,
  );
  const turns = [...drawn.matchAll(TURN)].map(([, step]) => Number(step) - 1);
  return [...new Set([...turns, steps.length])].sort((a, b) => a - b);
}
