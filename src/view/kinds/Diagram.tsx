import type { ReactNode } from 'react';
import type { Diagram as DiagramData } from '../../scene/diagram/schema';
import { plainText } from '../../scene/inline';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Flow } from '../diagram/Flow';
import { Periods } from '../diagram/Periods';
import { Plan } from '../diagram/Plan';
import { Sequence } from '../diagram/Sequence';
import { Heading } from '../Heading';
import { Step } from '../Step';
import type { Room } from '../size/diagram/flow';
import { sizeTitle } from '../size/diagram/title';
import { sized } from '../size/fit';
import { bodyHeight } from '../size/heading';

export function Diagram({ scene }: { scene: Scene<'diagram'> }) {
  const { heading, title, diagram, steps } = scene;
  const stage = useStage();
  // What only says the heading again is left out.
  const isNew = title !== '' && title.toLowerCase() !== plainText(heading).toLowerCase();
  const titled = isNew ? sizeTitle(title, stage) : { size: 0, height: 0 };
  const height = bodyHeight(heading, stage) - titled.height;
  return (
    <>
      <Heading text={heading} />
      <div className="body diagram" dir="ltr">
        {isNew && (
          <Step
            n={0}
            as="p"
            className="drawn-title appear"
            style={{ ...sized(titled.size), height: titled.height }}
            dir="auto"
          >
            {title}
          </Step>
        )}
        {draw(diagram, { width: stage.area.width, height }, steps.length)}
      </div>
    </>
  );
}

/** `last` is the last step of the block: what it shows stays lit. */
function draw(diagram: DiagramData, room: Room, last: number): ReactNode {
  switch (diagram.form) {
    case 'flow':
      return <Flow flow={diagram} room={room} last={last} />;
    case 'sequence':
      return <Sequence sequence={diagram} room={room} last={last} />;
    case 'timeline':
      return <Periods periods={diagram} room={room} last={last} />;
    case 'gantt':
      return <Plan plan={diagram} room={room} last={last} />;
  }
}
