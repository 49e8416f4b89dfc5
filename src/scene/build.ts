/** Sections to scenes: each read by the reader of its kind. */

import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { placeOf } from '../document/place';
import type { Document, Section } from '../document/schema';
import type { Code, messages } from '../problem/messages';
import type { Problems } from '../problem/problem';
import { chooseKind, meantSections } from './choose';
import type { Reader, SceneBase, Tools } from './define';
import { sectionReferences } from './footnotes';
import { readImage } from './image';
import { kinds } from './kinds';
import { loadOwnKinds, type OwnKind, reasonOf } from './own';
import { openPhrasing } from './phrasing';
import {
  addReferences,
  buildReferences,
  checkFootnotes,
  paginateReferences,
  type Reference,
} from './references';
import { isKind, type Kind, type Scene, sceneSchema } from './schema';
import { unsuited } from './unsuited';

export interface Scenes {
  scenes: Scene[];
  /** What sections that make no scene may have been meant to show: only to find what else is wrong with them. */
  meant: Scene[];
  /** In order of first citation. */
  references: Reference[];
  /** The document's own kinds that are used. */
  own: OwnKind[];
}

/** The scenes of a document. Unreadable sections are left out and reported. Of `ownCode`, see loadOwnKinds. */
export async function buildScenes(
  document: Document,
  problems: Problems,
  ownCode?: boolean,
): Promise<Scenes> {
  const tools = openTools(document, problems);
  const own = await loadOwnKinds(document, problems, ownCode);
  checkFootnotes(document, problems);
  const [scenes, meant]: [Scene[], Scene[]] = [[], []];
  const read = async (section: Section, kind: string): Promise<Scene | undefined> => {
    const brought = own.get(kind);
    if (brought) return readOwn(section, brought, tools);
    if (!isKind(kind)) return undefined;
    const scene = await readScene(section, kind, tools);
    const [block] = section.blocks;
    const [first, ...more] = scene || !block ? [] : unsuited(block, kind);
    if (!first) return scene;
    const all = [first, ...more];
    const part = {
      ...section,
      paragraphs: [...section.paragraphs, ...all.filter((one) => one.type === 'paragraph')],
      blocks: all.filter((one) => one.type !== 'paragraph'),
    };
    const plain = chooseKind(part, [], problems);
    return plain === undefined ? undefined : read(part, plain);
  };
  for (const section of addReferences(document)) {
    const kind = chooseKind(section, [...own.keys()], problems);
    const scene = kind && (await read(section, kind));
    if (scene) scenes.push(...paginateReferences(scene));
    if (!kind) tools.spoken(section.paragraphs);
    if (kind && !(kind === 'title' && section.blocks.length > 0)) continue;
    // Its blocks are read all the same: what is wrong in them is told now, and not when the section is mended.
    for (const part of meantSections(section, [...own.keys()])) {
      const kindOfPart = chooseKind(part, [...own.keys()], problems);
      const scene = kindOfPart && (await read(part, kindOfPart));
      if (scene) meant.push(scene);
    }
  }
  tools.checkImages();
  return {
    ...{ scenes, meant },
    references: buildReferences(document, tools),
    own: [...own.values()].flatMap((kind) => kind ?? []),
  };
}

/** Of a built-in kind, or of one that the document brings. */
async function readScene(
  section: Section,
  kind: Kind | OwnKind,
  tools: Tools,
): Promise<Scene | undefined> {
  const isOwn = typeof kind === 'object';
  const { schema, read }: Reader = isOwn ? kind.definition : kinds[kind];
  const reading = await read(section, tools);
  if (!reading) return undefined;
  const { data: fields, error } = schema.safeParse(reading.fields);
  const base = baseOf(section, kind === 'references', tools);
  const head = isOwn ? { kind: 'own', name: kind.name, fields } : { kind, ...fields };
  const scene = sceneSchema.safeParse({ ...head, ...base, steps: reading.steps });
  if (!error && scene.success) return scene.data;
  const wrong = (name: PropertyKey[], message: string) => {
    const named = [isOwn ? kind.name : kind, name.join('.'), message.replace(/\.$/, '')] as const;
    tools.problem('ownKindFields', shownIn(section), ...named);
  };
  for (const { path, message } of error?.issues ?? [])
    wrong(path.length > 0 ? path : ['fields'], message);
  for (const { path, message } of scene.error?.issues ?? [])
    if (!error || path[0] === 'steps') wrong(path, message);
  return undefined;
}

/** What every scene has, but for its steps. */
const baseOf = (section: Section, isList: boolean, tools: Tools): Omit<SceneBase, 'steps'> => ({
  id: section.id,
  level: section.level,
  heading: tools.rich(section.heading.children),
  narration: tools.spoken(section.paragraphs),
  notes: section.notes,
  refs: isList ? [] : sectionReferences(section, tools.document),
});

/** What an own kind's reader throws is the author's to mend. */
async function readOwn(section: Section, kind: OwnKind, tools: Tools): Promise<Scene | undefined> {
  try {
    return await readScene(section, kind, tools);
  } catch (error) {
    const reason = `its reader throws: ${reasonOf(error)}`;
    tools.problem('ownKindBroken', shownIn(section), `${kind.name}.tsx`, reason);
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
