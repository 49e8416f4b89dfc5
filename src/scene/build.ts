/** Sections to scenes: each read by the reader of its kind. */

import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { z } from 'zod';
import { placeOf } from '../document/place';
import type { Document, Section } from '../document/schema';
import type { Code, messages } from '../problem/messages';
import type { Problems } from '../problem/problem';
import { chooseKind, meantSections } from './choose';
import { type SceneBase, sceneBaseSchema, type Tools } from './define';
import { readImage } from './image';
import { kinds } from './kinds';
import { type AnyKind, loadOwnKinds, type OwnKind, reasonOf } from './own';
import { openPhrasing } from './phrasing';
import {
  addReferences,
  buildReferences,
  checkFootnotes,
  paginateReferences,
  type Reference,
  sectionReferences,
} from './references';
import type { OwnScene, Scene } from './schema';

const stepsSchema = sceneBaseSchema.shape.steps;

export type AnyScene = Scene | OwnScene;

export interface Scenes {
  scenes: AnyScene[];
  /** In order of first citation. */
  references: Reference[];
  /** The document's own kinds that are used. */
  own: OwnKind[];
}

/** The scenes of a document. Unreadable sections are left out and reported. */
export async function buildScenes(document: Document, problems: Problems): Promise<Scenes> {
  const tools = openTools(document, problems);
  const own = await loadOwnKinds(document, problems);
  checkFootnotes(document, problems);
  const scenes: AnyScene[] = [];
  const read = async (section: Section, kind: string): Promise<AnyScene | undefined> => {
    const brought = own.get(kind);
    const builtIn = kinds[kind as keyof typeof kinds] as unknown as AnyKind | undefined;
    return brought
      ? readOwn(section, brought, tools)
      : builtIn && (await readScene(section, builtIn, tools));
  };
  for (const section of addReferences(document)) {
    const kind = chooseKind(section, [...own.keys()], problems);
    const scene = kind && (await read(section, kind));
    if (scene) scenes.push(...paginateReferences(scene));
    if (!kind) tools.spoken(section.paragraphs);
    if (kind && !(kind === 'title' && section.blocks.length > 0)) continue;
    // Its blocks are read all the same: what is wrong in them is told now, and not when the section is mended.
    for (const meant of meantSections(section, [...own.keys()])) {
      const kindOfBlock = chooseKind(meant, [...own.keys()], problems);
      if (kindOfBlock) await read(meant, kindOfBlock);
    }
  }
  tools.checkImages();
  return {
    scenes,
    references: buildReferences(document, tools),
    own: [...own.values()].flatMap((kind) => kind ?? []),
  };
}

async function readScene(
  section: Section,
  { kind, schema, read }: AnyKind,
  tools: Tools,
): Promise<AnyScene | undefined> {
  const base: Omit<SceneBase, 'steps'> & { kind: string } = {
    kind,
    id: section.id,
    level: section.level,
    heading: tools.rich(section.heading.children),
    narration: tools.spoken(section.paragraphs),
    notes: section.notes,
    refs: kind === 'references' ? [] : sectionReferences(section, tools.document),
  };
  const reading = await read(section, tools);
  if (!reading) return undefined;
  const fields = schema.safeParse(reading.fields);
  const steps = stepsSchema.safeParse(reading.steps);
  if (fields.success && steps.success)
    return { ...base, ...fields.data, steps: steps.data } as AnyScene;
  const wrong = (field: string, { path, message }: z.core.$ZodIssue) => {
    const name = [...(field === 'fields' && path.length > 0 ? [] : [field]), ...path].join('.');
    tools.problem('ownKindFields', shownIn(section), kind, name, message.replace(/\.$/, ''));
  };
  for (const issue of fields.error?.issues ?? []) wrong('fields', issue);
  for (const issue of steps.error?.issues ?? []) wrong('steps', issue);
  return undefined;
}

/** What an own kind's reader throws is the author's to mend. */
async function readOwn(
  section: Section,
  { name, definition }: OwnKind,
  tools: Tools,
): Promise<AnyScene | undefined> {
  try {
    return await readScene(section, definition, tools);
  } catch (error) {
    const reason = `its reader throws: ${reasonOf(error)}`;
    tools.problem('ownKindBroken', shownIn(section), `${name}.tsx`, reason);
    return undefined;
  }
}

const shownIn = ({ blocks, heading }: Section): Nodes => blocks[0] ?? heading;

/** The tools of readers, and a look at the images that no reader has asked for. */
function openTools(document: Document, problems: Problems): Tools & { checkImages(): void } {
  const read = new Set<Nodes>();
  const image: Tools['image'] = (node) => {
    read.add(node);
    return readImage(node, document.folder, problems);
  };
  return {
    document,
    ...openPhrasing(document, problems),
    plain: textOf,
    image,
    checkImages() {
      visit(document.root, 'image', (node) => {
        if (!read.has(node)) image(node);
      });
    },
    problem<C extends Code>(code: C, node: Nodes, ...values: Parameters<(typeof messages)[C]>) {
      problems.report(code, placeOf(node), ...values);
    },
  };
}
