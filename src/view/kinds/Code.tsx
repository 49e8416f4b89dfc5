import type { CSSProperties, ReactNode } from 'react';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { sizeCode } from '../size/kinds/code';

export function Code({ scene }: { scene: Scene<'code'> }) {
  const size = sizeCode(scene, useStage());
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
