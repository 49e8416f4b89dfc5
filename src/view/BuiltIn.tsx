/** A scene of a built-in kind, drawn by its view in the area that the stage gives it. */
import { createElement } from 'react';
import type { Kind, Scene } from '../scene/schema';
import { views } from './views';

export function BuiltIn<K extends Kind>({ scene }: { scene: Scene<K> }) {
  // JSX loses which view takes which scene.
  return createElement<{ scene: Scene<K> }>(views[scene.kind], { scene });
}
