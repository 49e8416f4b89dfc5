/** Kinds of scene that a document brings itself: `<kind>.tsx` beside it, with a default export of defineScene. */
import { existsSync } from 'node:fs';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { kindFile } from '../document/own-kind';
import { placeOf } from '../document/place';
import type { Document } from '../document/schema';
import type { Problems } from '../problem/problem';
import { inLayer } from '../theme/layer';
import type { Authored, AuthoredView } from './authored';
import type { Reader } from './define';
import { checkStyle } from './own-code';
import { takeProgram } from './own-program';
import { isKind } from './schema';
import { isInProject } from './trust';

/** What `<kind>.tsx` exports: see defineScene, with types that every kind has. */
const definitionSchema = z.looseObject({
  kind: z.string(),
  schema: z.custom<z.ZodObject>(isObjectSchema, 'its schema is no z.object({ … })'),
  read: z.custom<Reader['read']>(isFunction, 'its read or view is no function'),
  view: z.custom<(props: { scene: AuthoredView }) => ReactNode>(
    isFunction,
    'its read or view is no function',
  ),
  everyFrame: z.boolean().optional(),
  describe: z
    .custom<(scene: Authored) => string>(isFunction, 'its describe is no function')
    .optional(),
  style: z.string().optional(),
});
export type Definition = z.infer<typeof definitionSchema>;

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}

function isObjectSchema(value: unknown): boolean {
  if (!(value instanceof Object)) return false;
  return (
    isFunction(Reflect.get(value, 'safeParse')) && Reflect.get(value, 'shape') instanceof Object
  );
}

export interface OwnKind {
  name: string;
  /** Absolute path of the `.tsx`. */
  file: string;
  definition: Definition;
  /** Fingerprint of its code from before it was imported: an edit since then shows. */
  code: string;
}

/** CSS of own kinds; it lies in every page, so it may change what other scenes look like. */
export const styleOf = (own: readonly OwnKind[]): string =>
  inLayer(own.map(({ definition }) => definition.style ?? '').join('\n'));

/**
 * The own kinds that the document's directives name, by name; undefined after a problem. Importing runs their code: they
 * are the author's program. `ownCode` says whether it may; when left out, where the document lies.
 */
export async function loadOwnKinds(
  document: Document,
  problems: Problems,
  ownCode?: boolean,
): Promise<Map<string, OwnKind | undefined>> {
  const found = new Map<string, OwnKind | undefined>();
  for (const { blocks } of document.sections)
    for (const block of blocks) {
      if (block.type !== 'containerDirective' || found.has(block.name)) continue;
      const { name } = block;
      const file = kindFile(document.folder, name);
      if (isKind(name) || !file || !existsSync(file)) continue;
      if (!(ownCode ?? isInProject(file))) {
        found.set(name, undefined);
        problems.report('ownKindForeign', placeOf(block), `${name}.tsx`);
        continue;
      }
      try {
        const { code, run } = await takeProgram(file);
        found.set(name, { name, file, definition: await importKind(name, run), code });
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

const moduleSchema = z.looseObject({ default: z.looseObject({}).optional() });

async function importKind(name: string, run: () => Promise<unknown>): Promise<Definition> {
  const given = moduleSchema.parse(await run()).default ?? {};
  if (['kind', 'schema', 'read', 'view'].some((part) => !given[part]))
    throw new Error('its default export lacks kind, schema, read or view');
  const { data: definition, error } = definitionSchema.safeParse(given);
  if (!definition) throw new Error(error.issues[0]?.message);
  const { kind, style } = definition;
  if (kind !== name) throw new Error(`it defines "${kind}"`);
  if (style)
    await checkStyle(style).catch(({ message }: Error) => {
      throw new Error(`its style: ${message}`);
    });
  return definition;
}
