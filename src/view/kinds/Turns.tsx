/** Key lines in turn: the one that is said fills the room, those before it stand small above, and leave. */
import { type CSSProperties, Fragment, type ReactNode } from 'react';
import { isFootFree } from '../../scene/foot';
import { withoutSign } from '../../scene/icon/emoji';
import { drawnText, type Rich, richOf } from '../../scene/inline';
import type { KeyLine } from '../../scene/kinds/statement';
import type { Scene } from '../../scene/schema';
import { isAll } from '../area';
import { Beside } from '../Beside';
import { bleeding, useBleed } from '../bleed';
import { useStage } from '../context';
import { Drawn } from '../drawing/Drawn';
import { groundOf, isFull } from '../ground';
import { Heading } from '../Heading';
import { CONTENTS, Leaving } from '../Leaving';
import { Parted } from '../RichText';
import { Rings, SideRings } from '../Rings';
import { Side } from '../Side';
import { Step } from '../Step';
import { crowdScale } from '../size/drawing/crowds';
import { sized } from '../size/fit';
import { accented } from '../size/kinds/accented';
import { type Loud, partsOf } from '../size/kinds/loud';
import { listSaid } from '../size/kinds/said';
import { freeOf, leavingOf } from '../size/kinds/signs';
import { sizeTurns } from '../size/kinds/size-turns';
import { isWhole, turnsOf } from '../size/kinds/turns';
import { partWords, type Room } from '../size/room';
import { HEADED } from '../size/sizes';
import { Tally } from '../Tally';
import { Listed, Row } from './Said';

export function Turns({ scene: given }: { scene: Scene<'statement'> }) {
  const stage = useStage();
  const scene = { ...given, heading: withoutSign(given.heading) };
  const { lang } = stage;
  const sizes = sizeTurns(given, stage);
  const turns = turnsOf(scene.lines, lang, sizes.isRow);
  const bleed = useBleed(isFootFree(scene));
  const head = { width: sizes.across, height: stage.area.top + stage.area.height - sizes.below };
  const place = { width: stage.area.width, height: sizes.below, format: stage.format, bleed, head };
  const drawings = scene.lines.flatMap(({ drawing }) => drawing ?? []);
  const most = crowdScale(drawings, place, stage.letters);
  const style = {
    '--row': `${sizes.pitch}px`,
    '--push': `${sizes.pushed}px`,
  } as CSSProperties;
  const signs = sizes.pictured.map(({ sign, first, next }, i, all) => (
    <Beside
      key={first}
      {...{ sign, next, place: sizes.place, n: first }}
      follows={i > 0 && all[i - 1]?.next === first}
      until={leavingOf(all, i)}
    />
  ));
  const free = freeOf(sizes.pictured);
  const isAlone = isAll(stage.area, stage.canvas);
  const rings = free.map(({ first, next }) => <Rings key={first} low n={first} until={next} />);
  const told = (
    <div className="turns" style={style}>
      {turns.map(({ line, first, next, said }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line may come twice
        <div key={i} className="turn">
          {said && <Row said={said} size={sizes.row} />}
          <Leaving at={next} into="--out">
            {line.drawing ? (
              <Drawn
                drawing={line.drawing}
                first={first}
                ahead={i === 0 ? 0 : first}
                place={place}
                steps={line.pieces.length}
                most={most}
              />
            ) : (
              <Line {...{ line, first }} sized={sizes.lines[i]} name={sizes.row} />
            )}
          </Leaving>
        </div>
      ))}
    </div>
  );
  if (sizes.side)
    return (
      <>
        <div className="split" style={bleeding(bleed)}>
          <Side
            heading={scene.heading}
            side={sizes.side}
            bleed={bleed}
            again={scene.again}
            count={scene.item && <Tally {...scene.item} size={HEADED.count[stage.canvas].size} />}
          >
            {free.map(({ first, next }) => (
              <SideRings key={first} n={first} until={next} />
            ))}
            {sizes.isListed && (
              <Listed said={listSaid(turns, scene.heading, sizes.side, sizes.pictured, stage)} />
            )}
          </Side>
          {told}
        </div>
        {isAlone && stage.canvas === 'portrait' && rings}
        {signs}
      </>
    );
  return (
    <>
      {isAlone && isFull(groundOf(scene)) && rings}
      {signs}
      {scene.heading.length > 0 && (
        <Heading text={scene.heading} item={scene.item} size={sizes.heading} width={sizes.headed} />
      )}
      {told}
    </>
  );
}

interface LineProps {
  line: KeyLine;
  first: number;
  sized: ReturnType<typeof sizeTurns>['lines'][number] | undefined;
  /** Size of who says it, px. */
  name: number;
}

/** The line as it is said: whole, or in pieces that stay. */
function Line({ line, first, sized: found, name }: LineProps) {
  const { pieces, speaker } = line;
  if (!found) return null;
  const whole = isWhole(line);
  const words = (
    <p
      className={`serif key-line ${whole ? 'whole' : ''}`}
      style={sized(found.size, {
        '--above': `${found.above}px`,
        '--beside': `${found.beside}px`,
        '--free': `${found.free}px`,
      })}
      // layout/ reads it.
      data-free={whole ? found.free : undefined}
      dir="auto"
    >
      {pieces.map((_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces never move
        <Step key={i} n={first + i} as="span" className="piece">
          <Leaving at={i + 1 < pieces.length ? first + i + 1 : undefined} into="--back">
            <span className="words">
              {i === 0 && speaker && (
                <span className="who" style={sized(name)}>
                  {speaker}{' '}
                </span>
              )}
              {found.loud?.piece === i ? (
                <LoudPiece line={line} loud={found.loud} room={found.room} />
              ) : (
                withAccents(partWords(accented(line, i, 'strong'), found.room))
              )}{' '}
            </span>
          </Leaving>
        </Step>
      ))}
    </p>
  );
  if (!whole) return words;
  return (
    <Step n={first} into="--in" style={CONTENTS} data-words="">
      {words}
    </Step>
  );
}

/** What carries the line has a row of its own. */
function LoudPiece({ line, loud, room }: { line: KeyLine; loud: Loud; room: Room }) {
  const { before, row, after } = partsOf(line, loud);
  const around = (text: string) => text && withAccents(partWords(richOf(text), room));
  return (
    <>
      {around(before)}{' '}
      <span className="loud" style={{ '--scale': `${loud.scale}` } as CSSProperties}>
        {withAccents(row)}{' '}
      </span>
      {around(after)}
    </>
  );
}

const withAccents = (text: Rich): ReactNode[] =>
  text.map((node, i) => {
    const words = <Parted text={drawnText([node])} />;
    // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
    if (node.type === 'del') return <del key={i}>{words}</del>;
    // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
    if (node.type !== 'strong') return <Fragment key={i}>{words}</Fragment>;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
      <b key={i} className="accent">
        {words}
      </b>
    );
  });
