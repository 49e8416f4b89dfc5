/** Which package an import is from. */
import { isBuiltin } from 'node:module';

/** Where the composition finds a document's own kinds: they have hashes of their own. */
export const OWN_KINDS = 'lectern-own';

/** e.g. `react` of `react/jsx-runtime`; undefined for what is Node's or made by us. */
export function packageOf(source: string): string | undefined {
  if (isBuiltin(source) || source === OWN_KINDS || /^[./]/.test(source)) return undefined;
  return /^(@[^/]+\/)?[^/]+/.exec(source)?.[0];
}
