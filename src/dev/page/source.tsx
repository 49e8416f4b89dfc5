/** The source of the scene that is seen, with the sentence that is said, and what is wrong beside it. */
import { useEffect, useRef } from 'react';
import type { Live, LiveProblem } from '../data';
import { editorAddress } from './link';
import { lineAt, momentAt } from './moment';
import { usePlayed } from './playing';
import { Problems } from './problems';
import { useWriting } from './writing';

interface Of {
  live: Live;
  problems: readonly LiveProblem[];
}

export function Source({ live, problems }: Of) {
  const { timeline, scenes, source, file } = live;
  const scene = usePlayed((player) => momentAt(timeline, player.frame()).scene);
  const line = usePlayed((player) => {
    const { scene, localMs } = momentAt(timeline, player.frame());
    const timed = timeline.scenes[scene];
    return timed ? lineAt(timed, localMs) : -1;
  });
  const said = scenes[scene]?.lines[line];
  const from = scenes[scene]?.place?.line ?? 1;
  const next = scenes.find(({ place }) => place && place.line > from)?.place?.line;
  const lines = linesOf(source).slice(from - 1, next && next - 1);
  const here = problems.filter((one) => one.line >= from && (!next || one.line < next));
  // Errors lie over the player.
  const warnings = here.filter(({ severity }) => severity === 'warning');
  const { state } = useWriting();
  const box = useSeen(`${said?.place?.line} ${state?.is}`);
  return (
    <>
      <ol className="dv-source" ref={box}>
        {lines.map(({ text, start }, i) => (
          <Line
            key={start}
            {...{ text, file }}
            number={from + i}
            said={said?.span && partOf(said.span, start, text.length)}
            isWrong={here.some((one) => one.line === from + i)}
          />
        ))}
      </ol>
      {warnings.length > 0 && <Problems problems={warnings} />}
    </>
  );
}

interface Span {
  start: number;
  end: number;
}

/** Each line of a text, and where it begins in it. */
function linesOf(source: string): { text: string; start: number }[] {
  let at = 0;
  return source.split('\n').map((text) => {
    const start = at;
    at += text.length + 1;
    return { text, start };
  });
}

/** What a span takes of a line; undefined where it takes nothing. */
function partOf({ start, end }: Span, from: number, length: number): Span | undefined {
  const part = { start: Math.max(0, start - from), end: Math.min(length, end - from) };
  return part.start < part.end ? part : undefined;
}

/** Keeps the line that is said in sight; `at` is another one when it, or the room for it, may be. */
function useSeen(at: string) {
  const box = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another line is said
  useEffect(() => {
    const now = box.current?.querySelector<HTMLElement>('.dv-now');
    if (!box.current || !now) return;
    const { clientHeight } = box.current;
    box.current.scrollTop = now.offsetTop - box.current.offsetTop - clientHeight / 3;
  }, [at]);
  return box;
}

interface LineOf {
  number: number;
  text: string;
  file: string;
  said: Span | undefined;
  isWrong: boolean;
}

function Line({ number, text, file, said, isWrong }: LineOf) {
  const href = editorAddress(file, number, (said?.start ?? 0) + 1);
  const { start, end } = said ?? { start: text.length, end: text.length };
  return (
    <li className={[said && 'dv-now', isWrong && 'dv-wrong'].filter(Boolean).join(' ')}>
      {href ? <a href={href}>{number}</a> : <i>{number}</i>}
      <code>
        {text.slice(0, start)}
        {said && <mark>{text.slice(start, end)}</mark>}
        {text.slice(end)}
      </code>
    </li>
  );
}
