import type { CSSProperties, ReactNode } from 'react';
import type { Scene } from '../../scene/schema';
import { Heading } from '../Heading';
import { Step } from '../Step';
import { sized } from '../size';

const ROOM = { width: 1400, height: 560 };
/** Width of a letter and height of a line, em. */
const LETTER = 0.6;
const LINE = 1.45;
const LARGEST = 46;
const SMALLEST = 24;

export function Code({ scene }: { scene: Scene<'code'> }) {
  const longest = Math.max(
    ...scene.lines.map((line) => line.reduce((sum, { text }) => sum + text.length, 0)),
    1,
  );
  const fit = Math.min(ROOM.width / (longest * LETTER), ROOM.height / (scene.lines.length * LINE));
  const size = Math.max(SMALLEST, Math.min(LARGEST, Math.floor(fit)));
  return (
    <>
      <Heading text={scene.heading} />
      <Step n={0} className="body listing appear" style={sized(size)} dir="ltr">
        {scene.lines.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
          <div key={i} className="row">
            {scene.focus.map(
              (lines, step) =>
                lines.includes(i + 1) && (
                  // biome-ignore lint/suspicious/noArrayIndexKey: steps never move
                  <Lit key={step} step={step + 1} last={step + 1 === scene.focus.length} />
                ),
            )}
            <span className="number">{i + 1}</span>
            <span className="source">
              {line.map(({ text, color, italic }, k) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: tokens never move
                <span key={k} className={italic ? 'italic' : undefined} style={{ color }}>
                  {text}
                </span>
              ))}
            </span>
          </div>
        ))}
      </Step>
    </>
  );
}

/** The mark on a line in focus: it comes with its step and goes with the next. */
function Lit({ step, last }: { step: number; last: boolean }): ReactNode {
  const lit = <div className="lit" />;
  const contents: CSSProperties = { display: 'contents' };
  return (
    <Step n={step} into="--in" style={contents}>
      {last ? (
        lit
      ) : (
        <Step n={step + 1} into="--out" style={contents}>
          {lit}
        </Step>
      )}
    </Step>
  );
}
