/** Sums as discs whose areas are to scale, standing on one ground. */
import type { PictureOf } from '../../scene/drawing/schema';
import { useStage } from '../context';
import { Step } from '../Step';
import { placeDiscs } from '../size/drawing/discs';
import { DRAWN_BARS } from '../size/sizes';
import { Canvas } from './Canvas';
import type { PictureProps } from './Drawn';

export function Areas({
  picture,
  room,
  place,
  first,
  ahead,
  steps,
}: PictureProps<PictureOf<'areas'>>) {
  const { letters } = useStage();
  const { label } = DRAWN_BARS[place.format];
  const { discs, ground } = placeDiscs(picture, room, place, letters);
  const across = place.width + place.bleed.left + place.bleed.right;
  const below = room.height + place.bleed.bottom - ground;
  return (
    <Canvas room={room}>
      <Step
        n={ahead}
        as="rect"
        className="drawn-floor"
        x={-place.bleed.left}
        y={ground}
        width={across}
        height={below}
      />
      {discs.map(({ amount, x, r, value, textX, isInside, isLabelled }, i) => {
        const tone = isInside ? (i === picture.lit ? 'lit' : 'pale') : 'out';
        const y = ground - r;
        const shift = isLabelled ? label * 0.7 : 0;
        const anchor = isInside ? 'middle' : 'start';
        return (
          <Step key={amount.text} n={steps > 1 ? first + i : first} as="g">
            <circle
              className={`drawn-disc ${i === picture.lit ? 'lit' : 'pale'}`}
              style={{ transformOrigin: `${x}px ${ground}px` }}
              cx={x}
              cy={y}
              r={r}
            />
            <text
              className={`drawn-value ${tone}`}
              fontSize={value}
              x={textX}
              y={y - shift}
              dy="0.33em"
              textAnchor={anchor}
            >
              {amount.text}
            </text>
            {isLabelled && (
              <text
                className={`drawn-label ${tone}`}
                fontSize={label}
                x={textX}
                y={y - shift + value * 0.5}
                dy="0.9em"
                textAnchor={anchor}
              >
                {amount.label}
              </text>
            )}
          </Step>
        );
      })}
    </Canvas>
  );
}
