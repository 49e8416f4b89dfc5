/** What would be written, before it is; and what became of it. */
import { type ReactNode, useEffect, useRef } from 'react';
import { fill } from '../../language/gaps';
import type { Change, Live, Proposal, Wish } from '../data';
import { editorAddress } from './link';
import { useSay } from './say';
import { sayMoved } from './steps';
import { useWriting } from './writing';

export function Proposed({ live }: { live: Live }) {
  const { state, cancel, undo } = useWriting();
  const { change: say } = useSay().dev;
  if (!state) return null;
  if (state.is === 'shown') return <Shown {...state} file={live.file} />;
  if (state.is === 'asked') return <Told>{say.trying}</Told>;
  if (state.is === 'refused') return <Told onClose={cancel}>{say.refused[state.reason]}</Told>;
  if (state.is === 'undone') return <Told onClose={cancel}>{say.undone}</Told>;
  return (
    <Told onClose={cancel} onUndo={undo}>
      {say.saved}
    </Told>
  );
}

interface Say {
  children: ReactNode;
  onUndo?(): void;
  onClose?(): void;
}

function Told({ children, onUndo, onClose }: Say) {
  const { change: say } = useSay().dev;
  return (
    <section className="dv-proposal dv-told" aria-label={say.name}>
      <p role="status">{children}</p>
      {onUndo && (
        <button type="button" className="dv-chip" aria-keyshortcuts="Control+Z" onClick={onUndo}>
          {say.undo} <kbd>Ctrl Z</kbd>
        </button>
      )}
      {onClose && (
        <button type="button" className="dv-chip" onClick={onClose}>
          {say.close}
        </button>
      )}
    </section>
  );
}

interface Of {
  wish: Wish;
  proposal: Proposal;
  file: string;
}

function Shown({ wish, proposal: { changes, moves }, file }: Of) {
  const { save, cancel } = useWriting();
  const { change: say, moved } = useSay().dev;
  const told = (text: string, step: number, byMs: number) =>
    fill(text, { number: step + 1, moved: sayMoved(byMs, moved) });
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const own = moves.find(({ step }) => step === wish.step)?.byMs ?? 0;
  const others = moves.filter(({ step }) => step !== wish.step);
  return (
    <section className="dv-proposal" aria-label={say.name}>
      <p role="status">
        <b>{told(say.step, wish.step, own)}</b>{' '}
        {others.map(({ step, byMs }) => `${told(say.stepToo, step, byMs)} `)}
        {changes.filter(({ isWritten }) => isWritten).length > 1 && say.others}
      </p>
      <ul>
        {changes.map((change) => (
          <Line key={`${change.line} ${change.before} ${change.isWritten}`} {...{ file, change }} />
        ))}
      </ul>
      <div>
        <button type="button" className="dv-chip dv-save" ref={button} onClick={save}>
          {say.save}
        </button>
        <button type="button" className="dv-chip" onClick={cancel}>
          {say.leave}
        </button>
      </div>
    </section>
  );
}

function Line({ file, change }: { file: string; change: Change }) {
  const { line, isWritten, before, after } = change;
  const href = editorAddress(file, line, 1);
  return (
    <li>
      {href ? <a href={href}>{line}</a> : <i>{line}</i>}
      <code>
        {before}
        {isWritten ? <ins>[step]</ins> : <del>[step]</del>} {after}
      </code>
    </li>
  );
}
