/** What would be written, before it is; and what became of it. */
import { type ReactNode, useEffect, useRef } from 'react';
import type { Change, Live, Proposal, Refusal, Wish } from '../data';
import { editorAddress } from './link';
import { sayMoved } from './steps';
import { useWriting } from './writing';

export function Proposed({ live }: { live: Live }) {
  const { state, cancel, undo } = useWriting();
  if (!state) return null;
  if (state.is === 'shown') return <Shown {...state} file={live.file} />;
  if (state.is === 'asked') return <Told>Trying it…</Told>;
  if (state.is === 'refused') return <Told onClose={cancel}>{REFUSED[state.reason]}</Told>;
  if (state.is === 'undone') return <Told onClose={cancel}>Taken back.</Told>;
  return (
    <Told onClose={cancel} onUndo={undo}>
      Saved.
    </Told>
  );
}

const REFUSED: Record<Refusal, string> = {
  changed: 'The document has changed meanwhile. Nothing was written.',
  nowhere: 'This word stands in no prose of the document, so no [step] can stand before it.',
  otherwise:
    'With a [step] there, the document would show or say something else. Nothing was written.',
  nothing: 'Nothing was written that could be taken back.',
  guest: 'The document is written on the machine that it lies on alone.',
  failed: '“lectern dev” did not answer. Nothing was written.',
};

interface Say {
  children: ReactNode;
  onUndo?(): void;
  onClose?(): void;
}

function Told({ children, onUndo, onClose }: Say) {
  return (
    <section className="dv-proposal dv-told" aria-label="Change of the document">
      <p role="status">{children}</p>
      {onUndo && (
        <button type="button" className="dv-chip" aria-keyshortcuts="Control+Z" onClick={onUndo}>
          Take it back <kbd>Ctrl Z</kbd>
        </button>
      )}
      {onClose && (
        <button type="button" className="dv-chip" onClick={onClose}>
          Close
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
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const own = moves.find(({ step }) => step === wish.step)?.byMs ?? 0;
  const others = moves.filter(({ step }) => step !== wish.step);
  return (
    <section className="dv-proposal" aria-label="Change of the document">
      <p role="status">
        <b>
          Step {wish.step + 1}: {sayMoved(own)}.
        </b>{' '}
        {others.map(({ step, byMs }) => `Step ${step + 1}, too: ${sayMoved(byMs)}. `)}
        {changes.filter(({ isWritten }) => isWritten).length > 1 &&
          'The other steps of the scene get their marks, too, so that they stay.'}
      </p>
      <ul>
        {changes.map((change) => (
          <Line key={`${change.line} ${change.before} ${change.isWritten}`} {...{ file, change }} />
        ))}
      </ul>
      <div>
        <button type="button" className="dv-chip dv-save" ref={button} onClick={save}>
          Save
        </button>
        <button type="button" className="dv-chip" onClick={cancel}>
          Leave it
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
