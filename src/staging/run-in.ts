/** Run-in headings: paragraphs that begin with what they are about in bold words, "**Upkeep:** Clean the filters." */
import { toneOf } from '../document/dialect/tones';
import type { Part, Prose } from '../scene/draft';
import { countWords } from './keylines/candidate';

/** Letters of words that begin a sentence, and of others; what is too long for a heading still ends what stands before it. */
const MOST_LETTERS = { begun: 60, signed: 140 } as const;
/** Of those that a sign ends, and of those that begin a sentence: the bold words of two of these may be chance. */
const FEWEST = { signed: 2, begun: 3 } as const;
/** Words in the mean that such a paragraph says: fewer are over before a scene has come. */
const LEAST_WORDS = 14;

const SIGNED = /[:.?：。？]$/u;
/** What stands behind a name: "**Upkeep**: …", "**Upkeep** – …". */
const SIGN = /^\s*[:：–—]|^\s+-\s/u;

/** The parts, with paragraphs under such headings as items: each has a scene of its own. */
export function withRunIns(parts: readonly Part[]): Part[] {
  const runs: Part[][] = [];
  for (const part of parts) {
    const open = runs.at(-1);
    if (open && isPlain(open[0]) && isPlain(part)) open.push(part);
    else runs.push([part]);
  }
  return runs.flatMap((run) => (run.every(isPlain) ? withItems(run) : run));
}

const isPlain = (part: Part | undefined): part is Prose => part?.type === 'prose' && !part.item;

type Lead = keyof typeof FEWEST | 'alone';

function withItems(run: readonly Prose[]): Prose[] {
  const leads = run.map(leadOf);
  if (isConversation(run, leads)) return [...run];
  const kind = leads.some((lead) => lead === 'begun') ? 'begun' : 'signed';
  const starts = leads.flatMap((lead, i) => (lead ? [i] : []));
  const [first = 0, last = 0] = [starts[0], starts.at(-1)];
  const isEach = starts.every((start, i) => start === first + i);
  const saysMore = leads[last] === 'alone' && last + 1 === run.length;
  if (starts.length < FEWEST[kind] || (kind === 'begun' && !isEach) || saysMore) return [...run];
  const until = isEach && leads[last] !== 'alone' ? last + 1 : run.length;
  const said = run.slice(first, until);
  const words = said.reduce((sum, { spoken }) => sum + countWords(spoken.text), 0);
  if (words / starts.length < LEAST_WORDS) return [...run];
  const items = starts.map((_, i) => ({ number: i + 1, of: starts.length }));
  return run.map((part, i) => {
    const item = i < until ? items[starts.findLastIndex((start) => start <= i)] : undefined;
    return item ? { ...part, item } : part;
  });
}

/** Who speaks again and again in a conversation is no heading, nor is what is asked in it. */
function isConversation(run: readonly Prose[], leads: readonly (Lead | undefined)[]): boolean {
  const names = run.map(({ spoken }) => nameOf(spoken).toLowerCase());
  return leads.some((lead, i) => lead === 'signed' && names.indexOf(names[i] ?? '') < i);
}

const nameOf = ({ text, terms: [term] }: Prose['spoken']): string =>
  text.slice(0, term?.end ?? 0).trimEnd();

/** How a paragraph begins that has such a heading: with one that stands `alone`, as the paragraphs after it speak of it. */
function leadOf({ spoken }: Prose, i: number, run: readonly Prose[]): Lead | undefined {
  const { text, terms } = spoken;
  const [term] = terms;
  if (term?.start !== 0 || term.end > MOST_LETTERS.signed) return undefined;
  const [name, rest] = [nameOf(spoken), text.slice(term.end)];
  // What is said in passing is no part of a whole.
  if (toneOf(name.replace(SIGNED, ''))) return undefined;
  if (rest.trim() !== '') {
    if (SIGNED.test(name) || SIGN.test(rest)) return 'signed';
    return term.end <= MOST_LETTERS.begun ? 'begun' : undefined;
  }
  const isTitle = !/[.!。！]$/u.test(name) && run[i + 1] !== undefined;
  return isTitle ? 'alone' : undefined;
}
