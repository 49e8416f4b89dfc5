/** Amounts as bars that lie, to scale from the edge of the stage; each comes with its number. */
import { scaleLinear } from 'd3-scale';
import type { PictureOf } from '../../scene/drawing/schema';
import { useStage } from '../context';
import { Step } from '../Step';
import { DRAWN_BARS } from '../size/sizes';
import { Canvas } from './Canvas';
import type { PictureProps } from './Drawn';

export function Bars({ picture, room, place, first, ahead, steps }: PictureProps<PictureOf<'bars'>>) {
  const { letters } = useStage();
  const { amounts, lit } = picture;
  const sizes = DRAWN_BARS[place.format];
  const weights = amounts.map((_, i) => (i === lit ? sizes.larger : 1));
  const free = room.height - sizes.gap * (amounts.length - 1);
  const unit = Math.min(free / weights.reduce((sum, one) => sum + one, 0), sizes.most);
  const used = weights.reduce((sum, one) => sum + one * unit, 0) + sizes.gap * (amounts.length - 1);
  const x = scaleLinear([0, Math.max(...amounts.map(({ value }) => value))], [-place.bleed.left, room.width]);
  const top = (room.height - used) / 2;
  return (
    <Canvas room={room}>
      {amounts.map((amount, i) => {
        const before = weights.slice(0, i).reduce((sum, one) => sum + one * unit + sizes.gap, 0);
        const height = (weights[i] ?? 1) * unit;
        const value = Math.min(height * 0.72, sizes.value);
        const end = x(amount.value);
        const valueWidth = letters.turn(amount.text) * value;
        const named = letters.strong(amount.label) * sizes.label;
        const fitsValue = end - sizes.inset - valueWidth > 0;
        const isInside = fitsValue && end - sizes.inset - valueWidth - sizes.inset > named;
        const after = fitsValue ? end + sizes.inset : end + sizes.inset * 1.5 + valueWidth;
        const labelAt = isInside ? 0 : after;
        const hasLabel = amount.label !== '' && labelAt + named <= room.width + place.bleed.right - sizes.inset;
        const y = top + before;
        const tone = i === lit ? 'lit' : 'pale';
        return (
          <Step key={amount.text} n={ahead} as="g" into="--in">
            <rect className="drawn-track" x={-place.bleed.left} y={y} width={room.width + place.bleed.left} height={height} rx={12} />
            <Step n={steps > 1 ? first + i : first} as="g">
              <rect className={`drawn-bar ${tone}`} x={-place.bleed.left} y={y} width={Math.max(end + place.bleed.left, 6)} height={height} />
              <text
                className={`drawn-value ${fitsValue ? tone : 'out'}`}
                fontSize={value}
                x={fitsValue ? end - sizes.inset : end + sizes.inset}
                y={y + height / 2}
                dy="0.33em"
                textAnchor={fitsValue ? 'end' : 'start'}
              >
                {amount.text}
              </text>
              {hasLabel && (
                <text
                  className={`drawn-label ${isInside ? tone : 'out'}`}
                  fontSize={sizes.label}
                  x={labelAt}
                  y={y + height / 2}
                  dy="0.36em"
                >
                  {amount.label}
                </text>
              )}
            </Step>
          </Step>
        );
      })}
    </Canvas>
  );
}
