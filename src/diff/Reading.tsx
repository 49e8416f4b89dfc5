/** What of a scene is to be read: what is said, shown and noted, with what was removed and added, and when steps begin. */
import { Fragment, type ReactNode } from 'react';
import { fill } from '../language/gaps';
import { Arrow } from './Arrow';
import type { SceneDiff } from './build';
import { Dotted } from './Dotted';
import { movedSteps } from './time';
import { useWording, type Wording } from './wording';
import type { Run } from './words';

export function Reading({ scene, lang }: { scene: SceneDiff; lang: string }) {
  const wording = useWording();
  const { parts: names } = wording.words;
  const { before, after, parts, said, shown, notes } = scene;
  // Of a scene that is new or gone, the picture says what it shows.
  const isWhole = !before || !after;
  const isShown = parts.includes('shown');
  const wordsChanged = shown.some(({ kind }) => kind !== 'kept');
  return (
    <div className="reading">
      {(isWhole || parts.includes('said')) && said.length > 0 && (
        <Part name={names.said} remark={isWhole ? undefined : countWords(said, wording)}>
          <Text runs={said} lang={lang} />
        </Part>
      )}
      {isShown && (
        <Part name={names.shown}>
          {wordsChanged ? (
            <Text runs={shown} lang={lang} lines />
          ) : (
            <p>{whatDiffers(scene, wording)}</p>
          )}
        </Part>
      )}
      {(isWhole || parts.includes('noted')) && notes.length > 0 && (
        <Part name={names.noted}>
          <Text runs={notes} lang={lang} />
        </Part>
      )}
      {parts.includes('timed') && <Steps scene={scene} />}
    </div>
  );
}

const whatDiffers = ({ looksSame, otherFiles }: SceneDiff, { words, formats }: Wording): string =>
  looksSame && otherFiles.length > 0
    ? fill(words.sameWords.formats, { formats: formats(otherFiles) })
    : words.sameWords.pictures;

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
function countWords(runs: readonly Run[], { count }: Wording): string {
  const wordsIn = (kind: Run['kind']) =>
    runs
      .filter((run) => run.kind === kind)
      .flatMap(({ text }) => text.match(/[\p{L}\p{N}][^\s]*/gu) ?? []).length;
  return `${count('out', wordsIn('removed'))}, ${count('in', wordsIn('added'))}`;
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
  const { words, seconds, count: told } = useWording();
  const [was, is] = [before?.timed.steps ?? [], after?.timed.steps ?? []];
  const moved = movedSteps(before?.timed, after?.timed);
  const count =
    was.length === is.length
      ? []
      : [
          <Fragment key="count">
            {was.length} <Arrow /> {told('steps', is.length)}
          </Fragment>,
        ];
  const times = moved.slice(0, MOST_STEPS).map(({ step, old, startMs }) => (
    <Fragment key={step}>
      {fill(words.step, { number: step })} {seconds(old)} <Arrow /> {seconds(startMs)}
    </Fragment>
  ));
  const more = moved.length > MOST_STEPS ? [told('more', moved.length - MOST_STEPS)] : [];
  const parts = [...count, ...times, ...more];
  return parts.length === 0 ? null : (
    <Part name={words.parts.steps}>
      <p>
        <Dotted parts={parts} />
      </p>
    </Part>
  );
}
