/** Reads a document in its project, and finds all that is wrong with it. */
import type { Meta } from '../document/schema';
import type { Format } from '../format';
import type { Context } from '../outputs/output';
import { type Checked, checkDocument, checkLayout } from '../pipeline';
import { type Problem, sortProblems } from '../problem/problem';
import type { OnProgress } from '../progress';
import { openProject, type Project } from '../project/project';
import { STORE } from './folders';
import { formatProblems } from './report';

export interface Ways {
  /** Where results go, when the command line says so. */
  out?: string;
  browser?: string;
  /** Code of own kinds may run wherever the document lies. */
  ownCode?: boolean;
  /** A warning fails it, too. */
  strict?: boolean;
  /** Where it is remembered what fits. */
  storeDir?: string;
  /** In which formats it is drawn, so that all text must fit. */
  formats?(meta: Meta): readonly Format[];
  onProgress?: OnProgress;
  signal?: AbortSignal;
}

/** All that is wrong at once, in the project's configuration, too. Where there is an error, nothing is written. */
export async function readChecked(
  file: string,
  { out, browser, ownCode, strict, storeDir = STORE, formats, onProgress, signal }: Ways = {},
): Promise<{ project: Project; checked: Checked }> {
  signal?.throwIfAborted();
  const fails = ({ severity }: Problem) => strict || severity === 'error';
  const project = await openProject(file, out);
  const { name, defaults } = project;
  const reading = { name, defaults, views: formats === undefined, ownCode: ownCode || undefined };
  const checked = await checkDocument(file, reading);
  const drawn = checked.read && formats ? formats(checked.read.document.meta) : [];
  const known = [...project.problems, ...checked.problems];
  if (checked.read && drawn.length > 0) {
    onProgress?.({ task: 'layout', done: 0, total: 1 });
    const failed = known.some(fails);
    const options = { storeDir, browser, signal, writes: !failed };
    const measured = checkLayout(file, checked.read, drawn, options);
    // Beside other mistakes it is no failure that this one cannot be looked for.
    known.push(...(await (failed ? measured.catch(() => []) : measured)));
    signal?.throwIfAborted();
  }
  const problems = sortProblems(known);
  const failed = problems.some(fails);
  return { project, checked: { ...checked, problems, failed } };
}

export async function showProblems(
  problems: readonly Problem[],
  { say, terminal }: Context,
): Promise<void> {
  if (problems.length > 0) say(await formatProblems(problems, terminal));
}
