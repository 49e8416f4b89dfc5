/** So many of so many: people, or dots; those who are meant are lit one after the other. */
import type { PictureOf } from '../../scene/drawing/schema';
import { Step } from '../Step';
import { DRAWN } from '../size/sizes';
import { pack, placesOf } from '../size/drawing/pack';
import { Canvas, turn } from './Canvas';
import type { PictureProps } from './Drawn';
import { CROWD_ASPECT, dotPath, personPath, tallPath } from './person';

type Props = PictureProps<PictureOf<'crowd'>>;

/** More are an area. */
const MOST_DOTS = 1000;
/** What leads the eye to a dot, px. */
const MARK = 40;

export function Crowd(props: Props) {
  const { of, all } = props.picture;
  if (of === 'people' && all <= DRAWN.row) return <Row {...props} />;
  return all <= MOST_DOTS ? <Grid {...props} /> : <Area {...props} />;
}

function Grid({ picture: { of, lit, all }, room, first, ahead }: Props) {
  const isPeople = of === 'people';
  const aspect = isPeople ? CROWD_ASPECT : 1;
  const packed = pack(all, room.width, room.height, aspect);
  const draw = isPeople ? personPath : dotPath;
  const paths = placesOf(all, packed, { ...room, aspect }).map(({ x, y }) => draw(x, y, packed.cell));
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
      <Step n={first} as="circle" className="drawn-lit" cx={x} cy={y} r={r * Math.sqrt(lit / all)} />
      <Step n={first} as="circle" className="drawn-mark" cx={x} cy={y} r={MARK} />
    </Canvas>
  );
}

/** Width of a person by its place, and how much larger who is lit stands. */
const PERSON = { width: 0.84, tall: 1.7, larger: 1.1, most: 0.7 } as const;

/** Few people across the stage, their feet beyond its edge. */
function Row({ picture: { lit, all }, room, place, first, ahead }: Props) {
  const { bleed, format } = place;
  const rows = format === 'landscape' || all <= 5 ? 1 : 2;
  const columns = Math.ceil(all / rows);
  const [left, across] = [-bleed.left, room.width + bleed.left + bleed.right];
  const foot = room.height + bleed.bottom;
  const pitch = across / columns;
  const high = rows === 1 ? foot : room.height;
  const width = Math.min(pitch * PERSON.width, (high / rows) * PERSON.most);
  const top = (width * (PERSON.larger - 1) * PERSON.tall) + 8;
  const step = rows === 1 ? 0 : (room.height - top) / rows;
  const start = all - lit >= 2 && lit === 1 ? all - 2 : 0;
  const people = Array.from({ length: all }, (_, i) => {
    const row = Math.floor(i / columns);
    const inRow = Math.min(columns, all - row * columns);
    const x = left + (across - inRow * pitch) / 2 + (i % columns) * pitch + (pitch - width) / 2;
    const y = top + row * step;
    const isLast = row === rows - 1;
    return { row, path: tallPath(x, y, width, isLast ? foot : y + step + width * 0.5), isLit: i >= start && i < start + lit };
  });
  const lits = people.filter(({ isLit }) => isLit);
  return (
    <Canvas room={room}>
      {people
        .filter(({ isLit }) => !isLit)
        .map(({ path }) => (
          <Step key={path} n={ahead} as="path" className="drawn-pale" d={path} />
        ))}
      {lits.map(({ path }, i) => (
        <Step key={path} n={ahead} as="g" into="--in">
          <Step n={first} as="path" className="drawn-person" style={turn(i, lits.length)} d={path} />
        </Step>
      ))}
    </Canvas>
  );
}
