/** What of a scene is to be read: what is said, shown and noted, with what was removed and added, and when steps begin. */
import { Fragment, type ReactNode } from 'react';
import { Arrow } from './Arrow';
import type { SceneDiff } from './build';
import { Dotted } from './Dotted';
import { movedSteps, seconds } from './time';
import type { Run } from './words';

export function Reading({ scene, lang }: { scene: SceneDiff; lang: string }) {
  const { before, after, parts, said, shown, notes } = scene;
  // Of a scene that is new or gone, the picture says what it shows.
  const isWhole = !before || !after;
  const isShown = parts.includes('shown');
  const wordsChanged = shown.some(({ kind }) => kind !== 'kept');
  return (
    <div className="reading">
      {(isWhole || parts.includes('said')) && said.length > 0 && (
        <Part name="Said" remark={isWhole ? undefined : countWords(said)}>
          <Text runs={said} lang={lang} />
        </Part>
      )}
      {isShown && (
        <Part name="Shown">
          {wordsChanged ? (
            <Text runs={shown} lang={lang} lines />
          ) : (
            <p>The words are as they were; {whatDiffers(scene)}.</p>
          )}
        </Part>
      )}
      {(isWhole || parts.includes('noted')) && notes.length > 0 && (
        <Part name="Noted">
          <Text runs={notes} lang={lang} />
        </Part>
      )}
      {parts.includes('timed') && <Steps scene={scene} />}
    </div>
  );
}

const whatDiffers = ({ looksSame, otherFiles }: SceneDiff): string =>
  looksSame && otherFiles.length > 0
    ? `the picture for ${otherFiles.join(' and ')} differs`
    : 'the pictures differ';

const Part = ({
  name,
  remark,
  children,
}: {
  name: string;
  remark?: string;
  children: ReactNode;
}) => (
  <section className="part">
    <h3>
      {name}
      {remark && <small>{remark}</small>}
    </h3>
    <div>{children}</div>
  </section>
);

/** e.g. `2 words out, 5 in` */
function countWords(runs: readonly Run[]): string {
  const count = (kind: Run['kind']) =>
    runs
      .filter((run) => run.kind === kind)
      .flatMap(({ text }) => text.match(/[\p{L}\p{N}][^\s]*/gu) ?? []).length;
  const [out, into] = [count('removed'), count('added')];
  return `${out} ${out === 1 ? 'word' : 'words'} out, ${into} in`;
}

/** Paragraphs or lines; a break that alone came or went is a mark. */
function Text({ runs, lang, lines = false }: { runs: Run[]; lang: string; lines?: boolean }) {
  const paragraphs: Run[][] = [[]];
  for (const { kind, text } of runs) {
    const isMark = kind !== 'kept' && !text.trim();
    const [first = '', ...others] = isMark ? [text.replaceAll('\n', '¶')] : text.split('\n');
    paragraphs.at(-1)?.push({ kind, text: first });
    for (const other of others) paragraphs.push([{ kind, text: other }]);
  }
  return (
    <div className={lines ? 'text lines' : 'text'} lang={lang}>
      {paragraphs.map((paragraph, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs never move
        <p key={i} dir="auto">
          {paragraph.map((run, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: runs never move
            <Marked key={k} run={run} next={paragraph[k + 1]} />
          ))}
        </p>
      ))}
    </div>
  );
}

/** A run in its element, the space around it outside; what replaces it stands a space off. */
function Marked({ run: { kind, text }, next }: { run: Run; next: Run | undefined }) {
  if (kind === 'kept' || !text.trim()) return text;
  const Element = kind === 'removed' ? 'del' : 'ins';
  return (
    <>
      {/^\s/.test(text) && ' '}
      <Element>{text.trim()}</Element>
      {(/\s$/.test(text) || next?.kind === 'added') && ' '}
    </>
  );
}

const MOST_STEPS = 8;

/** When steps begin, where that changed. */
function Steps({ scene: { before, after } }: { scene: SceneDiff }) {
  const [was, is] = [before?.timed.steps ?? [], after?.timed.steps ?? []];
  const moved = movedSteps(before?.timed, after?.timed);
  const count =
    was.length === is.length
      ? []
      : [
          <Fragment key="count">
            {was.length} <Arrow /> {is.length} steps
          </Fragment>,
        ];
  const times = moved.slice(0, MOST_STEPS).map(({ step, old, startMs }) => (
    <Fragment key={step}>
      step {step}: {seconds(old)} <Arrow /> {seconds(startMs)}
    </Fragment>
  ));
  const more = moved.length > MOST_STEPS ? [`and ${moved.length - MOST_STEPS} more`] : [];
  const parts = [...count, ...times, ...more];
  return parts.length === 0 ? null : (
    <Part name="Steps">
      <p>
        <Dotted parts={parts} />
      </p>
    </Part>
  );
}
