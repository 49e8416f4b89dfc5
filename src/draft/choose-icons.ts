/** Asks a person which icons are written; where nobody can be asked, what is sure is taken. */
import { findIcon, iconName } from '../icon/set';
import type { Chosen } from './icons';
import type { Proposal, Proposed } from './propose';

/** What was typed; undefined when nobody answers any more. */
export type Ask = (question: string) => Promise<string | undefined>;

/** Single lines alone: whole lists are right too seldom. */
export const chooseSure = (proposed: readonly Proposed[]): Chosen[] =>
  proposed.flatMap(({ isList, places }) =>
    isList ? [] : places.flatMap(({ at, sure }) => (sure ? [{ at, name: sure }] : [])),
  );

const HELP =
  'Enter: the first ones. Numbers or names, one for each line, by spaces: those. -: none. q: enough.';

/** One question for each line and each list, in order. `show` is told what is proposed. */
export async function chooseAsked(
  proposed: readonly Proposed[],
  ask: Ask,
  show: (text: string) => void,
): Promise<Chosen[]> {
  const chosen: Chosen[] = [];
  show(`${HELP}\n`);
  for (const wish of proposed) {
    const { places } = wish;
    // A list in which one item would have none has none.
    if (places.some(({ names }) => names.length === 0)) continue;
    show(`\n${places.map(sayProposal).join('')}`);
    let answer = await ask('> ');
    let found = answer === undefined ? undefined : readAnswer(answer, places);
    while (answer !== undefined && answer.trim() !== 'q' && found === undefined) {
      show(`${HELP}\n`);
      answer = await ask('> ');
      found = answer === undefined ? undefined : readAnswer(answer, places);
    }
    if (answer === undefined || answer.trim() === 'q') return chosen;
    chosen.push(...(found ?? []));
  }
  return chosen;
}

/** `  12  Benefits that last      1 thumb-up  2 star  3 gift  4 check` */
export const sayProposal = ({ line, words, names }: Proposal): string =>
  `${String(line).padStart(5)}  ${words}\n       ${names.map((name, i) => `${i + 1} ${name}`).join('   ') || 'nothing is found'}\n`;

/** The marks of an answer; undefined where it is none. */
export function readAnswer(answer: string, places: readonly Proposal[]): Chosen[] | undefined {
  const parts = answer.trim().split(/\s+/).filter(Boolean);
  if (parts.length === 1 && parts[0] === '-') return [];
  const picked = places.map(({ names }, i) => {
    const part = parts.length === 0 ? '1' : (parts[i] ?? '');
    if (/^\d$/.test(part)) return names[Number(part) - 1];
    return findIcon(part) ? iconName(part) : undefined;
  });
  if (parts.length > 0 && parts.length !== places.length) return undefined;
  return picked.every((name) => name !== undefined)
    ? picked.flatMap((name, i) => ({ at: places[i]?.at ?? 0, name }))
    : undefined;
}
