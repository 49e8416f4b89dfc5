/** Draws a scene of an own kind, settled and without a browser, to find what its program throws. */
import { renderToStaticMarkup } from 'react-dom/server';
import type { Meta } from '../document/schema';
import { DECK_FORMATS } from '../format';
import { authored } from '../scene/authored';
import { type OwnKind, reasonOf } from '../scene/own';
import type { OwnScene } from '../scene/schema';
import type { Scenes } from '../staging/build';
import { drawnContext, StageProvider } from '../view/context';
import { type OwnViews, Stage } from '../view/Stage';

/** What it throws, in a line without a full stop. */
export function tryScene(
  { definition }: OwnKind,
  scene: OwnScene,
  { references, meta, own }: { references: Scenes['references']; meta: Meta; own: OwnViews },
): string | undefined {
  const context = drawnContext({ references, ...meta }, (src) => src);
  const draw = () =>
    renderToStaticMarkup(
      DECK_FORMATS.map((format) => (
        <StageProvider key={format} value={{ ...context, format }}>
          <Stage scene={scene} own={own} />
        </StageProvider>
      )),
    );
  return (
    reasonIn('view', draw) ?? reasonIn('describe', () => definition.describe?.(authored(scene)))
  );
}

function reasonIn(name: string, act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return `its ${name} throws: ${reasonOf(error)}`;
  }
}
