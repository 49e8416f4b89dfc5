/** LiaScript: lines that say when a part comes, and who speaks it. */
import { blank, type Draft } from './draft';

const STEP = /^\s*(?:--)?\{\{[\d\s|>-]*\}\}(?:--)?\s*$/;

/** Sound `?[…]`, film `!?[…]` and pages `??[…]` are links. */
const MEDIA = /(?<![\w!?`])(?:\?{1,2}|!\?)(?=\[[^\]]*\]\()/g;

export function readLiaText(draft: Draft): void {
  for (const [index, line] of draft.lines.entries()) {
    if (!draft.isText[index]) continue;
    if (STEP.test(line)) blank(draft, index);
    else draft.lines[index] = line.replace(MEDIA, (sign) => ' '.repeat(sign.length));
  }
}
