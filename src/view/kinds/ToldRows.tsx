/** A table whose cells are sentences: a row on each page, its name above its parts, of which the one that is said is lit. */
import type { CSSProperties } from 'react';
import { isFootFree } from '../../scene/foot';
import { plainText } from '../../scene/inline';
import type { ToldPart } from '../../scene/kinds/table';
import { ownSteps } from '../../scene/later';
import type { Scene } from '../../scene/schema';
import { bleeding, useBleed } from '../bleed';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { ITEM, LIST, Light, lightOf } from '../Light';
import { Pages } from '../Pages';
import { RichText } from '../RichText';
import { Side } from '../Side';
import { sized } from '../size/fit';
import { isEmpty } from '../size/heading';
import { isInline, sizeToldRows } from '../size/kinds/told-rows';
import type { Room } from '../size/room';
import { TOLD } from '../size/sizes';

type Told = NonNullable<Scene<'table'>['told']>;

export function ToldRows({ scene, told }: { scene: Scene<'table'>; told: Told }) {
  const stage = useStage();
  const { pages, side, heading, name, named, roomOf } = sizeToldRows(scene, told, stage);
  const bleed = useBleed(side !== undefined && isFootFree(scene));
  const { parts } = told;
  const steps = ownSteps(parts.map(({ lines }) => lines.map(({ text }) => text)));
  const stepOf = (part: number) => steps[part] ?? part + 1;
  const lit = lightOf(parts.length, stepOf);
  const style = {
    ...{ '--beside': `${TOLD[stage.format].beside / 2}px`, '--between': `${TOLD.gap}px` },
    ...{ '--name': `${name.size}px`, '--below': `${TOLD.name.below}px` },
  } as CSSProperties;
  return (
    <div className={side ? 'split' : 'banded'} style={bleeding(bleed)}>
      {side ? (
        <Side heading={scene.heading} side={side} bleed={bleed} />
      ) : (
        <Heading text={scene.heading} size={heading?.size} />
      )}
      <Pages pages={pages} stepOf={stepOf}>
        {(page) => {
          const row = parts[page.from]?.row ?? 0;
          const title = named[row] ?? [];
          return (
            <div className="body told-row" style={{ ...sized(roomOf(page).size), ...style }}>
              {!isEmpty(title) && (
                <div className="row-name serif" dir="auto">
                  <RichText text={title} room={name} />
                </div>
              )}
              <div {...LIST} className="told-parts">
                {parts.slice(page.from, page.until).map((part, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
                  <Light key={i} {...lit(page.from + i)}>
                    <div {...ITEM} className="band plated told-part">
                      <Lines scene={scene} part={part} room={roomOf(page)} />
                    </div>
                  </Light>
                ))}
              </div>
            </div>
          );
        }}
      </Pages>
    </div>
  );
}

/** The name of a column is there before what stands in it. */
function Lines({ scene, part, room }: { scene: Scene<'table'>; part: ToldPart; room: Room }) {
  const inline = isInline(part);
  return part.lines.map(({ column, text }, i) => {
    const name = column === undefined ? '' : plainText(scene.header[column] ?? []);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
      <div key={i} dir="auto">
        {name && !inline && <div className="part-name">{name}</div>}
        <div className="coming">
          {name && inline && <span className="column-name">{name}: </span>}
          <RichText text={text} room={room} />
        </div>
      </div>
    );
  });
}
