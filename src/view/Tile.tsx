/** A picture that stands with others, and its caption: each in the rectangle that the layout gives it. */
import type { CSSProperties } from 'react';
import { sceneOf } from '../scene/group';
import type { Block } from '../scene/schema';
import { pictureFor } from '../timeline/pictures';
import { useStage } from './context';
import { PictureImage } from './PictureImage';
import { Step } from './Step';
import { sized } from './size/fit';
import type { Rect, Standing } from './size/group/rect';

interface TileProps {
  block: Block<'figure'>;
  room: Rect;
  standing: Standing;
}

export function Tile({ block, room, standing: { picture, fills, caption } }: TileProps) {
  const { canvas } = useStage();
  const scene = sceneOf(block);
  const shown = pictureFor(block, canvas);
  if (!shown || scene.kind !== 'figure') return null;
  const within = ({ left, top, width, height }: Rect): CSSProperties => ({
    ...{ left: left - room.left, top: top - room.top, width, height },
  });
  return (
    <figure className={`tile${fills ? ' fills' : ''}`}>
      <div className="sight" style={within(picture)}>
        <PictureImage scene={scene} picture={shown} />
      </div>
      {caption && block.caption && (
        <Step
          n={1}
          as="figcaption"
          className={`${caption.stands} rise`}
          style={{ ...within(caption.room), ...sized(caption.size) }}
          dir="auto"
        >
          {block.caption}
        </Step>
      )}
    </figure>
  );
}
