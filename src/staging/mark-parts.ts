/** Where in what is said of a block each of its parts begins. */
import type { Spoken } from '../scene/define';
import type { Shown } from '../scene/draft';
import type { Rich } from '../scene/inline';
import { linesOf } from '../scene/item';
import { firstOf, laterIn } from '../scene/later';
import { flatten } from '../scene/spoken';

/** With what each part of what is shown begins. */
export function partsIn(shown: Shown): Rich[] {
  if (shown.kind === 'quote') return shown.paragraphs.flatMap((text) => partsOf([text]));
  if (!('items' in shown) || shown.kind === 'definitions' || shown.kind === 'references') return [];
  return shown.items.map(linesOf).flatMap(partsOf);
}

/** The words that come first, which stand in the first line that has some, and each part that comes later. */
function partsOf(lines: readonly Rich[]): Rich[] {
  const first = lines.map(firstOf).find((line) => line.length > 0) ?? [];
  return [first, ...lines.flatMap(laterIn).map(({ children }) => children)];
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
