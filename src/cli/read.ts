/** Reads a document in its project, and finds all that is wrong with it. */
import type { Shared } from '../cache/shared/shared';
import type { Meta } from '../document/schema';
import type { Format } from '../format';
import type { Context } from '../outputs/output';
import { type Checked, checkDocument, checkLayout, checkTakes, type Tools } from '../pipeline';
import { type Problem, sortProblems } from '../problem/problem';
import type { OnProgress } from '../progress';
import { openProject, type Project } from '../project/project';
import { STORE } from './folders';
import { formatProblems } from './report';

export interface Ways {
  /** What is read instead of the file's text. */
  text?: string;
  /** Where results go, when the command line says so. */
  out?: string;
  browser?: string;
  /** Code of own kinds may run wherever the document lies. */
  ownCode?: boolean;
  /** A warning fails it, too. */
  strict?: boolean;
  /** Where it is remembered what fits. */
  storeDir?: string;
  /** What other machines made, for a document of the project; when left out, nothing. */
  share?(project: Project): Promise<Shared | undefined>;
  /** In which formats it is drawn, so that all text must fit. */
  formats?(meta: Meta): readonly Format[];
  /** In which of others the deck shows it: what does not fit there is a warning. */
  screens?: readonly Format[];
  /** Whether something is made of it, so that diagrams are drawn that only Mermaid draws; `atHand`: no browser is downloaded. */
  draws?: 'atHand' | 'anyhow';
  /** Called with what was read, before it is measured. */
  onRead?(read: NonNullable<Checked['read']>, shared?: Shared): void;
  onProgress?: OnProgress;
  signal?: AbortSignal;
}

/** All that is wrong at once, in the project's configuration, too. Where there is an error, nothing is written. */
export async function readChecked(
  file: string,
  ways: Ways = {},
): Promise<{ project: Project; shared?: Shared; checked: Checked }> {
  const { text, out, ownCode, strict, formats, onRead, signal } = ways;
  signal?.throwIfAborted();
  const fails = ({ severity }: Problem) => strict || severity === 'error';
  const project = await openProject(file, out);
  const { name, defaults } = project;
  const shared = await ways.share?.(project);
  const { draws, browser, storeDir = STORE, onProgress } = ways;
  const drawing = draws && {
    ...{ storeDir, shared, browser, onProgress, signal, atHand: draws === 'atHand' },
  };
  const reading = {
    ...{ name, defaults, text, ownCode: ownCode || undefined, drawing },
    ...{ views: !formats, storeDir },
  };
  const checked = await checkDocument(file, reading);
  const known = [...project.problems, ...checked.problems];
  if (checked.read && !known.some(fails)) onRead?.(checked.read, shared);
  // Takes are aligned where something is made of them.
  if (checked.read && draws && !known.some(fails))
    known.push(...(await checkTakes(file, checked.read, { storeDir, shared, onProgress, signal })));
  if (checked.read)
    known.push(...(await measure(file, checked.read, { ...ways, shared }, known.some(fails))));
  const problems = sortProblems(known);
  const failed = problems.some(fails);
  return { project, shared, checked: { ...checked, problems, failed } };
}

/** What does not fit. `failed` when there are other mistakes: then nothing is remembered, and nothing is made. */
async function measure(
  file: string,
  read: NonNullable<Checked['read']>,
  ways: Ways & Pick<Tools, 'shared'>,
  failed: boolean,
): Promise<Problem[]> {
  const { browser, storeDir = STORE, shared, screens: shown = [], onProgress, signal } = ways;
  const formats = ways.formats?.(read.document.meta) ?? [];
  const screens = shown.filter((format) => !formats.includes(format));
  const atHand = formats.length === 0;
  if (atHand && (failed || screens.length === 0)) return [];
  onProgress?.({ task: 'layout', done: 0, total: 1 });
  const options = { storeDir, shared, browser, signal, writes: !failed, atHand };
  const found = await checkLayout(file, read, { formats, screens }, options).catch(
    async (error) => {
      const { BrowserFailure } = await import('../browser/find');
      // It is no failure that this cannot be looked for beside other mistakes, or for a warning.
      if (failed || (atHand && error instanceof BrowserFailure)) return [];
      throw error;
    },
  );
  signal?.throwIfAborted();
  return found;
}

export async function showProblems(
  problems: readonly Problem[],
  { say, terminal }: Context,
): Promise<void> {
  if (problems.length > 0) say(await formatProblems(problems, terminal));
}
