/** Two texts, word by word. Pure. */
import { diffArrays } from 'diff';

/** A stretch of text that stayed, or that only one of the two has. */
export interface Run {
  kind: 'kept' | 'removed' | 'added';
  text: string;
}

/** Words beyond which two texts are not searched for what they share. */
const MOST_EDITS = 4000;
/** Texts that share less than this of the letters of the shorter one are told as one in place of the other. */
const LEAST_SHARED = 0.3;
/** A word of this many letters alone between two changes is read better as a part of them. */
const SHORT = 3;

/** What was removed stands before what was added in its place. Kept and removed runs are `before`, kept and added ones `after`. */
export function compareWords(before: string, after: string, lang: string): Run[] {
  const whole = joined([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]);
  const parts = diffArrays(words(before, lang), words(after, lang), { maxEditLength: MOST_EDITS });
  if (!parts) return whole;
  const runs = parts.map(
    ({ value, added, removed }): Run => ({
      kind: added ? 'added' : removed ? 'removed' : 'kept',
      text: value.join(''),
    }),
  );
  const kept = runs.map(({ kind, text }) => (kind === 'kept' ? text : '')).join('');
  const least = Math.min(countLetters(before), countLetters(after)) * LEAST_SHARED;
  return countLetters(kept) < least ? whole : joined(withoutCrumbs(runs));
}

const countLetters = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length;

const words = (text: string, lang: string): string[] =>
  [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].map(
    ({ segment }) => segment,
  );

/** Spaces and single short words between two changes become parts of both. */
function withoutCrumbs(runs: readonly Run[]): Run[] {
  return runs.flatMap((run, i): Run[] => {
    const isBetween = i > 0 && i < runs.length - 1;
    if (
      run.kind !== 'kept' ||
      !isBetween ||
      countLetters(run.text) > SHORT ||
      run.text.includes('\n')
    )
      return [run];
    return [
      { ...run, kind: 'removed' },
      { ...run, kind: 'added' },
    ];
  });
}

/** Changes that touch are one: all that was removed, then all that was added. */
function joined(runs: readonly Run[]): Run[] {
  const found: Run[] = [];
  let change = { removed: '', added: '' };
  const add = (kind: Run['kind'], text: string) => {
    const last = found.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text) found.push({ kind, text });
  };
  const flush = () => {
    const { removed, added, space } = withoutSpace(change);
    add('removed', removed);
    add('added', added);
    add('kept', space);
    change = { removed: '', added: '' };
  };
  for (const { kind, text } of runs) {
    if (kind !== 'kept') change[kind] += text;
    else {
      flush();
      add('kept', text);
    }
  }
  flush();
  return found;
}

/** The space with which both end is kept. */
function withoutSpace({ removed, added }: { removed: string; added: string }) {
  const [space] = /\s*$/.exec(added) ?? [''];
  if (!space || !removed.endsWith(space)) return { removed, added, space: '' };
  return {
    removed: removed.slice(0, -space.length),
    added: added.slice(0, -space.length),
    space,
  };
}
