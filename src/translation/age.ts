/** Which sections of a translation are older than what they are translated from: git knows when each line was edited last. */
import path from 'node:path';
import { toString as textOf } from 'mdast-util-to-string';
import { Failure } from '../failure';
import { type Git, openGit } from '../git';
import type { Problems } from '../problem/problem';
import type { Match } from './match';
import type { Version } from './shape';

/** When and by what a line was edited; `seconds` since 1970, infinite where that is not committed. */
interface Blame {
  seconds: number;
  detail: string;
}

/** `problems` are those of the translation. Throws Failure where there is no history to be asked. */
export async function checkAge({
  match,
  original,
  translation,
  problems,
}: {
  match: Match;
  original: Version;
  translation: Version;
  problems: Problems;
}): Promise<void> {
  const [there, here] = await Promise.all([original, translation].map(openBlames));
  for (const pair of match.pairs) {
    const edited = there?.(pair.original.section.place.line);
    const own = here?.(pair.translation.section.place.line);
    if (!edited || !own || edited.seconds <= own.seconds) continue;
    const { heading, place } = pair.translation.section;
    const line = pair.original.section.place.line;
    const { file } = original;
    problems.report(
      'translationOld',
      place,
      textOf(heading),
      edited.detail,
      own.detail,
      file,
      line,
    );
  }
}

/** The last edit of a section, by the line in which it begins; what stands above the first one is a part of it. */
async function openBlames({ file, document }: Version) {
  const edits =
    (await blame(openGit(path.dirname(file)), file)) ??
    document.written.split('\n').map(() => UNCOMMITTED);
  const starts = document.sections.map(({ place }) => place.line).sort((a, b) => a - b);
  return (line: number): Blame | undefined => {
    const until = starts.find((start) => start > line) ?? edits.length + 1;
    const from = line === starts[0] ? 1 : line;
    return edits
      .slice(from - 1, until - 1)
      .flatMap((edit) => edit ?? [])
      .reduce<Blame | undefined>((a, b) => (a && a.seconds >= b.seconds ? a : b), undefined);
  };
}

/**
 * By line; nothing for an empty one, and for a file that git does not have yet. A change of spaces is none; revisions that
 * are to be passed over are git's own setting.
 */
async function blame(git: Git, file: string): Promise<(Blame | undefined)[] | undefined> {
  const { base } = path.parse(file);
  if ((await ask(git, ['rev-parse', '--is-inside-work-tree'])) !== 'true')
    throw new Failure(
      `Git does not know when ${file} was edited.`,
      'install git, and keep the document in a repository.',
    );
  if ((await ask(git, ['rev-parse', '--is-shallow-repository'])) === 'true')
    throw new Failure(
      'This clone has only the newest part of the history.',
      'get the whole: git fetch --unshallow ("fetch-depth: 0" of actions/checkout).',
    );
  const told = await ask(git, ['blame', '-w', '--line-porcelain', '--', base]);
  return told?.split(/\n(?=[0-9a-f]{40,64} \d)/).map(readBlame);
}

/** Newer than all that git has. */
const UNCOMMITTED: Blame = { seconds: Infinity, detail: 'now, not committed yet' };

/** https://git-scm.com/docs/git-blame#_the_porcelain_format */
function readBlame(entry: string): Blame | undefined {
  const of = (key: string) => new RegExp(`^${key} (.*)$`, 'm').exec(entry)?.[1] ?? '';
  const [, text = ''] = /^\t(.*)$/m.exec(entry) ?? [];
  if (!text.trim()) return undefined;
  if (/^0+ /.test(entry)) return UNCOMMITTED;
  const seconds = Number(of('author-time'));
  const day = new Date(seconds * 1000).toISOString().slice(0, 10);
  return { seconds, detail: `on ${day} (${entry.slice(0, 7)}: ${of('summary')})` };
}

const ask = (git: Git, args: readonly string[]): Promise<string | undefined> =>
  git(args).catch(() => undefined);
