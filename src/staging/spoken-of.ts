/** Whether the prose of a section speaks of what a block shows: then nothing more is said of that. */
import type { Language } from '../language/language';
import type { Spoken, Step } from '../scene/define';
import type { BlockPart } from '../scene/draft';
import { plainText } from '../scene/inline';

/** What an item shares with the sentence that speaks of it, of its words; and how many items are spoken of. */
const SHARED = 0.34;
const SPOKEN_OF = 0.5;

/** True when sentences of the prose stand for half of the steps or more, or a `[step]` stands in it. */
export function isSpokenOf(part: BlockPart, prose: readonly Spoken[], language: Language): boolean {
  if (prose.some(({ marks }) => marks.length > 0)) return true;
  const steps = namesOf(part);
  const sentences = wordsOf(prose, language);
  const shared = sharedStems(steps, language);
  const known = steps.filter((step) => isNamed(step, sentences, language, shared));
  return known.length >= steps.length * SPOKEN_OF;
}

/** Steps that may have words in common by chance. */
const FEW = 2;

/** What most of several steps say tells none of them from the others: "general purpose …". */
function sharedStems(steps: readonly Step[], language: Language): Words {
  if (steps.length <= FEW) return new Set();
  const each = steps.map(({ text }) => new Set(language.stems(text)));
  const all = new Set(each.flatMap((stems) => [...stems]));
  return new Set(
    [...all].filter((stem) => each.filter((stems) => stems.has(stem)).length > steps.length / 2),
  );
}

/** What a block's steps are called: a column by its heading, whatever stands below it. */
const namesOf = ({ shown, steps }: BlockPart): readonly Step[] =>
  shown.kind === 'compare' ? shown.columns.map(({ text }) => ({ text: plainText(text) })) : steps;

/** True when a sentence of a paragraph shares words with what one of the steps shows, or a `[step]` stands in it. */
export function speaksOf(spoken: Spoken, steps: readonly Step[], language: Language): boolean {
  if (spoken.marks.length > 0) return true;
  const sentences = wordsOf([spoken], language);
  return steps.some((step) => isNamed(step, sentences, language));
}

type Words = ReadonlySet<string>;

/** The words of each sentence. */
const wordsOf = (prose: readonly Spoken[], language: Language): Words[] =>
  prose.flatMap(({ text }) =>
    language
      .sentences(text)
      .map(({ start, end }) => new Set(language.stems(text.slice(start, end)))),
  );

function isNamed(
  step: Step,
  sentences: readonly Words[],
  language: Language,
  shared: Words = new Set(),
): boolean {
  const stems = [...new Set(language.stems(step.text))].filter((stem) => !shared.has(stem));
  const least = Math.max(1, stems.length * SHARED);
  return sentences.some((words) => stems.filter((stem) => words.has(stem)).length >= least);
}
