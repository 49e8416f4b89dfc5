/** Kinds of scene that a document brings itself: `<kind>.tsx` beside it. */
import { existsSync } from 'node:fs';
import path from 'node:path';

const NAME = /^[a-z][a-z0-9-]*$/;

/** Where the kind called `name` of a document in `folder` is, or would be; undefined where none is called so. */
export const kindFile = (folder: string, name: string): string | undefined =>
  NAME.test(name) ? path.join(folder, `${name}.tsx`) : undefined;

/** Whether a document in `folder`, which has none where that is empty, brings the kind called `name`. */
export function bringsKind(folder: string, name: string): boolean {
  const file = folder === '' ? undefined : kindFile(folder, name);
  return file !== undefined && existsSync(file);
}
