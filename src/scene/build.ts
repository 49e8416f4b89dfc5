/** Sections to scenes: each read by the reader of its kind. */

import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { placeOf } from '../document/place';
import type { Document, Section } from '../document/schema';
import type { Code, messages } from '../problem/messages';
import type { Problems } from '../problem/problem';
import { chooseKind } from './choose';
import type { SceneBase, Tools } from './define';
import { readImage } from './image';
import { kinds } from './kinds';
import { type AnyKind, loadOwnKinds, type OwnKind } from './own';
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
  for (const section of addReferences(document)) {
    const kind = chooseKind(section, [...own.keys()], problems);
    if (!kind) {
      tools.spoken(section.paragraphs);
      continue;
    }
    const definition = own.has(kind)
      ? own.get(kind)?.definition
      : (kinds[kind as keyof typeof kinds] as unknown as AnyKind);
    const scene = definition && (await readScene(section, definition, tools));
    if (scene) scenes.push(...paginateReferences(scene));
  }
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
  if (!fields.success) {
    for (const { path, message } of fields.error.issues)
      tools.problem(
        'ownKindFields',
        section.blocks[0] ?? section.heading,
        kind,
        path.join('.'),
        message,
      );
    return undefined;
  }
  return { ...base, ...fields.data, steps: reading.steps } as AnyScene;
}

function openTools(document: Document, problems: Problems): Tools {
  return {
    document,
    ...openPhrasing(document, problems),
    plain: textOf,
    image: (node) => readImage(node, document.folder, problems),
    problem<C extends Code>(code: C, node: Nodes, ...values: Parameters<(typeof messages)[C]>) {
      problems.report(code, placeOf(node), ...values);
    },
  };
}
