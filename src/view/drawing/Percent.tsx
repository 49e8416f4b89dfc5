/** Per cent as a hundred dots; what is no whole number, as a ring. */
import { arc } from 'd3-shape';
import type { CSSProperties } from 'react';
import type { PictureOf } from '../../scene/drawing/schema';
import { Step } from '../Step';
import { dotPath } from '../size/drawing/person';
import { Canvas, turn } from './Canvas';
import type { PictureProps } from './Drawn';

const SIDE = 10;

export function Percent(props: PictureProps<PictureOf<'percent'>>) {
  return Number.isInteger(props.picture.value) ? <Dots {...props} /> : <Ring {...props} />;
}

function Dots({ picture: { value }, room, first, ahead }: PictureProps<PictureOf<'percent'>>) {
  const cell = Math.min(room.width, room.height) / SIDE;
  const [left, top] = [(room.width - cell * SIDE) / 2, (room.height - cell * SIDE) / 2];
  const paths = Array.from({ length: SIDE * SIDE }, (_, i) =>
    dotPath(left + (i % SIDE) * cell, top + Math.floor(i / SIDE) * cell, cell),
  );
  return (
    <Canvas room={room}>
      <Step n={ahead} as="path" className="drawn-pale" d={paths.join('')} />
      {paths.slice(0, value).map((path, i) => (
        <Step
          key={path}
          n={first}
          as="path"
          className="drawn-lit"
          style={turn(i, value)}
          d={path}
        />
      ))}
    </Canvas>
  );
}

/** Part of the radius that is hollow. */
const HOLE = 0.62;

function Ring({ picture: { value }, room, first, ahead }: PictureProps<PictureOf<'percent'>>) {
  const outer = Math.min(room.width, room.height) / 2;
  const [middle, width] = [(outer * (1 + HOLE)) / 2, outer * (1 - HOLE)];
  const at = { cx: room.width / 2, cy: room.height / 2, r: middle };
  const turned = { transform: `rotate(-90deg)`, transformOrigin: `${at.cx}px ${at.cy}px` };
  const style = { ...turned, '--part': value / 100, strokeWidth: width } as CSSProperties;
  const whole = arc()({
    innerRadius: outer * HOLE,
    outerRadius: outer,
    startAngle: 0,
    endAngle: 2 * Math.PI,
  });
  return (
    <Canvas room={room}>
      <Step
        n={ahead}
        as="path"
        className="drawn-pale"
        d={whole ?? ''}
        transform={`translate(${at.cx} ${at.cy})`}
      />
      <Step n={first} as="circle" className="drawn-ring" {...at} pathLength={1} style={style} />
    </Canvas>
  );
}
