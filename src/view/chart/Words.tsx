/** Words in a chart: lines of one size, each with its place, so that what is measured is what is drawn. */

interface WordsProps {
  className: string;
  size: number;
  x: number;
  /** Baseline of the first line, or of each. */
  y: number | readonly number[];
  lines: readonly string[];
  anchor?: 'start' | 'middle' | 'end';
  fill?: string;
  line?: number;
}

export const Words = ({ className, size, x, y, lines, anchor, fill, line = 1.15 }: WordsProps) =>
  lines.map((text, i) => (
    <text
      // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
      key={i}
      className={className}
      fontSize={round(size)}
      x={round(x)}
      y={round(typeof y === 'number' ? y + i * size * line : (y[i] ?? 0))}
      {...(anchor && { textAnchor: anchor })}
      {...(fill && { fill })}
    >
      {text}
    </text>
  ));

/** A tenth of a px is seen by nobody. */
export const round = (value: number): number => Math.round(value * 10) / 10;
