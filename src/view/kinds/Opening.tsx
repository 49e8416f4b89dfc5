import { isFootFree } from '../../scene/foot';
import type { Scene } from '../../scene/schema';
import { bleeding, useBleed } from '../bleed';
import { useStage } from '../context';
import { Entries } from '../Entries';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Side } from '../Side';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { sizeOpening } from '../size/kinds/details';

/** A summary, and below it or beside it what it holds: it opens with the first step. */
export function Opening({ scene }: { scene: Scene<'details'> }) {
  const { summary, items } = scene;
  const { pages, sizes, title, room, across, side } = sizeOpening(scene, useStage());
  const bleed = useBleed(isFootFree(scene));
  const told = (
    <Step n={0} className="serif summary appear" style={sized(title)} dir="auto">
      {items.length > 0 && <Turned />}
      <RichText text={summary} room={room} />
    </Step>
  );
  const opened = items.length > 0 && (
    <Step n={1} className="opened">
      <Entries items={items} pages={pages} sizes={sizes} width={across} />
    </Step>
  );
  if (side)
    return (
      <div className="split" style={bleeding(bleed)}>
        <Side heading={scene.heading} side={side} bleed={bleed}>
          {told}
        </Side>
        {opened}
      </div>
    );
  return (
    <>
      <Heading text={scene.heading} />
      <div className="body opening">
        {told}
        {opened}
      </div>
    </>
  );
}

/** The sign that turns as it opens. */
const Turned = () => (
  <Step n={1} as="span" className="turned" aria-hidden="true">
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M8.5 4.5l7.5 7.5l-7.5 7.5" />
    </svg>
  </Step>
);
