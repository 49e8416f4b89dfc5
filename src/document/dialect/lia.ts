/** LiaScript: lines that say when a part comes, and who speaks it. */
import { blank, type Draft } from './draft';

const STEP = /^\s*(?:--)?\{\{[\d\s|>-]*\}\}(?:--)?\s*$/;

export function readLiaText(draft: Draft): void {
  for (const [index, line] of draft.lines.entries())
    if (draft.isText[index] && STEP.test(line)) blank(draft, index);
}
