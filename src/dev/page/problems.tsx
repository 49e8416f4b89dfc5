/** What is wrong with the document, each with its place, which leads into the author's editor where one was named. */
import { fill } from '../../language/gaps';
import type { LiveProblem } from '../data';
import { Icon } from './icon';
import { editorAddress } from './link';
import { useSay } from './say';

interface Of {
  problems: readonly LiveProblem[];
  /** What failed outside of the document, where no problem tells it. */
  text?: string;
  /** Laid over the player, which goes on with the state before. */
  isOver?: boolean;
}

export function Problems({ problems, text = '', isOver = false }: Of) {
  const { dev } = useSay();
  const errors = problems.filter(({ severity }) => severity === 'error');
  const told = isOver && errors.length > 0 ? errors : problems;
  return (
    <section
      className={isOver ? 'dv-problems dv-over' : 'dv-problems'}
      aria-label={dev.problems}
      role={isOver ? 'alert' : undefined}
    >
      {isOver && <p className="dv-last">{dev.lastState}</p>}
      {told.length === 0 && <pre>{text}</pre>}
      <ul>
        {told.map((problem) => (
          <Told
            key={`${problem.file}:${problem.line}:${problem.column} ${problem.message}`}
            {...problem}
          />
        ))}
      </ul>
    </section>
  );
}

function Told({ file, line, column, message, fix, severity }: LiveProblem) {
  const { dev } = useSay();
  return (
    <li className={`dv-problem dv-${severity}`}>
      <Icon name="warning" />
      <p>
        <b>{message}</b> {fix && fill(dev.fix, { fix })}{' '}
        <Place file={file} line={line} column={column} />
      </p>
    </li>
  );
}

/** `talk.md:12:3`, a link where an editor was named. */
export function Place({ file, line, column }: Pick<LiveProblem, 'file' | 'line' | 'column'>) {
  const name = `${file.split(/[\\/]/).at(-1)}:${line}:${column}`;
  const href = editorAddress(file, line, column);
  return href ? (
    <a className="dv-place" href={href}>
      {name}
    </a>
  ) : (
    <span className="dv-place">{name}</span>
  );
}
