/** Which scenes a summary shows again: to each of its items the one that it speaks of. For all of them, or for none. */
import type { Language } from '../language/language';
import { languageOf } from '../language/languages';
import { type Inline, plainText, type Rich } from '../scene/inline';
import type { Item } from '../scene/item';
import type { Scene } from '../scene/schema';
import { seenOf } from '../scene/seen';

/** Of more, pictures would be too small; an item alone is no summary. */
const ITEMS = { fewest: 2, most: 6 } as const;
/** Of the weight of an item's words, what its scene has at least. */
const SHARED = 0.34;
/** A word of the heading says more of a scene than one that is spoken in it. */
const HEADING = 1.5;

/** The scenes, summaries with what they show again of those before them. */
export function withSeen(scenes: readonly Scene[], lang: string): Scene[] {
  if (!scenes.some(({ kind }) => kind === 'summary')) return [...scenes];
  const language = languageOf(lang);
  const known = scenes.map((scene) => wordsOf(scene, language));
  return scenes.map((scene, i) =>
    scene.kind === 'summary' ? recall(scene, scenes.slice(0, i), known, language) : scene,
  );
}

interface Words {
  heading: ReadonlySet<string>;
  all: ReadonlySet<string>;
}

function wordsOf({ heading, steps, narration }: Scene, { stems }: Language): Words {
  const title = plainText(heading);
  const said = narration.map(({ text }) => text);
  return {
    heading: new Set(stems(title)),
    all: new Set(stems([title, ...steps.map(({ text }) => text), ...said].join(' '))),
  };
}

/** What can be drawn small and standing still. A heading alone shows nothing. */
function isPictured(scene: Scene): boolean {
  if (scene.kind === 'statement') return scene.lines.length > 0;
  if (['title', 'summary', 'references', 'own'].includes(scene.kind)) return false;
  return !/"(?:plays|film)":/.test(JSON.stringify(scene));
}

type Summary = Scene<'summary'>;

function recall(
  summary: Summary,
  before: readonly Scene[],
  known: readonly Words[],
  language: Language,
): Summary {
  const { items } = summary;
  if (items.length < ITEMS.fewest || items.length > ITEMS.most) return summary;
  const weightOf = weights(known.slice(0, before.length));
  const free = new Set(before.flatMap((scene, i) => (isPictured(scene) ? [i] : [])));
  const found = items.map((item): Scene | undefined => {
    const named = before.findIndex(({ id }) => hrefsIn(item.text).includes(`#${id}`));
    const at = free.has(named) ? named : nearest(item, free, known, weightOf, language);
    if (at === undefined) return undefined;
    free.delete(at);
    return before[at];
  });
  if (!found.every((scene) => scene !== undefined)) return summary;
  return {
    ...summary,
    items: items.map((item, i) => {
      const scene = found[i];
      return scene ? { ...item, seen: seenOf(scene) } : item;
    }),
  };
}

/** A word that many scenes have says little. */
function weights(known: readonly Words[]): (stem: string) => number {
  return (stem) => {
    const count = known.filter(({ all }) => all.has(stem)).length;
    return Math.log(1 + known.length / (1 + count));
  };
}

/** The free scene that shares most with an item, if it is enough; of equals the first. */
function nearest(
  { text, details }: Item,
  free: ReadonlySet<number>,
  known: readonly Words[],
  weightOf: (stem: string) => number,
  { stems }: Language,
): number | undefined {
  const words = [...new Set(stems([text, ...details].map(plainText).join(' ')))];
  const all = words.reduce((sum, stem) => sum + weightOf(stem), 0);
  let best: { at: number; share: number } | undefined;
  for (const at of free) {
    const scene = known[at];
    const shared = words.filter((stem) => scene?.all.has(stem));
    const share =
      shared.reduce(
        (sum, stem) => sum + weightOf(stem) * (scene?.heading.has(stem) ? HEADING : 1),
        0,
      ) / (all || 1);
    if (share > (best?.share ?? SHARED)) best = { at, share };
  }
  return best?.at;
}

const hrefsIn = (rich: Rich): string[] =>
  rich.flatMap((node: Inline): string[] => [
    ...(node.type === 'link' ? [node.href] : []),
    ...('children' in node ? hrefsIn(node.children) : []),
  ]);
