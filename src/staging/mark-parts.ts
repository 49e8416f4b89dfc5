/** Where in what is said of a block each of its parts begins. */
import type { Spoken } from '../scene/define';
import type { Shown } from '../scene/draft';
import type { Rich } from '../scene/inline';
import { flatten } from '../scene/spoken';

/** With what each part of what is shown begins. */
export function partsIn(shown: Shown): Rich[] {
  if (shown.kind === 'quote') return shown.paragraphs;
  if (shown.kind !== 'points' && shown.kind !== 'details' && shown.kind !== 'callout') return [];
  return shown.items.map(({ text, details }) => (text.length > 0 ? text : (details[0] ?? [])));
}

/** A sentence is said as one, whatever parts it is shown in: each begins at its own word. */
export function markParts(said: readonly Spoken[], parts: readonly Rich[]): Spoken[] {
  // A title begins no step.
  const marked = said.map((spoken) => ({ ...spoken, marks: [...spoken.marks] }));
  let [at, from] = [0, 0];
  for (const part of parts) {
    const { text } = flatten(part);
    const found = marked.findIndex(
      (spoken, i) =>
        i >= at && spoken.marks.length > 0 && spoken.text.indexOf(text, i === at ? from : 0) >= 0,
    );
    const spoken = marked[found];
    if (!spoken || text === '') continue;
    const start = spoken.text.indexOf(text, found === at ? from : 0);
    if (!spoken.marks.includes(start)) spoken.marks.push(start);
    [at, from] = [found, start + text.length];
  }
  return marked;
}
