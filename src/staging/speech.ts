/** What is said of a block whose section does not speak of it: its items as sentences, each at its own step. */
import type { Language } from '../language/language';
import { languageOf } from '../language/languages';
import type { BlockPart, Part, Shown } from '../scene/draft';
import { overlooked } from './links';
import { longItems } from './long-items';
import { markParts, partsIn } from './mark-parts';
import { paced, pacedLong } from './pacing';
import { sayBlock } from './say';
import { isSpokenOf } from './spoken-of';
import { tellRows } from './tell-rows';
import { toldRows } from './told-rows';

export interface Speaking {
  lang: string;
  /** `prose`: what has no prose is silent. */
  narration?: 'notes' | 'prose';
}

/** Of these, the prose of a section may say nothing. */
const SPEAKING: readonly Shown['kind'][] = [
  ...(['points', 'steps', 'tasks', 'definitions', 'summary', 'compare', 'stat'] as const),
  ...(['timeline', 'cards', 'look', 'callout', 'details', 'quote'] as const),
];

/**
 * The parts of a section, its blocks with what is said of them: all of them where it has no prose, else what the prose only
 * leads to.
 */
export async function withSpeech(
  parts: readonly Part[],
  { lang, narration }: Speaking,
): Promise<Part[]> {
  if (narration === 'prose') return [...parts];
  const language = languageOf(lang);
  const prose = parts.flatMap((part) => (part.type === 'prose' ? part.spoken : []));
  const isSilent = prose.every(({ text }) => text === '');
  const spoken: Part[] = [];
  for (const part of parts) {
    if (part.type !== 'block' || part.said) spoken.push(part);
    else {
      const told = await toldRows(part, lang);
      const isSaid = isSilent || ((told || mayBeSaid(part)) && !isSpokenOf(part, prose, language));
      if (told) spoken.push(...(isSaid ? tellRows(told) : [told]));
      else spoken.push(...(isSaid ? await speak(part, language) : [await pacedLong(part, lang)]));
    }
  }
  return spoken;
}

/** The block with what is said of it, or what is said instead of it. */
async function speak(part: BlockPart, language: Language): Promise<Part[]> {
  const links = overlooked(part, language);
  if (links) return [links];
  const told = longItems(part);
  if (told) return told;
  const timed = await paced(part, language.code);
  const said = sayBlock(part, language);
  return [{ ...timed, said: timed === part ? said : markParts(said, partsIn(timed.shown)) }];
}

const mayBeSaid = ({ shown }: BlockPart): boolean => SPEAKING.includes(shown.kind);
