import type { Scene } from '../../scene/schema';
import { pictureFor } from '../../timeline/pictures';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { Step } from '../Step';
import { bodyHeight, countLines, sized } from '../size';

/** Of the caption, px. */
const CAPTIONS = { landscape: 40, portrait: 52, square: 46 } as const;
const GAP = 24;

export function Figure({ scene }: { scene: Scene<'figure'> }) {
  const { mode, asset, format, room } = useStage();
  // React has the page load every other picture at once; this one waits for an upright screen.
  const waits = mode === 'deck' && format === 'portrait';
  const size = CAPTIONS[format];
  const caption = scene.caption
    ? GAP + countLines(scene.caption, room.width, size) * size * 1.25
    : 0;
  const height = bodyHeight(scene.heading, room) - caption;
  const picture = pictureFor(scene, format);
  const scale = Math.min(room.width / picture.width, height / picture.height);
  return (
    <>
      <Heading text={scene.heading} />
      <figure className="body picture">
        <Step
          n={0}
          as="img"
          className="appear"
          src={asset(picture.src)}
          alt={scene.alt}
          fetchPriority={waits ? 'low' : undefined}
          width={Math.round(picture.width * scale)}
          height={Math.round(picture.height * scale)}
        />
        {scene.caption && (
          <Step n={1} as="figcaption" className="rise" style={sized(size)} dir="auto">
            {scene.caption}
          </Step>
        )}
      </figure>
    </>
  );
}
