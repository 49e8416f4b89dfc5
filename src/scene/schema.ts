/** A scene: the typed value made of one section, discriminated by `kind`. */
import { z } from 'zod';
import { type SceneBase, sceneBaseSchema } from './define';
import { kinds } from './kinds';

export type Kind = keyof typeof kinds;
export const KINDS = Object.keys(kinds) as Kind[];

type Fields<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;

/** A scene of a built-in kind: `Scene<'points'>`, or any of them. */
export type Scene<K extends Kind = Kind> = {
  [P in K]: SceneBase & { kind: P } & Fields<P>;
}[K];

/** A scene of a kind that the document brings itself. */
export type OwnScene = SceneBase & { kind: string; [field: string]: unknown };

const arms = KINDS.map((kind) =>
  z.strictObject({
    ...sceneBaseSchema.shape,
    kind: z.literal(kind),
    ...kinds[kind].schema.shape,
  }),
);
const own = z.looseObject({
  ...sceneBaseSchema.shape,
  kind: z.string().refine((kind) => !Object.hasOwn(kinds, kind)),
});

/** Built-in kinds are strict; the fields of own kinds were checked by their own schema. */
export const sceneSchema = z.union([...arms, own]) as unknown as z.ZodType<Scene | OwnScene>;
