/** A picture that has the stage with its heading; `children` are the words that stand for one that cannot be shown. */
import type { CSSProperties, ReactNode } from 'react';
import type { Rich } from '../scene/inline';
import type { Block } from '../scene/schema';
import { StageProvider, useStage } from './context';
import { Heading } from './Heading';
import { Step } from './Step';
import { sized } from './size/fit';
import type { Rect } from './size/group/rect';
import type { Solo } from './size/group/solo';
import { Tile } from './Tile';

interface SoloProps {
  heading: Rich;
  block: Block<'figure'>;
  solo: Solo;
  children: ReactNode;
}

export function SoloPicture({ heading: words, block, solo, children }: SoloProps) {
  const stage = useStage();
  const { heading, headingSize, caption, panel, room, standing } = solo;
  const areaOf = (rect: Rect) => ({ ...stage, area: { ...stage.area, ...rect } });
  return (
    <>
      <StageProvider value={areaOf(heading)}>
        <div className="place" style={placed(heading)}>
          <Heading text={words} size={headingSize} />
        </div>
      </StageProvider>
      <Step n={0} className="panel panel-figure appear" style={placed(panel)} />
      <div className="place" style={placed(room)}>
        <StageProvider value={areaOf(room)}>
          {standing ? (
            <Tile
              block={caption ? { ...block, caption: '' } : block}
              room={room}
              standing={standing}
            />
          ) : (
            <figure className="body picture">{children}</figure>
          )}
        </StageProvider>
      </div>
      {caption && (
        <Step
          n={1}
          as="p"
          className="place told rise"
          style={{ ...placed(caption.room), ...sized(caption.size) }}
          dir="auto"
        >
          {block.caption}
        </Step>
      )}
    </>
  );
}

const placed = ({ left, top, width, height }: Rect): CSSProperties => ({
  ...{ left, top, width, height },
});
