/** A message: an arrow with its words above it; while it is spoken of, a broad arrow that holds them. */
import { Step } from '../Step';
import type { Row } from '../size/diagram/sequence';
import { SEQUENCE } from '../size/sizes';
import { Lit } from './Lit';

interface MessageProps {
  row: Row;
  /** px of type. */
  size: number;
  last: number;
  words: string;
}

export function Message({ row, size, last, words }: MessageProps) {
  const { item } = row;
  if (item.type !== 'message') return null;
  const at = geometry(row);
  const wide = plate(row);
  const { step } = item;
  return (
    <Step n={step} into="--in" as="g" className={`sent ${item.line}`} data-words={words}>
      <path className="ahead" d={at.way} />
      <Lit until={step < last ? step + 1 : undefined} as="g">
        <g className="thin">
          <path className="way" pathLength={1} d={at.way} />
          <path className={`tip is-${item.head}`} d={at.head} />
          <Words row={row} size={size} />
        </g>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a shape takes no focus */}
        <g className="full" aria-hidden="true">
          <path className="broad" d={broadArrow(row)} />
          {wide && <path className="broad" d={wide} />}
          <Words row={row} size={size} isLit />
        </g>
      </Lit>
    </Step>
  );
}

function Words({ row, size, isLit = false }: { row: Row; size: number; isLit?: boolean }) {
  const { lines, top, height } = row;
  const { middle } = geometry(row);
  const room = height - SEQUENCE.gap;
  const used = lines.length * size * SEQUENCE.line;
  const first = top + (isLit ? (room - used) / 2 : 0) + size * 0.92;
  // Beside the loop of a message to oneself.
  const isBeside = isSelf(row) && !isLit;
  return lines.map((line, i) => (
    <text
      // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
      key={i}
      x={isBeside ? row.from + LOOP * 0.6 + 18 : (row.words?.x ?? middle)}
      y={first + i * size * SEQUENCE.line + (isBeside ? SEQUENCE.arrow.line * 0.4 : 0)}
      fontSize={size}
      textAnchor={isBeside ? 'start' : 'middle'}
    >
      {line}
    </text>
  ));
}

/** Half the width of a message to oneself. */
const LOOP = 150;
const isSelf = ({ from, to }: Row): boolean => from === to;

function geometry(row: Row) {
  const { from, to, top, height, item } = row;
  const y = top + height - SEQUENCE.gap - 12;
  const sign = to >= from ? 1 : -1;
  const half = 12;
  const length = item.type === 'message' && item.head === 'none' ? 0 : 26;
  if (isSelf(row)) {
    const bend = `M${from} ${y - 26}H${from + LOOP * 0.6}V${y}H${from + length}`;
    return { way: bend, head: tip(from, y, -1, half, item), middle: from + LOOP + 20 };
  }
  return {
    way: `M${from} ${y}H${to - sign * length}`,
    head: tip(to, y, sign, half, item),
    middle: (from + to) / 2,
  };
}

function tip(x: number, y: number, sign: number, half: number, item: Row['item']): string {
  const back = x - sign * 30;
  if (item.type !== 'message' || item.head === 'none') return '';
  if (item.head === 'cross') {
    const near = x - sign * 8;
    return `M${back} ${y - half}L${near} ${y + half}M${back} ${y + half}L${near} ${y - half}`;
  }
  return `M${back} ${y - half}L${x} ${y}L${back} ${y + half}${item.head === 'open' ? '' : 'Z'}`;
}

/** Behind words that are wider than their arrow. */
function plate({ words, top, height, from, to }: Row): string | undefined {
  if (!words) return undefined;
  const [left, right] = [words.x - words.width / 2, words.x + words.width / 2];
  if (left >= Math.min(from, to) && right <= Math.max(from, to)) return undefined;
  return `M${left} ${top}H${right}V${top + height - SEQUENCE.gap}H${left}Z`;
}

/** As high as the row, with a head that stands out. */
function broadArrow(row: Row): string {
  const { from, to, top, height } = row;
  const room = height - SEQUENCE.gap;
  if (isSelf(row)) {
    const { middle } = geometry(row);
    const [left, right] = [from + 6, middle + (middle - from)];
    return `M${left} ${top}H${right}V${top + room}H${left}Z`;
  }
  const sign = to >= from ? 1 : -1;
  const head = Math.min(SEQUENCE.arrow.head * 1.4, Math.abs(to - from) / 3);
  const neck = to - sign * head;
  const [above, below] = [top, top + room];
  return `M${from} ${above}H${neck}V${above - 14}L${to} ${(above + below) / 2}L${neck} ${below + 14}V${below}H${from}Z`;
}
