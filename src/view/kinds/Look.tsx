/** A picture over the stage: at each step the camera goes to a part of it, the rest steps back, and a label says what it is. */
import type { CSSProperties, ReactNode } from 'react';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { ITEM, LIST, Light } from '../Light';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { isEmpty } from '../size/heading';
import { type LookSizes, type Shot, sizeLook } from '../size/kinds/look';
import { FIGURE, LOOK } from '../size/sizes';

export function Look({ scene }: { scene: Scene<'look'> }) {
  const stage = useStage();
  const { area } = stage;
  const sizes = sizeLook(scene, stage, stage);
  const { heading } = sizes;
  const left = area.left - LOOK.side;
  return (
    <figure className="full look" style={{ width: stage.width, height: stage.height }}>
      <Camera moves={sizes.moves}>
        <Step
          n={0}
          as="img"
          className="appear"
          src={stage.asset(scene.src)}
          alt={scene.alt}
          style={sizes.picture}
        />
        <Frames scene={scene} sizes={sizes} />
      </Camera>
      {!isEmpty(scene.heading) && (
        <Step n={0} className="ground appear" style={{ left, top: area.top }}>
          <div style={{ width: heading.width }}>
            <Heading text={scene.heading} size={heading.size} width={heading.width} />
          </div>
        </Step>
      )}
      {scene.caption && scene.caption !== scene.alt && (
        <Step
          n={1}
          into="--out"
          as="figcaption"
          className="ground look-caption"
          style={{
            ...sized(FIGURE.caption[stage.format]),
            ...{ left, bottom: stage.height - area.top - area.height, maxWidth: area.width },
          }}
          data-words=""
          dir="auto"
        >
          {scene.caption}
        </Step>
      )}
      <Labels scene={scene} sizes={sizes} />
    </figure>
  );
}

/** From shot to shot: the last one moves all that those before have moved. */
function Camera({ moves, children }: { moves: readonly Shot[]; children: ReactNode }) {
  const [first, ...others] = moves;
  if (!first) return children;
  return <Moved moves={[first, ...others]}>{children}</Moved>;
}

interface MovedProps {
  moves: readonly Shot[];
  children: ReactNode;
}

function Moved({ moves, children }: MovedProps) {
  const last = moves.at(-1);
  if (!last) return children;
  const { scale, x, y } = last;
  const by = (px: number) => `calc(var(--gone) * ${px.toFixed(2)}px)`;
  const style: CSSProperties = {
    translate: `${by(x)} ${by(y)}`,
    scale: `calc(1 + var(--gone) * ${(scale - 1).toFixed(5)})`,
  };
  return (
    <Step n={moves.length} into="--gone" className="camera" style={style} data-words="">
      <Moved moves={moves.slice(0, -1)}>{children}</Moved>
    </Step>
  );
}

interface Of {
  scene: Scene<'look'>;
  sizes: LookSizes;
}

/** Around each part, with a veil over the rest; on the picture, so that they go with it. */
function Frames({ scene: { parts }, sizes: { frames } }: Of) {
  return frames.map(({ scale, ...rect }, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have their order
    <Light key={i} n={i + 1} last={i + 1 === parts.length} stays words="">
      <div
        className="look-frame"
        aria-hidden="true"
        style={{ ...rect, '--line-width': `${(LOOK.frame / scale).toFixed(3)}px` } as CSSProperties}
      />
    </Light>
  ));
}

/** One at a time, at the edge of the stage. */
function Labels({ scene: { parts }, sizes: { label } }: Of) {
  const { letters } = useStage();
  const { left, top, width, height, lead, text, inner, inset } = label;
  const style = sized(text, {
    '--lead': `${lead}px`,
    '--inner': `${inner}px`,
    '--inset': `${inset}px`,
  });
  return (
    <div {...LIST} className="look-labels" style={{ ...style, left, top, width, height }}>
      {parts.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have their order
        <Light key={i} n={i + 1} last={i + 1 === parts.length} stays>
          <div {...ITEM} className="look-label" dir="auto">
            {part.lead.length > 0 && (
              <div className="serif lead">
                <RichText
                  text={part.lead}
                  room={{ width: inner, size: lead, ems: letters.serif }}
                />
              </div>
            )}
            {part.text.length > 0 && (
              <div className="text">
                <RichText
                  text={part.text}
                  room={{ width: inner, size: text, ems: letters.medium }}
                />
              </div>
            )}
          </div>
        </Light>
      ))}
    </div>
  );
}
