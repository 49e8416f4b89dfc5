/** Messages between actors: each arrow grows from who sends it, and holds its words while they are spoken of. */
import type { CSSProperties } from 'react';
import type { Sequence as SequenceData } from '../../scene/diagram/schema';
import { describeItem } from '../../scene/diagram/words';
import { useStage } from '../context';
import { Step } from '../Step';
import type { Room } from '../size/diagram/flow';
import {
  type Frame,
  layoutSequence,
  type Page,
  type Row,
  type SequenceLayout,
} from '../size/diagram/sequence';
import { remember } from '../size/remember';
import { SEQUENCE } from '../size/sizes';
import { Leaves } from './Leaves';
import { Message } from './Message';

const layoutOnce = remember(layoutSequence);

/** `last` is the last step of the block: what it shows stays lit. */
export function Sequence({
  sequence,
  room,
  last,
}: {
  sequence: SequenceData;
  room: Room;
  last: number;
}) {
  const { letters } = useStage();
  const layout = layoutOnce(sequence, letters, room);
  const { size, head, bottom, pages } = layout;
  const style = { ...room, '--size': `${size}px` } as CSSProperties;
  return (
    <div className="sequence" style={style}>
      <Grounds {...layout} room={room} />
      <Lanes {...layout} />
      <Leaves starts={pages.map(firstStep)} place={{ top: head, height: bottom - head }}>
        {(i) => (
          <svg
            className="messages"
            style={{ top: SEQUENCE.gap }}
            viewBox={`0 0 ${room.width} ${room.height - head - SEQUENCE.gap}`}
            aria-hidden="true"
          >
            {pages[i]?.frames.map((frame) => (
              <FrameShape key={`${frame.top} ${frame.left}`} frame={frame} />
            ))}
            {pages[i]?.rows.map((row) => (
              <RowShape
                key={row.top}
                row={row}
                size={size}
                last={last}
                words={describeItem(row.item, sequence)}
              />
            ))}
          </svg>
        )}
      </Leaves>
    </div>
  );
}

const firstStep = (page: Page): number => page.rows[0]?.item.step ?? 0;

/** Every other actor has a ground of its own, from half the way to one neighbour to half the way to the other. */
function Grounds({ lanes, room }: SequenceLayout & { room: Room }) {
  return lanes.map(({ id, x }, i) => {
    const left = i === 0 ? 0 : (x + (lanes[i - 1]?.x ?? x)) / 2;
    const right = i + 1 === lanes.length ? room.width : (x + (lanes[i + 1]?.x ?? x)) / 2;
    const style = { left, top: 0, width: right - left, height: room.height };
    return i % 2 === 0 && <Step key={id} n={0} className="lane-ground appear" style={style} />;
  });
}

function Lanes({ lanes, head, bottom, name, isTurned }: SequenceLayout) {
  return lanes.map(({ id, x, lines, width, isPerson }) => (
    <Step key={id} n={0} className="lane appear">
      <div className="life" style={{ left: x, top: head, height: bottom - head }} />
      <div
        className={isPerson ? 'actor person' : 'actor'}
        style={{ left: x - width / 2, width, height: head, fontSize: name }}
        dir="auto"
      >
        <div className={isTurned ? 'turned' : undefined}>
          {lines.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </div>
      </div>
    </Step>
  ));
}

const FrameShape = ({ frame: { left, right, top, bottom, step } }: { frame: Frame }) => (
  <Step n={step} as="g" className="frame coming" data-words="">
    <rect x={left} y={top} width={right - left} height={bottom - top} rx={20} />
  </Step>
);

interface RowProps {
  row: Row;
  size: number;
  last: number;
  words: string;
}

function RowShape({ row, size, last, words }: RowProps) {
  const { item } = row;
  if (item.type === 'message') return <Message row={row} size={size} last={last} words={words} />;
  if (item.type === 'note') return <Note row={row} size={size} words={words} />;
  const name = item.type === 'open' ? item.name : '';
  return (
    <Step n={item.step} as="g" className="named coming" data-words={words}>
      {row.lines.map((line, i) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
          key={i}
          x={SEQUENCE.frame}
          y={row.top + size * (1.05 + i * SEQUENCE.line)}
          fontSize={size * SEQUENCE.named}
        >
          {i === 0 && name && <tspan className="kind">{name} </tspan>}
          {i === 0 ? line.slice(name.length).trimStart() : line}
        </text>
      ))}
    </Step>
  );
}

function Note({ row, size, words }: Omit<RowProps, 'last'>) {
  const { item, top, height, from, to, lines } = row;
  return (
    <Step n={item.step} as="g" className="note coming" data-words={words}>
      <rect x={from} y={top} width={to - from} height={height - SEQUENCE.gap} rx={14} />
      {lines.map((line, i) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
          key={i}
          x={(from + to) / 2}
          y={top + SEQUENCE.inset + size * (0.86 + i * SEQUENCE.line)}
          fontSize={size}
          textAnchor="middle"
        >
          {line}
        </text>
      ))}
    </Step>
  );
}
