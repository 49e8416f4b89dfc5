/** A scene: the typed value made of one section, discriminated by `kind`. */
import { z } from 'zod';
import { type SceneBase, sceneBaseSchema } from './define';
import { kinds } from './kinds';

/** The built-in kinds. */
export type Kind = keyof typeof kinds;
export const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);
export const KINDS = Object.keys(kinds).filter(isKind);

type Fields = { [K in Kind]: z.infer<(typeof kinds)[K]['schema']> } & {
  /** Of a kind that the document brings itself: its name as the directive has it, and what its own schema checked. */
  own: { name: string; fields: Record<string, unknown> };
};

/** Any scene; `Scene<'points'>` is one of that kind, `Scene<Kind>` a built-in one. */
export type Scene<K extends keyof Fields = keyof Fields> = {
  [P in K]: SceneBase & { kind: P } & Fields[P];
}[K];
export type OwnScene = Scene<'own'>;

const { steps, ...base } = sceneBaseSchema.shape;

/** In the order in which a timeline is written. */
const arm = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({ kind: z.literal(kind), ...base, ...shape, steps });

export const sceneSchema = z.discriminatedUnion('kind', [
  arm('title', kinds.title.schema.shape),
  arm('statement', kinds.statement.schema.shape),
  arm('points', kinds.points.schema.shape),
  arm('steps', kinds.steps.schema.shape),
  arm('tasks', kinds.tasks.schema.shape),
  arm('definitions', kinds.definitions.schema.shape),
  arm('callout', kinds.callout.schema.shape),
  arm('details', kinds.details.schema.shape),
  arm('compare', kinds.compare.schema.shape),
  arm('quote', kinds.quote.schema.shape),
  arm('stat', kinds.stat.schema.shape),
  arm('chart', kinds.chart.schema.shape),
  arm('figure', kinds.figure.schema.shape),
  arm('code', kinds.code.schema.shape),
  arm('table', kinds.table.schema.shape),
  arm('summary', kinds.summary.schema.shape),
  arm('references', kinds.references.schema.shape),
  arm('own', { name: z.string(), fields: z.record(z.string(), z.unknown()) }),
]) satisfies z.ZodType<Scene>;
