/** A portion of a section as a scene: nothing to show is a statement, one block has the stage, several share it. */
import type { Section } from '../document/schema';
import { contentOf } from '../document/sections';
import { wishOfBlock } from '../document/wish';
import type { SceneBase, Step } from '../scene/define';
import type { BlockPart, Draft, Part, Shown } from '../scene/draft';
import { plainText } from '../scene/inline';
import { type Block, type Scene, sceneSchema } from '../scene/schema';
import { withWords } from '../scene/spoken';

/** A scene, and what of the document it was made of. */
export interface Staged {
  scene: Scene;
  section: Section;
  /** Its heading was found in what it says. */
  isNamed?: boolean;
}

export type Head = Pick<
  SceneBase,
  'id' | 'level' | 'act' | 'ground' | 'heading' | 'item' | 'notes' | 'pointers'
>;

/** `opening` where the scene is the title. */
export function composeScene(
  draft: Draft,
  parts: readonly Part[],
  head: Head,
  opening?: Omit<Scene<'title'>, keyof SceneBase>,
): Staged {
  const blocks = parts.filter((part): part is BlockPart => part.type === 'block');
  const narration = withWords(narrationOf(parts, blocks));
  const refs = [...new Set([...draft.refs, ...parts.flatMap(({ refs }) => refs)])];
  const isList = blocks.some(({ shown }) => shown.kind === 'references');
  const base = { ...head, narration, refs: isList ? [] : refs };
  const shown = opening ? { shown: opening, steps: [] } : showBlocks(blocks);
  const scene = sceneSchema.parse({ ...base, ...shown.shown, steps: shown.steps });
  const nodes = parts.map(({ node }) => node);
  return { scene, section: { ...draft.section, id: head.id, ...contentOf(nodes) } };
}

/** What is said, in order. A block that comes with what is said of it begins there. */
function narrationOf(parts: readonly Part[], blocks: readonly BlockPart[]): SceneBase['narration'] {
  const ways = waysTo(parts, blocks);
  return parts.flatMap((part) => {
    if (part.type === 'prose')
      return [ways.has(part) ? { ...part.spoken, marks: [0] } : part.spoken];
    const [first, ...others] = part.said ?? [];
    if (!first) return [];
    return [enters(part, blocks) ? { ...first, marks: [0] } : first, ...others];
  });
}

/**
 * The paragraphs with which blocks come that say nothing themselves: each with the one before it, or after it where these
 * begin with a block. None where one of the blocks has no paragraph, or steps that wait for words of their own.
 */
function waysTo(parts: readonly Part[], blocks: readonly BlockPart[]): ReadonlySet<Part> {
  const explains = parts[0]?.type === 'block';
  const ways = blocks
    .filter((block) => enters(block, blocks) && !block.said)
    .map((block) => {
      const at = parts.indexOf(block);
      const near = explains ? parts.slice(at + 1) : parts.slice(0, at).reverse();
      const until = near.findIndex(({ type }) => type === 'block');
      const prose = until < 0 ? near : near.slice(0, until);
      return explains ? prose[0] : prose.at(-1);
    });
  const waits = blocks.some(({ steps, said }) => steps.length > 0 && !said);
  const isTimed = parts.some((part) => part.type === 'prose' && part.spoken.marks.length > 0);
  const found = ways.flatMap((part) => part ?? []);
  return new Set(waits || isTimed || found.length < ways.length ? [] : found);
}

/** What has no steps comes when it is spoken of; the first is there on entry, and a picture of the one thing that it stands with. A film begins with its words. */
const enters = (part: BlockPart, blocks: readonly BlockPart[]): boolean =>
  blocks.indexOf(part) > 0 && part.steps.length === 0 && !isPictureOfOne(part, blocks);

const isPictureOfOne = ({ shown }: BlockPart, [first, ...others]: readonly BlockPart[]): boolean =>
  shown.kind === 'figure' &&
  !shown.film &&
  others.length === 1 &&
  first?.steps.length === 1 &&
  LISTS.has(first.shown.kind);

const LISTS = new Set<Shown['kind']>(['points', 'steps']);

type Standing = { shown: Shown | Omit<Scene<'group'>, keyof SceneBase>; steps: Step[] };

/** What a statement shows is found in what it says (finish.ts). */
function showBlocks(blocks: readonly BlockPart[]): Standing {
  const [first, second] = blocks;
  if (!first) return { shown: { kind: 'statement', form: 'together', lines: [] }, steps: [] };
  if (!second) return first;
  const standing = blocks.map((part) => {
    const { shown, steps } = part;
    const own = enters(part, blocks) ? [{ text: wordsIn(shown) }] : steps;
    const { place, share } = wishOfBlock(part.node);
    const wish = { ...(place && { place }), ...(share && { share }) };
    const block = { ...shown, ...wish, steps: own.length, enters: enters(part, blocks) };
    return { block: block as Block, steps: own };
  });
  return {
    shown: { kind: 'group', blocks: standing.map(({ block }) => block) },
    steps: standing.flatMap(({ steps }) => steps),
  };
}

/** What finds the sentence that speaks of a block. */
function wordsIn(shown: Shown): string {
  if (shown.kind === 'figure') return [shown.caption, shown.alt].filter(Boolean).join(' ');
  if (shown.kind === 'table') return shown.header.map(plainText).join(' ');
  if (shown.kind === 'formula') return shown.spoken || shown.text;
  if (shown.kind === 'code')
    return shown.lines.map((line) => line.map(({ text }) => text).join('')).join(' ');
  return '';
}
