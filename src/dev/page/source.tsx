/** The source of the scene that is seen, with the sentence that is said, and what is wrong beside it. */
import { useEffect, useRef } from 'react';
import type { Live, LiveProblem, Spot } from '../data';
import { editorAddress } from './link';
import { lineAt, momentAt } from './moment';
import { usePlayed } from './playing';
import { Problems } from './problems';

export function Source({ live, problems }: { live: Live; problems: readonly LiveProblem[] }) {
  const { timeline, scenes, source, file } = live;
  const scene = usePlayed((player) => momentAt(timeline, player.frame()).scene);
  const line = usePlayed((player) => {
    const { scene, localMs } = momentAt(timeline, player.frame());
    const timed = timeline.scenes[scene];
    return timed ? lineAt(timed, localMs) : -1;
  });
  const from = scenes[scene]?.place?.line ?? 1;
  const next = scenes.find(({ place }) => place && place.line > from)?.place?.line;
  const lines = source.split(/\r\n|\r|\n/).slice(from - 1, next && next - 1);
  const said = scenes[scene]?.lines[line]?.place;
  const text = timeline.scenes[scene]?.lines[line]?.text ?? '';
  const here = problems.filter((one) => one.line >= from && (!next || one.line < next));
  const box = useSeen(said?.line);
  return (
    <section className="dv-side" aria-label="Source">
      <ol className="dv-source" ref={box}>
        {lines.map((written, i) => (
          <Line
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
            key={i}
            number={from + i}
            {...{ written, file }}
            said={said?.line === from + i ? { ...said, text } : undefined}
            isWrong={here.some((one) => one.line === from + i)}
          />
        ))}
      </ol>
      {here.length > 0 && <Problems problems={here} />}
    </section>
  );
}

/** Keeps the line that is said in sight. */
function useSeen(line: number | undefined) {
  const box = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another line is said
  useEffect(() => {
    const now = box.current?.querySelector<HTMLElement>('.dv-now');
    if (!box.current || !now) return;
    const { clientHeight } = box.current;
    box.current.scrollTop = now.offsetTop - box.current.offsetTop - clientHeight / 3;
  }, [line]);
  return box;
}

interface LineOf {
  number: number;
  written: string;
  file: string;
  said: (Spot & { text: string }) | undefined;
  isWrong: boolean;
}

function Line({ number, written, file, said, isWrong }: LineOf) {
  const href = editorAddress(file, number, said?.column ?? 1);
  const start = (said?.column ?? 1) - 1;
  const isHere = said && written.startsWith(said.text, start);
  return (
    <li className={[said && 'dv-now', isWrong && 'dv-wrong'].filter(Boolean).join(' ')}>
      {href ? <a href={href}>{number}</a> : <i>{number}</i>}
      <code>
        {isHere ? (
          <>
            {written.slice(0, start)}
            <mark>{said.text}</mark>
            {written.slice(start + said.text.length)}
          </>
        ) : (
          written
        )}
      </code>
    </li>
  );
}
