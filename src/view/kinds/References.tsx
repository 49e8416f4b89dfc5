import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { bodyHeight, countLines, fitSize, ROOM, sized } from '../size';

const MOST = 40;
const LEAST = 24;
const WIDTH = ROOM.width - 72;
/** Between two entries, em. */
const GAP = 0.7;
const DISCLAIMER = 40;
const RULE = 28;

export function References({ scene }: { scene: Scene<'references'> }) {
  const { reference } = useStage();
  const { items, disclaimer } = scene;
  const below = disclaimer
    ? countLines(disclaimer, ROOM.width, DISCLAIMER) * DISCLAIMER * 1.25 + RULE
    : 0;
  const size = fitSize(MOST, LEAST, bodyHeight(scene.heading) - below, (px) =>
    items.reduce((sum, { text }) => sum + countLines(text, WIDTH, px) * px * 1.3 + px * GAP, 0),
  );
  return (
    <>
      <Heading text={scene.heading} />
      <Step n={0} className="body bibliography rise" style={sized(size)}>
        {items.map(({ id, text }) => (
          <div key={id} className="entry" dir="auto">
            <span className="index">{reference(id)?.number}</span>
            <div>
              <RichText text={text} />
            </div>
          </div>
        ))}
        {disclaimer && (
          <p className="disclaimer" dir="auto">
            {disclaimer}
          </p>
        )}
      </Step>
    </>
  );
}
