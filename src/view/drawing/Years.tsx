/** Dates of a paragraph on a line to scale: each comes when it is said. */
import type { PictureOf } from '../../scene/drawing/schema';
import { useStage } from '../context';
import { Step } from '../Step';
import { placeYears } from '../size/drawing/years';
import { Canvas } from './Canvas';
import type { PictureProps } from './Drawn';

export function Years({ picture, room, place, first, ahead }: PictureProps<PictureOf<'years'>>) {
  const { letters } = useStage();
  const { band, ground, dates } = placeYears(picture, room, place, letters);
  return (
    <Canvas room={room} words={dates.map(({ text }) => text).join(', ')}>
      <Step n={ahead} as="rect" className="drawn-earth" {...ground} />
      <Step n={ahead} as="rect" className="drawn-band" {...band} />
      {dates.map(({ text, lines, x, y, stem, at, year, words }, i) => (
        <Step
          key={text}
          n={first + i}
          as="g"
          className="drawn-date"
          role="img"
          aria-label={`${text}${lines.length > 0 ? `: ${lines.join(' ')}` : ''}`}
        >
          <line {...stem} />
          <circle className="dot" cx={at.x} cy={at.y} r={28} />
          <circle className="hole" cx={at.x} cy={at.y} r={15} />
          <text className={`drawn-value out tone-${i % 2}`} fontSize={year} x={x} y={y}>
            {text}
          </text>
          {lines.map((line, k) => (
            <text
              key={line}
              className="drawn-label out"
              fontSize={words}
              x={x}
              y={y + words * (1.3 + k * 1.16)}
            >
              {line}
            </text>
          ))}
        </Step>
      ))}
    </Canvas>
  );
}
