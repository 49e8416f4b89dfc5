/** So many of so many: people, or dots; those who are meant are lit one after the other. */
import type { PictureOf } from '../../scene/drawing/schema';
import { Step } from '../Step';
import { MOST_FIGURES } from '../size/drawing/crowds';
import { pack, placesOf } from '../size/drawing/pack';
import { placePeople, TALL } from '../size/drawing/people';
import { CROWD_ASPECT, dotPath, personPath } from '../size/drawing/person';
import { DRAWN } from '../size/sizes';
import { Canvas, turn } from './Canvas';
import type { PictureProps } from './Drawn';

type Props = PictureProps<PictureOf<'crowd'>>;

/** What leads the eye to a dot, px. */
const MARK = 40;

export function Crowd(props: Props) {
  const { of, all } = props.picture;
  if (of === 'people' && all <= DRAWN.row) return <Row {...props} />;
  return all <= MOST_FIGURES ? <Grid {...props} /> : <Area {...props} />;
}

function Grid({ picture: { of, lit, all }, room, first, ahead, most }: Props) {
  const isPeople = of === 'people';
  const aspect = isPeople ? CROWD_ASPECT : 1;
  const filling = pack(all, room.width, room.height, aspect);
  const packed = { ...filling, cell: Math.min(filling.cell, (isPeople && most) || filling.cell) };
  const draw = isPeople ? personPath : dotPath;
  const paths = placesOf(all, packed, { ...room, aspect }).map(({ x, y }) =>
    draw(x, y, packed.cell),
  );
  return (
    <Canvas room={room}>
      <Step n={ahead} as="path" className="drawn-pale" d={paths.join('')} />
      <Lit paths={paths.slice(0, lit)} first={first} />
    </Canvas>
  );
}

/** Each of few; of many, one path. */
function Lit({ paths, first }: { paths: readonly string[]; first: number }) {
  return paths.map((path, i) => (
    <Step
      // biome-ignore lint/suspicious/noArrayIndexKey: figures never move
      key={i}
      n={first}
      as="path"
      className="drawn-lit"
      style={turn(i, paths.length)}
      d={path}
    />
  ));
}

/** One of a million is a dot on a disc of as much more area. */
function Area({ picture: { lit, all }, room, first, ahead }: Props) {
  const r = Math.min(room.width, room.height) / 2;
  const [x, y] = [room.width / 2, room.height / 2];
  return (
    <Canvas room={room}>
      <Step n={ahead} as="circle" className="drawn-pale" cx={x} cy={y} r={r} />
      <Step
        n={first}
        as="circle"
        className="drawn-lit"
        cx={x}
        cy={y}
        r={r * Math.sqrt(lit / all)}
      />
      <Step n={first} as="circle" className="drawn-mark" cx={x} cy={y} r={MARK} />
    </Canvas>
  );
}

/** Few people across the stage, their feet beyond its edge; more than a row has room for stand behind. */
function Row({ picture: { lit, all }, room, place, first, ahead }: Props) {
  const people = placePeople(all, room, place);
  const start = all - lit >= 2 && lit === 1 ? all - 2 : 0;
  return (
    <Canvas room={room}>
      {people.map(({ x, y, width, path }, i) => {
        if (i < start || i >= start + lit)
          return (
            <Step key={path} n={ahead} as="path" className="drawn-pale drawn-standing" d={path} />
          );
        const transformOrigin = `${x + width / 2}px ${y + width * TALL}px`;
        return (
          <Step key={path} n={ahead} as="g" into="--in">
            <Step
              n={first}
              as="path"
              className="drawn-person drawn-standing"
              style={{ ...turn(i - start, lit), transformOrigin }}
              d={path}
            />
          </Step>
        );
      })}
    </Canvas>
  );
}
