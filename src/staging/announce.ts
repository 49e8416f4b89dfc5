/** A list whose items have scenes of their own is seen whole where it is announced: "Five things help:". */
import type { BlockPart, Part, Prose } from '../scene/draft';
import type { Rich } from '../scene/inline';
import { itemSteps } from '../scene/item';
import { keyPhrase } from './key-phrase';
import { itemOf, type Portion } from './part';
import { splitTail } from './split';

const ANNOUNCES = /[:：]$/;
/** Two are told sooner than they are listed; more names are looked over, not read. */
const FEWEST = 3;
const MOST = 8;

/** The portions, with the names of such a list in the one before its items, where its last sentence ends in a colon. */
export const withAnnounced = (portions: readonly Portion[], lang: string): Portion[] =>
  portions.flatMap((portion, i) => {
    const last = portion.parts.at(-1);
    const shown = last?.type === 'prose' && !itemOf(last) && listAfter(portions, i + 1, lang);
    if (!shown || !ANNOUNCES.test(last.spoken.text)) return [portion];
    const sentences = splitTail(last, 0, lang);
    const announced = sentences.at(-1) ?? last;
    const before = [...portion.parts.slice(0, -1), ...sentences.slice(0, -1)];
    const list = { parts: [announced, blockOf(announced, shown)] };
    return before.length > 0 ? [{ parts: before }, list] : [list];
  });

/** Whether parts are such a list and what announces it: the same paragraph is said and stands for what is shown. */
export const announces = ([said, shown]: readonly Part[]): boolean =>
  said?.type === 'prose' && shown?.type === 'block' && shown.node === said.node;

/** The names of the items whose portions begin at an index; undefined where there are none, too few or too many. */
function listAfter(portions: readonly Portion[], from: number, lang: string) {
  const count = itemOf(portions[from]?.parts[0])?.of ?? 0;
  if (count < FEWEST || count > MOST) return undefined;
  const items = Array.from({ length: count }, (_, i) =>
    portions.slice(from).find(({ parts: [first] }) => itemOf(first)?.number === i + 1),
  );
  const names = items.flatMap((item) => {
    const name = item && keyPhrase(item.parts, lang, true);
    return name ? [name] : [];
  });
  return names.length === count ? names : undefined;
}

function blockOf({ node }: Prose, names: readonly Rich[]): BlockPart {
  const items = names.map((text) => ({ text, details: [] }));
  const shown = { kind: 'points', items } as const;
  return { type: 'block', node, shown, steps: itemSteps(items), refs: [] };
}
