/** A scene: the typed value made of one section, discriminated by `kind`. */
import { z } from 'zod';
import { type SceneBase, sceneBaseSchema } from './define';
import { kinds } from './kinds';
import { type Placing, placing } from './placing';

/** The built-in kinds. */
export type Kind = keyof typeof kinds;
export const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);
export const KINDS = Object.keys(kinds).filter(isKind);

type BuiltIn = { [K in Kind]: z.infer<(typeof kinds)[K]['schema']> };

/** What a block has beside its fields when it stands with others: how many of the scene's steps are its own. */
const standing = {
  steps: z.int().nonnegative(),
  /** Its first step is its own coming: it was not there on entry. */
  enters: z.boolean(),
  ...placing,
};

/** A block that shares the stage; `Block<'points'>` is one of that kind. */
export type Block<K extends Kind = Kind> = {
  [P in K]: { kind: P } & BuiltIn[P] & { steps: number; enters: boolean } & Placing;
}[K];

type Fields = BuiltIn & {
  /** Of a kind that the document brings itself: its name as the directive has it, and what its own schema checked. */
  own: { name: string; fields: Record<string, unknown> };
  /** Two to six blocks that stand together, in the order of the source, as are their steps. */
  group: { blocks: Block[] };
};

/** Any scene; `Scene<'points'>` is one of that kind, `Scene<Kind>` a built-in one. */
export type Scene<K extends keyof Fields = keyof Fields> = {
  [P in K]: SceneBase & { kind: P } & Fields[P];
}[K];
export type OwnScene = Scene<'own'>;

const { steps, ...base } = sceneBaseSchema.shape;

/** An arm for each built-in kind: its fields between `first` and `last`, in the order in which a timeline is written. */
function armsOf<F extends z.ZodRawShape, L extends z.ZodRawShape>(first: F, last: L) {
  const arm = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
    z.strictObject({ kind: z.literal(kind), ...first, ...shape, ...last });
  return [
    arm('title', kinds.title.schema.shape),
    arm('statement', kinds.statement.schema.shape),
    arm('points', kinds.points.schema.shape),
    arm('steps', kinds.steps.schema.shape),
    arm('timeline', kinds.timeline.schema.shape),
    arm('cards', kinds.cards.schema.shape),
    arm('tasks', kinds.tasks.schema.shape),
    arm('definitions', kinds.definitions.schema.shape),
    arm('callout', kinds.callout.schema.shape),
    arm('details', kinds.details.schema.shape),
    arm('compare', kinds.compare.schema.shape),
    arm('quote', kinds.quote.schema.shape),
    arm('stat', kinds.stat.schema.shape),
    arm('chart', kinds.chart.schema.shape),
    arm('map', kinds.map.schema.shape),
    arm('figure', kinds.figure.schema.shape),
    arm('look', kinds.look.schema.shape),
    arm('diagram', kinds.diagram.schema.shape),
    arm('formula', kinds.formula.schema.shape),
    arm('code', kinds.code.schema.shape),
    arm('morph', kinds.morph.schema.shape),
    arm('table', kinds.table.schema.shape),
    arm('summary', kinds.summary.schema.shape),
    arm('references', kinds.references.schema.shape),
    arm('end', kinds.end.schema.shape),
  ] as const;
}

const blockSchema = z.discriminatedUnion('kind', armsOf({}, standing)) satisfies z.ZodType<Block>;

export const sceneSchema = z.discriminatedUnion('kind', [
  ...armsOf(base, { steps }),
  z.strictObject({
    kind: z.literal('own'),
    ...base,
    ...{ name: z.string(), fields: z.record(z.string(), z.unknown()) },
    steps,
  }),
  z.strictObject({ kind: z.literal('group'), ...base, blocks: z.array(blockSchema), steps }),
]) satisfies z.ZodType<Scene>;
