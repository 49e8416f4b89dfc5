/** What programs of a document's own kind see of its scenes. */
import type { SceneBase } from './define';
import type { OwnScene, Scene } from './schema';

/** An own scene as its author wrote it: `kind` is its own name, its fields stand beside those that every scene has. */
export type Authored = SceneBase & { kind: string; [field: string]: unknown };

/** What is drawn of it: an edit to what is said and noted draws nothing again. */
export type AuthoredView = Omit<SceneBase, 'narration' | 'notes'> & {
  kind: string;
  [field: string]: unknown;
};

export function authored({ kind: _own, name, fields, steps, ...base }: OwnScene): Authored {
  return { ...base, ...fields, kind: name, steps };
}

export function authoredView(scene: OwnScene): AuthoredView {
  const { narration: _narration, notes: _notes, ...shown } = scene;
  const { kind: _own, name, fields, steps, ...base } = shown;
  return { ...base, ...fields, kind: name, steps };
}

/** What its kind is called in the document. */
export const nameOf = (scene: Scene): string => (scene.kind === 'own' ? scene.name : scene.kind);
