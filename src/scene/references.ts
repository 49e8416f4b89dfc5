/** Footnotes as references: which are cited, in which order, their short form, and the scenes that list them. */
import type { Document, Section } from '../document/schema';
import { contentOf } from '../document/sections';
import { wordsOf } from '../language/languages';
import type { Problems } from '../problem/problem';
import type { SceneBase, Tools } from './define';
import { citedIds, footnoteText, listedIds } from './footnotes';
import { drawnText, plainText, type Rich } from './inline';
import type { Scene } from './schema';

const LONGEST_SHORT = 60;
/** What the stage holds in legible type: entries, and letters of all of them, each a line longer than it is. */
const PER_SCENE = { entries: 6, letters: 1150, line: 40 } as const;

/** A source: its number in order of first citation (those that nothing cites come last), its short form for the stage, its whole text for the list. */
export interface Reference {
  id: string;
  number: number;
  short: string;
  text: Rich;
}

/** Those of `references` that `value`, a scene or a part of one, names by their ids. */
export function citedIn<R extends { id: string }>(value: unknown, references: readonly R[]): R[] {
  const text = JSON.stringify(value);
  return references.filter(({ id }) => text.includes(JSON.stringify(id)));
}

/** The short form for the stage: the bold phrase that begins the footnote, else its first words. */
export function shortForm(text: Rich): string {
  const [first] = text;
  if (first?.type === 'strong') return plainText(first.children).replace(/[.:]$/, '');
  const plain = plainText(text);
  if (plain.length <= LONGEST_SHORT) return plain;
  return `${plain.slice(0, plain.lastIndexOf(' ', LONGEST_SHORT))} …`;
}

export const buildReferences = (document: Document, tools: Tools): Reference[] =>
  listedIds(document).map((id, i) => {
    const text = footnoteText(id, tools);
    return { id, number: i + 1, short: shortForm(text), text };
  });

/** A footnote that nothing cites is probably a mistyped id. */
export function checkFootnotes(document: Document, problems: Problems): void {
  const cited = citedIds(document);
  for (const [id, { place }] of document.footnotes)
    if (!cited.includes(id)) problems.report('referenceUnused', place, id);
}

/** The document's sections, with one for the references at the end when there are any and the author wrote none. */
export function addReferences(document: Document): Section[] {
  const { sections } = document;
  const written = sections.some(({ blocks }) =>
    blocks.some((block) => block.type === 'containerDirective' && block.name === 'references'),
  );
  const last = sections.at(-1);
  if (written || !last || document.footnotes.size === 0) return sections;
  const heading = wordsOf(document.meta.lang).references;
  const ids = new Set(sections.map(({ id }) => id));
  const free = Array.from(
    { length: sections.length + 1 },
    (_, i) => `sources${i ? `-${i + 1}` : ''}`,
  );
  const section: Section = {
    id: ['references', ...free].find((id) => !ids.has(id)) ?? 'references',
    level: 2,
    heading: { type: 'heading', depth: 2, children: [{ type: 'text', value: heading }] },
    place: last.place,
    ...contentOf([{ type: 'containerDirective', name: 'references', children: [] }]),
    notes: [],
  };
  return [...sections, section];
}

/** A long list goes on in scenes of its own; the narration stays with the first. */
export function paginateReferences(scene: Scene): Scene[] {
  if (scene.kind !== 'references') return [scene];
  const { items } = scene;
  const size = entriesPerScene(items);
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, page): Scene => {
    const part = { ...scene, items: items.slice(page * size, (page + 1) * size) };
    const last = page === pages - 1;
    const first: Partial<SceneBase> =
      page === 0 ? {} : { id: `${scene.id}-${page + 1}`, narration: [], notes: [] };
    return { ...part, ...first, disclaimer: last ? scene.disclaimer : undefined };
  });
}

/** The most entries of which all even pages are legible. */
function entriesPerScene(items: readonly { text: Rich }[]): number {
  const letters = items.map(({ text }) => drawnText(text).length + PER_SCENE.line);
  const isLegible = (size: number): boolean =>
    size <= PER_SCENE.entries &&
    letters.every((_, from) => {
      if (from % size > 0) return true;
      const shown = letters.slice(from, from + size);
      return shown.reduce((sum, one) => sum + one, 0) <= PER_SCENE.letters;
    });
  const pages = letters.findIndex((_, i) => isLegible(Math.ceil(letters.length / (i + 1)))) + 1;
  return pages > 0 ? Math.ceil(letters.length / pages) : 1;
}
