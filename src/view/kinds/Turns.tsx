/** Key lines in turn: the one that is said fills the room, those before it stand small above, and leave. */
import type { CSSProperties, ReactNode } from 'react';
import type { KeyLine } from '../../scene/kinds/statement';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { type Leaves, Step } from '../Step';
import { sized } from '../size/fit';
import { type Said, sizeTurns, turnsOf } from '../size/kinds/turns';

export function Turns({ scene }: { scene: Scene<'statement'> }) {
  const stage = useStage();
  const { lang } = stage;
  const sizes = sizeTurns(scene, stage);
  const turns = turnsOf(scene.lines, lang, sizes.isRow);
  const last = turns.at(-1);
  const style = { '--row': `${sizes.pitch}px`, '--above': `${sizes.above}px` } as CSSProperties;
  return (
    <>
      {scene.heading.length > 0 && <Heading text={scene.heading} size={sizes.heading} />}
      <div className="turns" style={style}>
        {turns.map(({ line, first, next, said }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line may come twice
          <div key={i} className="turn">
            {said && <Row said={said} size={sizes.row} />}
            <Leaving at={next} into="--out">
              <Line line={line} first={first} size={sizes.lines[i] ?? 0} />
            </Leaving>
          </div>
        ))}
        {turns.length > 0 && (
          <Leaving at={1} into="--out">
            <Step n={0} className="line-ahead appear" />
          </Leaving>
        )}
        {last && last.first > 1 && (
          <Leaving at={last.first} into="--out">
            <div className="to-come" />
          </Leaving>
        )}
      </div>
    </>
  );
}

/** The line as it is said: whole, or in pieces that stay. */
function Line({ line, first, size }: { line: KeyLine; first: number; size: number }) {
  const { pieces, accents } = line;
  const isWhole = pieces.length > 1;
  const words = (
    <p className={`serif key-line ${isWhole ? 'whole' : ''}`} style={sized(size)} dir="auto">
      {pieces.map((piece, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces never move
        <Step key={i} n={first + i} as="span" className="piece">
          {i > 0 && <span className="ahead" />}
          <Leaving at={i + 1 < pieces.length ? first + i + 1 : undefined} into="--back">
            <span className="words">{withAccents(piece, accents, i)} </span>
          </Leaving>
        </Step>
      ))}
    </p>
  );
  if (!isWhole) return words;
  return (
    <Step n={first} into="--in" style={CONTENTS} data-words="">
      {words}
    </Step>
  );
}

function withAccents(text: string, accents: KeyLine['accents'], piece: number): ReactNode[] {
  let at = 0;
  const parts = accents
    .filter((accent) => accent.piece === piece)
    .flatMap(({ start, end }): ReactNode[] => {
      const before = text.slice(at, start);
      at = end;
      return [
        before,
        <b key={start} className="accent">
          {text.slice(start, end)}
        </b>,
      ];
    });
  return [...parts, text.slice(at)];
}

/** What was said, small above; hidden from readers, who had it when it was said. */
function Row({ said, size }: { said: Said; size: number }) {
  return (
    <Step n={said.comes} into="--in" style={CONTENTS} data-words="">
      <Leaving at={said.rises} into="--back">
        <Leaving at={said.leaves} into="--gone">
          <div className="said-line" style={sized(size)} aria-hidden="true" dir="auto">
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M5 12l5 5l10 -10" />
            </svg>
            {said.text}
          </div>
        </Leaving>
      </Leaving>
    </Step>
  );
}

const CONTENTS: CSSProperties = { display: 'contents' };

/** Something that goes when a step comes, if one does. */
function Leaving({
  at,
  into,
  children,
}: {
  at: number | undefined;
  into: Leaves;
  children: ReactNode;
}) {
  if (at === undefined) return children;
  return (
    <Step n={at} into={into} as="span" style={CONTENTS}>
      {children}
    </Step>
  );
}
