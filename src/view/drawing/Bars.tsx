/** Amounts as bars that lie, to scale from the edge of the stage; each comes with its number. */
import type { PictureOf } from '../../scene/drawing/schema';
import { useStage } from '../context';
import { Step } from '../Step';
import { placeBars } from '../size/drawing/bars';
import { DRAWN_BARS } from '../size/sizes';
import { Canvas } from './Canvas';
import type { PictureProps } from './Drawn';

export function Bars({
  picture,
  room,
  place,
  first,
  ahead,
  steps,
}: PictureProps<PictureOf<'bars'>>) {
  const { letters } = useStage();
  const sizes = DRAWN_BARS[place.format];
  const left = -place.bleed.left;
  return (
    <Canvas room={room}>
      {placeBars(picture, room, place, letters).map(
        ({ amount, y, height, end, value, isInside, label }, i) => {
          const tone = i === picture.lit ? 'lit' : 'pale';
          return (
            <Step key={`${amount.label} ${amount.text}`} n={ahead} as="g" into="--in">
              <rect
                className="drawn-track"
                x={left}
                y={y}
                width={room.width - left}
                height={height}
              />
              <Step n={steps > 1 ? first + i : first} as="g">
                <rect
                  className={`drawn-bar ${tone}`}
                  x={left}
                  y={y}
                  width={Math.max(end - left, 6)}
                  height={height}
                />
                <text
                  className={`drawn-value ${isInside ? tone : 'out'}`}
                  fontSize={value}
                  x={isInside ? end - sizes.inset : end + sizes.inset}
                  y={y + height / 2 + value * 0.33}
                  textAnchor={isInside ? 'end' : 'start'}
                >
                  {amount.text}
                </text>
                {label && (
                  <text
                    className={`drawn-label ${label.isInside ? tone : 'out'}`}
                    fontSize={sizes.label}
                    x={label.x}
                    y={label.y}
                  >
                    {label.text}
                  </text>
                )}
              </Step>
            </Step>
          );
        },
      )}
    </Canvas>
  );
}
