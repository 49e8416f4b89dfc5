/** Speaker notes as narration: of a deck whose slides are short and whose notes are long. */
import type { Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Meta } from '../document/schema';
import { readSpeakers } from '../document/speaker/read';
import type { Spoken } from '../scene/define';
import type { BlockPart, Draft, Part, Prose } from '../scene/draft';
import type { Rich } from '../scene/inline';
import { sayerOf } from '../scene/sayer';
import { flatten } from '../scene/spoken';
import { countWords } from './keylines/candidate';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Notes as paragraphs that are spoken. They are read as Markdown; an item of a list is a paragraph. */
export function speakNotes(
  notes: readonly string[],
  { voices }: Pick<Meta, 'voices'> = { voices: {} },
): Spoken[] {
  return notes
    .flatMap((note) => {
      const root = parser.parse(note);
      // What is wrong with names is told of prose.
      readSpeakers(root, { voices, source: note, report: () => undefined });
      return paragraphsIn(root);
    })
    .map(({ children }) => ({
      ...flatten(children.flatMap(richOf)),
      ...sayerOf({ children }, { voices }),
    }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function paragraphsIn(node: Root | Nodes): { children: PhrasingContent[] }[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap(paragraphsIn) : [];
}

/** Bold phrases stay marked; pictures, HTML and addresses are not said. */
function richOf(node: PhrasingContent): Rich {
  if (node.type === 'text') return [{ type: 'text', text: node.value }];
  if (node.type === 'inlineCode') return [{ type: 'code', text: node.value }];
  if (node.type === 'break') return [{ type: 'text', text: ' ' }];
  if (node.type === 'strong') return [{ type: 'strong', children: node.children.flatMap(richOf) }];
  return 'children' in node ? (node.children as PhrasingContent[]).flatMap(richOf) : [];
}

/** Whether the notes are what is said: because the author says so, or because a deck has more words of them than of prose. */
export function notesAreSpoken(
  texts: { notes: readonly string[]; prose: readonly string[] },
  { narration, deck }: { narration?: 'notes' | 'prose'; deck: boolean },
): boolean {
  if (narration !== undefined || !deck) return narration === 'notes';
  const words = (of: readonly string[]) => of.reduce((sum, text) => sum + countWords(text), 0);
  return words(texts.notes) > words(texts.prose);
}

/** The notes of sections, and what their prose says. */
export const textsOf = (drafts: readonly Draft[]) => ({
  notes: drafts.flatMap(({ section }) => section.notes),
  prose: drafts.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.type === 'prose' ? part.spoken.text : [])),
  ),
});

/** The section with its notes as its prose, and its prose on the stage. One without notes stays as it is. */
export function withNotes(draft: Draft, meta: Pick<Meta, 'voices'>): Draft {
  const said = speakNotes(draft.section.notes, meta);
  if (said.length === 0) return draft;
  const node: Paragraph = { type: 'paragraph', children: [] };
  const prose = said.map((spoken): Prose => ({ type: 'prose', node, spoken, refs: [] }));
  return { ...draft, parts: [...prose, ...draft.parts.map(shownPart)] };
}

/** What was written to be said is shown: each paragraph a line. */
function shownPart(part: Part): Part {
  if (part.type === 'block') return part;
  const { node, refs, spoken } = part;
  const line = { pieces: [spoken.text], accents: [] };
  return {
    ...{ type: 'block', node, refs, steps: [{ text: spoken.text }] },
    shown: { kind: 'statement', form: 'turns', lines: [line] },
  } satisfies BlockPart;
}
