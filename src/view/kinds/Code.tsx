import { isFootFree } from '../../scene/foot';
import type { Scene } from '../../scene/schema';
import { bleeding, useBleed } from '../bleed';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { Light } from '../Light';
import { Pages } from '../Pages';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { isNumbered } from '../size/kinds/code';
import { placeCode } from '../size/kinds/code-place';

export function Code({ scene }: { scene: Scene<'code'> }) {
  const { lines, parts = [{ line: 1, step: 0 }] } = scene;
  const isFree = isFootFree(scene);
  const { code, heading, column } = placeCode(scene, useStage(), isFree);
  const { pages, sizes, isBroken } = code;
  const all = useBleed(isFree);
  const bleed = column ? { ...all, left: 0 } : all;
  const isLow = heading && !column;
  const classes = ['banded', column && 'coded', isLow && 'low', bleed.bottom > 0 && 'to-foot'];
  const startOf = (part: number) => (parts[part]?.line ?? lines.length + 1) - 1;
  return (
    <div
      className={classes.filter(Boolean).join(' ')}
      style={{ ...bleeding(bleed), ...(column && { '--column': `${column}px` }) }}
    >
      <Heading text={scene.heading} size={heading} width={column} />
      <Pages pages={pages} stepOf={(part) => parts[part]?.step ?? 0}>
        {(page) => (
          <Step
            n={0}
            className={`body listing appear${isBroken ? ' broken' : ''}${isNumbered(scene) ? '' : ' bare'}`}
            style={sized(sizes[pages.indexOf(page)] ?? 0)}
            dir="ltr"
          >
            {scene.title && <p className="file">{scene.title}</p>}
            {parts.slice(page.from, page.until).map(({ line, step }, i) => {
              const shown = lines.slice(line - 1, startOf(page.from + i + 1));
              const rows = shown.map((tokens, k) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
                <Row key={k} line={tokens} number={line + k} focus={scene.focus} />
              ));
              // What comes on its page with a step of its own; the first is there with the page.
              return i === 0 ? (
                rows
              ) : (
                <Step key={line} n={step} className="appear">
                  {rows}
                </Step>
              );
            })}
          </Step>
        )}
      </Pages>
    </div>
  );
}

interface RowProps {
  line: Scene<'code'>['lines'][number];
  number: number;
  focus: Scene<'code'>['focus'];
}

/** A line with its number, and a mark on it for each step that has it in focus. */
function Row({ line, number, focus }: RowProps) {
  return (
    <div className="row">
      {focus.map(
        (lines, step) =>
          lines.includes(number) && (
            <Light
              // biome-ignore lint/suspicious/noArrayIndexKey: steps never move
              key={step}
              n={step + 1}
              last={step + 1 === focus.length}
              stays
              words={`${number}: ${line.map(({ text }) => text).join('')}`}
            >
              <div className="lit" />
            </Light>
          ),
      )}
      <span className="number" aria-hidden="true">
        {number}
      </span>
      <span className="source">
        {line.map(({ text, color, italic }, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: tokens never move
          <span key={k} className={italic ? 'italic' : undefined} style={{ color }}>
            <Kept text={text} />
          </span>
        ))}
      </span>
    </div>
  );
}

/** With what an option begins: no row ends behind its hyphens. */
const OPTION = /((?<!\S)-+[\p{L}\p{N}])/u;

const Kept = ({ text }: { text: string }) =>
  OPTION.test(text)
    ? text.split(OPTION).map((part, i) =>
        OPTION.test(part) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
          <span key={i} className="kept">
            {part}
          </span>
        ) : (
          part
        ),
      )
    : text;
