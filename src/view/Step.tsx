/** Marks what belongs to a step. Everything inside draws its motion from one CSS property, `--p`, 0 to 1. */
import type { CSSProperties, ElementType, ReactNode } from 'react';
import { useMotion, useStage } from './context';

/** What goes with a step: it is there before, and its words stay readable. */
export type Leaves = '--out' | '--back' | '--gone';

export interface StepProps {
  /** 0 is there on entry; 1, 2, … are revealed, counted from the first of the block that is drawn. */
  n: number;
  /** The element to draw; default `div`. */
  as?: ElementType;
  /** The registered custom property that carries the progress; others than `--p` allow a step inside a step. */
  into?: '--p' | '--in' | Leaves;
  className?: string;
  style?: CSSProperties;
  children?: ReactNode;
  [attribute: string]: unknown;
}

/**
 * In the deck a step is a Reveal fragment, and CSS takes its property from 0 to 1 when it becomes visible.
 * In the video each frame sets the property. Both end in the same picture.
 */
export function Step({
  n: own,
  as: Element = 'div',
  into = '--p',
  className,
  style,
  ...rest
}: StepProps) {
  const { mode, firstStep = 0 } = useStage();
  const { progress } = useMotion();
  const n = own === 0 ? 0 : own + firstStep;
  const leaves = into !== '--p' && into !== '--in';
  const names = ['step', `step-${into.slice(2)}`, leaves ? 'leaves' : undefined, className];
  if (mode === 'video') {
    const value = { [into]: progress[n] ?? 1 } as CSSProperties;
    return <Element {...rest} className={join(names)} style={{ ...style, ...value }} />;
  }
  const fragment =
    n === 0
      ? { className: join([...names, 'entry']) }
      : {
          className: join([...names, 'fragment', 'custom']),
          'data-fragment-index': n - 1,
        };
  return <Element {...rest} {...fragment} style={style} />;
}

const join = (names: (string | undefined)[]): string => names.filter(Boolean).join(' ');
