/** What rules find in a sentence: quantities whose reading is sure. */
import type { Span } from '../../language/language';

export type Per = 'day' | 'week' | 'month';

/** What is meant, in numbers. Labels are words of the sentence, empty where it has none. */
export type Quantity =
  | { kind: 'share'; values: [number, number]; label: string }
  | { kind: 'percent'; values: [number]; label: string }
  | { kind: 'count'; values: [number]; label: string }
  | {
      kind: 'change' | 'compare' | 'ratio' | 'money';
      values: [number, number];
      unit: string;
      labels: [string, string];
    }
  | { kind: 'calendar'; values: [number, number]; per: Per; unit: Per };
export type QuantityKind = Quantity['kind'];

/** A quantity at its place. Offsets count in the sentence. */
export type Found = Quantity &
  Span & {
    hedge?: string;
    /** Where the second of two amounts is said. */
    second?: number;
  };

/** What looks like a number to be drawn, and is none: no later rule takes it. */
export interface Left extends Span {
  kind: 'left';
}

/** Finds what is to be drawn, or left alone, from left to right. */
export type Rule = (sentence: string) => Iterable<Found | Left>;

export const leave = (start: number, end: number): Left => ({ kind: 'left', start, end });

/** What the rules find, each asked in turn: what one has taken, no later one takes. */
export function findBy(rules: readonly Rule[], sentence: string): Found[] {
  const taken: Span[] = [];
  const found: Found[] = [];
  for (const rule of rules)
    for (const hit of rule(sentence)) {
      if (hit.kind !== 'left' && taken.some((span) => hit.start < span.end && hit.end > span.start))
        continue;
      taken.push(hit);
      if (hit.kind !== 'left') found.push(hit);
    }
  return found.sort((a, b) => a.start - b.start);
}

/** Which of several in one sentence tells most: what holds two things against each other first. */
const ORDER: readonly QuantityKind[] = [
  ...(['compare', 'change', 'money', 'ratio', 'share', 'percent', 'calendar', 'count'] as const),
];

/** The one of a sentence that is drawn. */
export const mostTelling = (all: readonly Found[]): Found | undefined =>
  ORDER.flatMap((kind) => all.find((one) => one.kind === kind) ?? [])[0];
