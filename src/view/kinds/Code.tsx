import type { CSSProperties, ReactNode } from 'react';
import type { Scene } from '../../scene/schema';
import { Heading } from '../Heading';
import { Step } from '../Step';
import { bodyHeight, ROOM, sized } from '../size';

const WIDTH = ROOM.width - 96;
/** Width of a letter and height of a line, em; columns of the line numbers. */
const LETTER = 0.6;
const LINE = 1.42;
const NUMBERS = 4;
const PADDING = 56;
const LARGEST = 48;
const SMALLEST = 22;

export function Code({ scene }: { scene: Scene<'code'> }) {
  const longest = Math.max(
    ...scene.lines.map((line) => line.reduce((sum, { text }) => sum + text.length, 0)),
    1,
  );
  const room = bodyHeight(scene.heading) - PADDING;
  const fit = Math.min(WIDTH / ((longest + NUMBERS) * LETTER), room / (scene.lines.length * LINE));
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
                  <Lit
                    // biome-ignore lint/suspicious/noArrayIndexKey: steps never move
                    key={step}
                    step={step + 1}
                    last={step + 1 === scene.focus.length}
                    words={`${i + 1}: ${line.map(({ text }) => text).join('')}`}
                  />
                ),
            )}
            <span className="number" aria-hidden="true">
              {i + 1}
            </span>
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

/** The mark on a line in focus: it comes with its step and goes with the next. `words` announce it. */
function Lit({ step, last, words }: { step: number; last: boolean; words: string }): ReactNode {
  const lit = <div className="lit" />;
  const contents: CSSProperties = { display: 'contents' };
  return (
    <Step n={step} into="--in" style={contents} data-words={words}>
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
