/** Nodes and the edges between them: all there as outlines at first, each filled at its step, lit while it is spoken of. */
import type { CSSProperties } from 'react';
import type { Flow as FlowData } from '../../scene/diagram/schema';
import { describeNode } from '../../scene/diagram/words';
import { useStage } from '../context';
import { Light } from '../Light';
import { Step } from '../Step';
import type { PlacedBox } from '../size/diagram/draw';
import type { Room } from '../size/diagram/flow';
import { type FlowPage, pageFlow } from '../size/diagram/flow-pages';
import { remember } from '../size/remember';
import { DIAGRAM } from '../size/sizes';
import { Edges } from './Edges';
import { Leaves } from './Leaves';
import { Outline } from './Outline';

const pagesOnce = remember(pageFlow);

/** `last` is the last step of the block: what it shows stays lit. */
export function Flow({ flow, room, last }: { flow: FlowData; room: Room; last: number }) {
  const { letters, format } = useStage();
  const pages = pagesOnce(flow, letters, room, format === 'portrait');
  const drawn = (i: number) => {
    const page = pages[i];
    return page && <Drawn {...{ flow, room, last }} page={page} />;
  };
  if (pages.length === 1) return drawn(0);
  return (
    <div className="flow" style={room}>
      <Leaves starts={pages.map(({ first }) => first)}>{drawn}</Leaves>
    </div>
  );
}

interface DrawnProps {
  flow: FlowData;
  page: FlowPage;
  room: Room;
  last: number;
}

function Drawn({ flow, page, room, last }: DrawnProps) {
  const { scale, type, boxes, edges, groups } = page.layout;
  const style = {
    ...{ width: room.width, height: room.height },
    '--size': `${type}px`,
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
        <Node
          key={box.node.id}
          box={box}
          last={last}
          words={page.again.has(box.node.id) ? '' : describeNode(box.node, flow)}
        />
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
