/** Diagrams as data: nodes and edges, messages, periods, tasks. Where they stand is for a view to say. */
import { z } from 'zod';

/** Which step of the block reveals it, from 1. */
const step = z.int().positive();
/** Words; a line each, joined by `\n`. */
const words = z.string();

const SHAPES = [
  ...(['box', 'round', 'pill', 'circle', 'diamond', 'hexagon', 'cylinder', 'slant'] as const),
  ...(['flag', 'start', 'end', 'bar', 'class'] as const),
] as const;
const HEADS = ['none', 'arrow', 'circle', 'cross', 'triangle', 'diamond', 'hollow'] as const;

export const nodeSchema = z.strictObject({
  id: z.string(),
  label: words,
  shape: z.enum(SHAPES),
  /** Below the label, in compartments: what a class has and does. */
  parts: z.array(z.array(z.string())).optional(),
  group: z.string().optional(),
  step,
});
export type Node = z.infer<typeof nodeSchema>;
export type Shape = Node['shape'];

export const headSchema = z.enum(HEADS);
export type Head = z.infer<typeof headSchema>;

export const edgeSchema = z.strictObject({
  from: z.string(),
  to: z.string(),
  label: words,
  line: z.enum(['solid', 'dotted', 'thick']),
  head: headSchema,
  tail: headSchema,
  /** That of the later of its ends. */
  step,
});
export type Edge = z.infer<typeof edgeSchema>;

const groupSchema = z.strictObject({ id: z.string(), label: words, parent: z.string().optional() });
export type Group = z.infer<typeof groupSchema>;

const flowSchema = z.strictObject({
  form: z.literal('flow'),
  /** Which way it runs where there is room: down, up, to the right, to the left. */
  direction: z.enum(['TB', 'BT', 'LR', 'RL']),
  nodes: z.array(nodeSchema),
  edges: z.array(edgeSchema),
  groups: z.array(groupSchema),
});
export type Flow = z.infer<typeof flowSchema>;

const itemSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('message'),
    from: z.string(),
    to: z.string(),
    text: words,
    line: z.enum(['solid', 'dotted']),
    head: z.enum(['arrow', 'none', 'cross', 'open']),
    step,
  }),
  /** Beside one actor, or over one or two. */
  z.strictObject({
    type: z.literal('note'),
    actors: z.array(z.string()),
    side: z.enum(['left', 'right', 'over']),
    text: words,
    step,
  }),
  /** What is repeated or happens in one case only: up to the `close` that belongs to it. */
  z.strictObject({ type: z.literal('open'), name: z.string(), text: words, step }),
  z.strictObject({ type: z.literal('else'), text: words, step }),
  z.strictObject({ type: z.literal('close') }),
]);
export type SequenceItem = z.infer<typeof itemSchema>;

const sequenceSchema = z.strictObject({
  form: z.literal('sequence'),
  actors: z.array(z.strictObject({ id: z.string(), label: words, isPerson: z.boolean() })),
  items: z.array(itemSchema),
});
export type Sequence = z.infer<typeof sequenceSchema>;

const periodsSchema = z.strictObject({
  form: z.literal('timeline'),
  periods: z.array(z.strictObject({ section: words, label: words, events: z.array(words), step })),
});
export type Periods = z.infer<typeof periodsSchema>;

const planSchema = z.strictObject({
  form: z.literal('gantt'),
  tasks: z.array(
    z.strictObject({
      section: words,
      label: words,
      /** Minutes since 1970, in no time zone. */
      start: z.int(),
      end: z.int(),
      state: z.enum(['plain', 'done', 'active', 'critical', 'milestone']),
      step,
    }),
  ),
});
export type Plan = z.infer<typeof planSchema>;

export const diagramSchema = z.discriminatedUnion('form', [
  flowSchema,
  sequenceSchema,
  periodsSchema,
  planSchema,
]);
export type Diagram = z.infer<typeof diagramSchema>;
