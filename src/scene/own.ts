/** Kinds of scene that a document brings itself: `<kind>.tsx` beside it, with a default export of defineScene. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { placeOf } from '../document/place';
import type { Document } from '../document/schema';
import type { Problems } from '../problem/problem';
import type { SceneKind } from './define';
import { importModule } from './import';
import { checkStyle, hashCode } from './own-code';
import { KINDS } from './schema';

export type AnyKind = SceneKind<string, z.ZodObject>;

export interface OwnKind {
  name: string;
  /** Absolute path of the `.tsx`. */
  file: string;
  definition: AnyKind;
  /** Fingerprint of its code from before it was imported: an edit since then shows. */
  code: string;
}

/** CSS of own kinds; it lies in every page, so it may change what other scenes look like. */
export const styleOf = (own: readonly OwnKind[]): string =>
  own.map(({ definition }) => definition.style ?? '').join('\n');

const NAME = /^[a-z][a-z0-9-]*$/;

/** The own kinds that the document's directives name, by name; undefined after a problem. Importing runs their code: they are the author's program. */
export async function loadOwnKinds(
  document: Document,
  problems: Problems,
): Promise<Map<string, OwnKind | undefined>> {
  const found = new Map<string, OwnKind | undefined>();
  for (const { blocks } of document.sections)
    for (const block of blocks) {
      if (block.type !== 'containerDirective' || found.has(block.name)) continue;
      const { name } = block;
      const file = path.join(document.folder, `${name}.tsx`);
      if ((KINDS as string[]).includes(name) || !NAME.test(name) || !existsSync(file)) continue;
      try {
        const code = await hashCode(file);
        found.set(name, { name, file, definition: await importKind(name, file), code });
      } catch (error) {
        found.set(name, undefined);
        problems.report('ownKindBroken', placeOf(block), `${name}.tsx`, reasonOf(error));
      }
    }
  return found;
}

/** What was thrown, in a line without a full stop. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error);
  return (text.trim().split('\n')[0] ?? '').replace(/\.$/, '');
}

async function importKind(name: string, file: string): Promise<AnyKind> {
  const module = (await importModule(file)) as { default?: Partial<AnyKind> };
  const { kind, schema, read, view, style } = module.default ?? {};
  if (!kind || !schema || !read || !view)
    throw new Error('its default export lacks kind, schema, read or view');
  if (typeof schema.safeParse !== 'function' || !schema.shape)
    throw new Error('its schema is no z.object({ … })');
  if (typeof read !== 'function' || typeof view !== 'function')
    throw new Error('its read or view is no function');
  if (kind !== name) throw new Error(`it defines "${kind}"`);
  if (style)
    await checkStyle(style).catch(({ message }: Error) => {
      throw new Error(`its style: ${message}`);
    });
  return module.default as AnyKind;
}
