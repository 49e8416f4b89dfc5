/** Nodes and the edges between them: all there as outlines at first, each filled at its step, lit while it is spoken of. */
import type { CSSProperties } from 'react';
import type { Flow as FlowData } from '../../scene/diagram/schema';
import { describeNode } from '../../scene/diagram/words';
import { useStage } from '../context';
import { Light } from '../Light';
import { Step } from '../Step';
import type { PlacedBox } from '../size/diagram/draw';
import { type FlowLayout, layoutFlow, type Room } from '../size/diagram/flow';
import { remember } from '../size/remember';
import { DIAGRAM } from '../size/sizes';
import { Edges } from './Edges';
import { Outline } from './Outline';

const layoutOnce = remember(layoutFlow);

/** `last` is the last step of the block: what it shows stays lit. */
export function Flow({ flow, room, last }: { flow: FlowData; room: Room; last: number }) {
  const { letters, format } = useStage();
  const layout: FlowLayout = layoutOnce(flow, letters, room, format === 'portrait');
  const { scale, boxes, edges, groups } = layout;
  const style = {
    ...{ width: room.width, height: room.height },
    '--size': `${DIAGRAM.type * scale}px`,
    '--small': `${DIAGRAM.small * scale}px`,
    '--unit': `${scale}px`,
  } as CSSProperties;
  return (
    <div className="flow" style={style}>
      {groups.map(({ group, left, top, width, height }) => (
        <Step key={group.id} n={0} className="frame appear" style={{ left, top, width, height }} />
      ))}
      <Edges edges={edges} room={room} scale={scale} />
      {groups.map(({ group, left, top, width }) => (
        <Step key={group.id} n={0} className="called appear" style={{ left, top, maxWidth: width }}>
          {group.label}
        </Step>
      ))}
      {boxes.map((box) => (
        <Node key={box.node.id} box={box} last={last} words={describeNode(box.node, flow)} />
      ))}
    </div>
  );
}

function Node({ box, last, words }: { box: PlacedBox; last: number; words: string }) {
  const { node, x, y, width, height } = box;
  const { step } = node;
  const place = { left: x - width / 2, top: y - height / 2, width, height };
  return (
    <>
      <div className="node ahead" style={place} aria-hidden="true">
        <Outline box={box} />
      </div>
      <Light n={step} last={step >= last} words={words}>
        <div className="node band" style={place}>
          <Outline box={box} />
          <Words box={box} />
        </div>
      </Light>
    </>
  );
}

function Words({ box: { node, lines } }: { box: PlacedBox }) {
  return (
    <Step n={node.step} className={`words shape-${node.shape} appear`} data-words="" dir="auto">
      <div className="lines">
        {lines.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
          <div key={i}>{line}</div>
        ))}
      </div>
      {node.parts?.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: compartments never move
        <div key={i} className="members">
          {part.map((line, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: members never move
            <div key={k}>{line}</div>
          ))}
        </div>
      ))}
    </Step>
  );
}
