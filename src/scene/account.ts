/** What became of each piece of the source: the ledger, in an author's words. */
import type { Nodes } from 'mdast';
import { placeOf } from '../document/place';
import type { Document, Section } from '../document/schema';
import type { Code } from '../problem/messages';
import type { Place, Problem } from '../problem/problem';
import type { Fate, Ledger } from './ledger';

export interface Piece extends Place {
  fate: Fate | 'left out';
  /** Its words, or what stands for it. */
  text: string;
}

/** Problems that tell of what never came into the tree. */
const LEFT: readonly Code[] = [
  ...(['htmlLeftOut', 'shortcodesLeftOut', 'programLeftOut', 'componentsLeftOut'] as const),
  ...(['latexLeftOut'] as const),
  ...([
    'contentsLeftOut',
    'imageBadges',
    'includeLeft',
    'slideHidden',
    'cellHidden',
    'embedLeft',
  ] as const),
];

/** Every text, picture and formula of a document in order, and where it ended. `problems` are those of the document. */
export function accountOf(
  { root, sections }: Pick<Document, 'root' | 'sections'>,
  ledger: Ledger,
  problems: readonly Problem[],
): Piece[] {
  const pieces = ledger.pieces(root).map(
    ({ node, fate }): Piece => ({
      ...placeOf(node),
      fate: fate ?? 'left out',
      text: wordsOf(node),
    }),
  );
  const notes = sections.flatMap(({ place, notes }: Section) =>
    notes.map((text): Piece => ({ ...place, fate: 'note', text })),
  );
  const never = problems.flatMap(({ code, line, column, length, message }): Piece[] =>
    LEFT.includes(code) ? [{ line, column, length, fate: 'left out', text: message }] : [],
  );
  return [...pieces, ...notes, ...never].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** `212 pieces: 205 shown or spoken, 5 notes, 2 left out` */
export function sumOf(pieces: readonly Piece[]): string {
  const count = (...fates: Piece['fate'][]) =>
    pieces.filter(({ fate }) => fates.includes(fate)).length;
  const parts = [
    [count('shown', 'spoken'), 'shown or spoken'],
    [count('reference'), count('reference') === 1 ? 'reference' : 'references'],
    [count('note'), count('note') === 1 ? 'note' : 'notes'],
    [count('left out'), 'left out'],
  ] as const;
  const told = parts.flatMap(([number, name]) => (number > 0 ? [`${number} ${name}`] : []));
  const { length } = pieces;
  return `${length} ${length === 1 ? 'piece' : 'pieces'}${told.length > 0 ? `: ${told.join(', ')}` : ''}`;
}

export const wordsOf = (node: Nodes): string => {
  if (node.type === 'image') return node.alt || node.url;
  if (node.type === 'video') return node.url;
  return 'value' in node ? node.value.trim() : node.type;
};
