/** Code that changes: what goes fades, what stays moves to its new place, and what is new comes there. */
import type { CSSProperties, ReactNode } from 'react';
import { isFootFree } from '../../scene/foot';
import type { Scene } from '../../scene/schema';
import { bleeding, useBleed } from '../bleed';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { Light } from '../Light';
import { spansOf, Turn } from '../Pages';
import { type Leaves, Step } from '../Step';
import { sized } from '../size/fit';
import { type MorphSizes, sizeMorph } from '../size/kinds/morph';
import { CODE, MORPH } from '../size/sizes';

type Morphing = Scene<'morph'>;

/** The number that each change has on what moves: from one version to the next it goes from 0 to 1. */
const CHANGES: readonly Leaves[] = ['--out', '--back', '--gone'];

export function Morph({ scene }: { scene: Morphing }) {
  const stage = useStage();
  const sizes = sizeMorph(scene, stage);
  const bleed = useBleed(isFootFree(scene));
  return (
    <div className={`banded${bleed.bottom > 0 ? ' to-foot' : ''}`} style={bleeding(bleed)}>
      <Heading text={scene.heading} />
      <Step
        n={0}
        className="body listing morph appear"
        style={sized(sizes.size, { '--out-by': `${MORPH[stage.format].out}px` })}
        dir="ltr"
      >
        <Spoken scene={scene} />
        {sizes.moves ? <Grid scene={scene} sizes={sizes} /> : <Versions scene={scene} />}
      </Step>
    </div>
  );
}

const textOf = (line: Morphing['versions'][number]['lines'][number]): string =>
  line.map(({ text }) => text).join('');

/** Each version as it is read: what is seen is many words, each at its place. */
function Spoken({ scene: { versions } }: { scene: Morphing }) {
  const spans = spansOf(versions.map(({ step }) => step));
  return versions.map(({ lines, step }, i) => (
    <Turn key={step} {...spans[i]}>
      {/* It is said when it comes. */}
      <Step n={step} as="pre" into="--in" className="unseen">
        {lines.map(textOf).join('\n')}
      </Step>
    </Turn>
  ));
}

interface Of {
  scene: Morphing;
  sizes: MorphSizes;
}

/** All words of all versions on one grid of letters. */
function Grid({ scene, sizes }: Of) {
  const { versions, tokens } = scene;
  return (
    <div className="code-grid" style={{ height: em(sizes.rows) }} aria-hidden="true">
      <Marks scene={scene} sizes={sizes} />
      <Changes starts={versions.slice(1).map(({ step }) => step)}>
        {sizes.isStacked && <Before scene={scene} sizes={sizes} />}
        {tokens.map((token, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: words have their places
          <Word key={i} token={token} above={sizes.above} />
        ))}
      </Changes>
    </div>
  );
}

const em = (rows: number): string => `${round(rows * CODE.line)}em`;

/** The version before stays above the one that is shown, without its colours. */
function Before({ scene: { versions }, sizes }: Of) {
  const rows = Math.max(...versions.map(({ lines }) => lines.length));
  return (
    <>
      <div
        className="code-ahead"
        style={{
          top: em(sizes.above[1] ?? 0),
          height: em(rows),
          opacity: `calc(1 - var(${CHANGES[0]}))`,
        }}
      />
      {versions.slice(0, -1).map(({ lines, step }, i) => {
        const later = CHANGES[i + 1];
        const gone = i + 2 < versions.length && later ? ` * (1 - var(${later}))` : '';
        return (
          <pre
            key={step}
            className="code-before"
            style={{ opacity: `calc(clamp(0, var(${CHANGES[i]}) * 2.5 - 1, 1)${gone})` }}
          >
            {lines.map(textOf).join('\n')}
          </pre>
        );
      })}
    </>
  );
}

interface ChangesProps {
  starts: readonly number[];
  change?: number;
  children: ReactNode;
}

/** Around its content one step for each change. */
function Changes({ starts, change = 0, children }: ChangesProps) {
  const [n, ...later] = starts;
  if (n === undefined) return children;
  return (
    <Step n={n} into={CHANGES[change]} style={{ display: 'contents' }} data-words="">
      <Changes starts={later} change={change + 1}>
        {children}
      </Changes>
    </Step>
  );
}

/** Lines that are lit: what is new in a version as it comes, then what its author points at. */
function Marks({ scene: { versions, steps }, sizes: { above } }: Of) {
  const marks = versions.flatMap(({ step, changed, focus }, version) => [
    ...(changed.length > 0 ? [{ step, lines: changed, version }] : []),
    ...focus.map((lines, i) => ({ step: step + i + 1, lines, version })),
  ]);
  return marks.map(({ step, lines, version }) => (
    <Light key={step} n={step} last={step === steps.length} stays words="">
      {lines.map((line) => (
        <div key={line} className="lit" style={{ top: em(line - 1 + (above[version] ?? 0)) }} />
      ))}
    </Light>
  ));
}

interface WordProps {
  token: Morphing['tokens'][number];
  /** Rows above each version. */
  above: readonly number[];
}

function Word({ token, above }: WordProps) {
  const { text, color, italic, from, at } = token;
  const places = at.map(([line, column], i): [number, number] => [
    line + (above[from + i] ?? 0),
    column,
  ]);
  const [line = 0, column = 0] = places[0] ?? [];
  const moves = places.slice(1).flatMap(([toLine, toColumn], i) => {
    const [fromLine = 0, fromColumn = 0] = places[i] ?? [];
    const change = `var(${CHANGES[from + i]})`;
    const [x, y] = [(toColumn - fromColumn) * CODE.letter, (toLine - fromLine) * CODE.line];
    return x === 0 && y === 0 ? [] : [{ change, x, y }];
  });
  const sum = (axis: 'x' | 'y') =>
    `calc(${moves.map((move) => `${move.change} * ${round(move[axis])}em`).join(' + ')})`;
  const until = from + at.length;
  const seen = [
    ...(from > 0 ? [`clamp(0, var(${CHANGES[from - 1]}) * 2.5 - 1.5, 1)`] : []),
    ...(until < above.length ? [`clamp(0, 1 - var(${CHANGES[until - 1]}) * 2.5, 1)`] : []),
  ];
  const style: CSSProperties = {
    ...{ color, left: `${round(column * CODE.letter)}em`, top: em(line) },
    ...(moves.length > 0 && { translate: `${sum('x')} ${sum('y')}` }),
    ...(seen.length > 0 && { opacity: `calc(${seen.join(' * ')})` }),
  };
  return (
    <span className={italic ? 'italic' : undefined} style={style}>
      {text}
    </span>
  );
}

const round = (em: number): number => Number(em.toFixed(3));

/** Where lines have no room unbroken, one version gives way to the next. */
function Versions({ scene: { versions } }: { scene: Morphing }) {
  const spans = spansOf(versions.map(({ step }) => step));
  return (
    <div className="code-versions broken" aria-hidden="true">
      {versions.map(({ lines, step }, i) => (
        <Turn key={step} {...spans[i]}>
          <div className="version">
            {lines.map((line, k) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
              <div key={k} className="row">
                <span className="source">
                  {line.map(({ text, color, italic }, t) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: tokens never move
                    <span key={t} className={italic ? 'italic' : undefined} style={{ color }}>
                      {text}
                    </span>
                  ))}
                </span>
              </div>
            ))}
          </div>
        </Turn>
      ))}
    </div>
  );
}
