/** Draws every scene of a document's own kinds once, settled and without a browser, to find what its program throws. */
import { renderToStaticMarkup } from 'react-dom/server';
import { placeOf } from '../document/place';
import type { Document } from '../document/schema';
import { DECK_FORMATS } from '../format';
import type { Problems } from '../problem/problem';
import { authored } from '../scene/authored';
import { type OwnKind, reasonOf } from '../scene/own';
import type { OwnScene, Scene } from '../scene/schema';
import type { Origin, Scenes } from '../staging/build';
import { drawnContext, StageProvider } from '../view/context';
import { type OwnViews, Stage } from '../view/Stage';

/** Reports what throws at the place of the scene, once for each kind. */
export function checkOwnViews(
  { meta }: Document,
  { scenes, references, own }: Scenes,
  { sections }: Origin,
  views: OwnViews,
  problems: Problems,
): void {
  const context = drawnContext({ references, ...meta }, (src) => src);
  const draw = (scene: Scene) =>
    renderToStaticMarkup(
      DECK_FORMATS.map((format) => (
        <StageProvider key={format} value={{ ...context, format }}>
          <Stage scene={scene} own={views} />
        </StageProvider>
      )),
    );
  for (const kind of own)
    for (const scene of scenes
      .filter((one) => one.kind === 'own')
      .filter(({ name }) => name === kind.name)) {
      const reason =
        reasonIn('view', () => draw(scene)) ?? reasonIn('describe', describe(kind, scene));
      if (!reason) continue;
      const section = sections.get(scene.id);
      const place = section
        ? placeOf(section.blocks[0] ?? section.heading)
        : { line: 1, column: 1 };
      problems.report('ownKindBroken', place, `${kind.name}.tsx`, reason);
      break;
    }
}

const describe =
  ({ definition }: OwnKind, scene: OwnScene) =>
  () =>
    definition.describe?.(authored(scene));

function reasonIn(name: string, act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return `its ${name} throws: ${reasonOf(error)}`;
  }
}
