/** A portion of a section as a scene: nothing to show is a statement, one block has the stage, several share it. */
import type { Section } from '../document/schema';
import { contentOf } from '../document/sections';
import type { SceneBase, Step } from '../scene/define';
import type { BlockPart, Draft, Part, Prose, Shown } from '../scene/draft';
import { plainText } from '../scene/inline';
import { type Block, type Scene, sceneSchema } from '../scene/schema';
import { withWords } from '../scene/spoken';
import { statementOf } from './statement';

/** A scene, and what of the document it was made of. */
export interface Staged {
  scene: Scene;
  section: Section;
}

export type Head = Pick<SceneBase, 'id' | 'level' | 'heading' | 'notes'>;

/** `opening` where the scene is the title. */
export function composeScene(
  draft: Draft,
  parts: readonly Part[],
  head: Head,
  opening?: Omit<Scene<'title'>, keyof SceneBase>,
): Staged {
  const blocks = parts.filter((part): part is BlockPart => part.type === 'block');
  const prose = parts.filter((part): part is Prose => part.type === 'prose');
  const narration = withWords(prose.map(({ spoken }) => spoken));
  const refs = [...new Set([...draft.refs, ...parts.flatMap(({ refs }) => refs)])];
  const isList = blocks.some(({ shown }) => shown.kind === 'references');
  const base = { ...head, narration, refs: isList ? [] : refs };
  const shown = opening ? { shown: opening, steps: [] } : showBlocks(blocks, narration);
  const scene = sceneSchema.parse({ ...base, ...shown.shown, steps: shown.steps });
  const nodes = parts.map(({ node }) => node);
  return { scene, section: { ...draft.section, id: head.id, ...contentOf(nodes) } };
}

type Standing = { shown: Shown | Omit<Scene<'group'>, keyof SceneBase>; steps: Step[] };

function showBlocks(blocks: readonly BlockPart[], narration: SceneBase['narration']): Standing {
  const [first, second] = blocks;
  if (!first) return statementOf(narration);
  if (!second) return first;
  const standing = blocks.map(({ shown, steps }, i) => {
    // What has no steps comes when it is spoken of; the first is there on entry.
    const enters = i > 0 && steps.length === 0;
    const own = enters ? [{ text: wordsIn(shown) }] : steps;
    return { block: { ...shown, steps: own.length, enters } as Block, steps: own };
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
