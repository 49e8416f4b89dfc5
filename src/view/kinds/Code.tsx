import type { CSSProperties, ReactNode } from 'react';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { Step } from '../Step';
import { bodyHeight, fitSize, sized } from '../size';

/** `beside` and `numbers`: padding in px, and columns of the line numbers. A narrow stage breaks long lines, and has larger type for it. */
const LAYOUTS = {
  landscape: { most: 48, least: 22, whole: 22, beside: 96, numbers: 4 },
  portrait: { most: 46, least: 36, whole: 40, beside: 64, numbers: 3 },
  square: { most: 44, least: 34, whole: 38, beside: 64, numbers: 3 },
} as const;
/** Width of a letter and height of a line, em. */
const LETTER = 0.6;
const LINE = 1.42;
const PADDING = 56;
/** Columns by which the rest of a broken line is set in: css/picture.css has the same. */
const HANG = 2;

export function Code({ scene }: { scene: Scene<'code'> }) {
  const { format, area } = useStage();
  const { most, least, whole, beside, numbers } = LAYOUTS[format];
  const texts = scene.lines.map((line) => line.map(({ text }) => text).join(''));
  const longest = Math.max(...texts.map(({ length }) => length), 1);
  const unbroken = (area.width - beside) / ((longest + numbers) * LETTER);
  const widest = unbroken >= whole || format === 'landscape' ? Math.floor(unbroken) : most;
  const columns = (px: number) => Math.floor((area.width - beside) / (px * LETTER)) - numbers;
  const size = fitSize(
    Math.min(most, widest),
    least,
    bodyHeight(scene.heading, area) - PADDING,
    (px) => texts.reduce((sum, text) => sum + rowsOf(text, columns(px)), 0) * px * LINE,
  );
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

/** Rows of a line of code of so many columns: broken after a space, the rest set in. */
function rowsOf(text: string, columns: number): number {
  let rows = 1;
  let used = 0;
  for (const word of text.split(/(?<= )(?=\S)/)) {
    if (used > 0 && used + word.trimEnd().length > columns) {
      rows += 1;
      used = HANG;
    }
    used += word.length;
    const over = Math.max(0, Math.ceil((used - columns) / (columns - HANG)));
    rows += word.trimEnd().length > columns ? over : 0;
  }
  return rows;
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
