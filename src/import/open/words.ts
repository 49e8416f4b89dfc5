/** The words of a paragraph of OpenDocument (ODF 1.3 part 3, 6): runs that look alike, and what else stands among them. */
import type { FootnoteDefinition } from 'mdast';
import { note } from '../nodes';
import type { Run } from '../office/runs';
import { allIn, childOf, type Element, elementsOf, isElement, textOf } from '../xml';
import type { Block, Source } from './source';
import type { Look } from './styles';

export interface Line {
  runs: Run[];
  /** What stands in lines of its own: text boxes, notes for who speaks. */
  blocks: Block[];
}

const PASSED = new Set([
  ...['annotation-end', 'tracked-changes', 'change', 'change-start', 'change-end'],
  ...['bookmark', 'bookmark-start', 'bookmark-end', 'soft-page-break', 'ruby-text', 'control'],
  ...['desc', 'title', 'event-listeners', 'glue-point', 'enhanced-geometry'],
]);
const DRAWN = new Set([
  'custom-shape',
  'g',
  'rect',
  'ellipse',
  'circle',
  'line',
  'connector',
  'path',
]);

/** `look` is that of the paragraph. */
export function lineOf(paragraph: Element, look: Look, source: Source): Line {
  const line: Line = { runs: [], blocks: [] };
  read(paragraph, { look }, { line, source });
  return line;
}

interface State {
  look: Look;
  url?: string;
}
interface Tools {
  line: Line;
  source: Source;
}

function read(parent: Element, state: State, tools: Tools): void {
  for (const child of parent.children)
    if (isElement(child)) readElement(child, state, tools);
    else addWords(child.replace(/\s+/g, ' '), state, tools);
}

function readElement(element: Element, state: State, tools: Tools): void {
  const { line, source } = tools;
  const { attributes, name } = element;
  if (PASSED.has(name)) return;
  if (name === 'span') {
    const { look } = source.styles.get('text', attributes['text:style-name']);
    read(element, { ...state, look: { ...state.look, ...look } }, tools);
  } else if (name === 'a') {
    const url = attributes['xlink:href'] ?? '';
    read(element, /^(?:https?:|mailto:)/i.test(url) ? { ...state, url } : state, tools);
  } else if (name === 's') addWords(spaces(attributes['text:c'], state), state, tools);
  else if (name === 'tab') addWords(state.look.isCode ? '\t' : ' ', state, tools);
  else if (name === 'line-break')
    line.runs.push({ text: '\n', marks: [], node: { type: 'break' } });
  else if (name === 'note') line.runs.push(footnoteOf(element, source));
  else if (name === 'annotation')
    line.blocks.push(note(elementsOf(element, 'p').map(textOf).join(' ')));
  else if (name === 'frame') addFrame(element, tools);
  else if (DRAWN.has(name)) line.blocks.push(...source.flow(element));
  else read(element, state, tools);
}

/** Only code needs more than one. */
const spaces = (count: string | undefined, { look }: State): string =>
  look.isCode ? ' '.repeat(Math.min(200, Number(count ?? 1))) : ' ';

function addWords(text: string, { look, url }: State, { line, source }: Tools): void {
  if (look.isHidden) {
    if (text.trim()) source.leave('hidden texts');
    return;
  }
  const marks: Run['marks'] = [
    ...(look.isBold ? (['strong'] as const) : []),
    ...(look.isItalic ? (['emphasis'] as const) : []),
    ...(look.isStruck ? (['delete'] as const) : []),
    ...(look.isCode ? (['inlineCode'] as const) : []),
    ...(look.position === 'sup' || look.position === 'sub' ? [look.position] : []),
  ];
  line.runs.push({ text, marks, ...(url && { url }) });
}

function footnoteOf(element: Element, { notes, flow }: Source): Run {
  const name = String(notes.length + 1);
  const label = element.attributes['text:note-class'] === 'endnote' ? `end-${name}` : name;
  const definition = { identifier: label, label, children: [] as FootnoteDefinition['children'] };
  notes.push({ type: 'footnoteDefinition', ...definition });
  definition.children.push(...flow(childOf(element, 'note-body')));
  return { text: '', marks: [], node: { type: 'footnoteReference', identifier: label, label } };
}

/** A picture or a formula is a word among others; all else has lines of its own. */
function addFrame(frame: Element, { line, source }: Tools): void {
  const blocks = source.frame(frame);
  for (const block of blocks) {
    const [only, more] = block.type === 'paragraph' ? block.children : [];
    const isWord =
      blocks.length === 1 && only && !more && (only.type === 'image' || only.type === 'inlineMath');
    if (isWord) line.runs.push({ text: '', marks: [], node: only });
    else line.blocks.push(block);
  }
}

/** Of the largest letters in it, in points. */
export const sizeIn = (element: Element, { styles }: Source): number =>
  Math.max(
    0,
    ...[...allIn(element, 'span'), ...allIn(element, 'p')].map(({ name, attributes }) =>
      Number.parseFloat(
        styles
          .get(name === 'p' ? 'paragraph' : 'text', attributes['text:style-name'])
          .property('fo:font-size') ?? '0',
      ),
    ),
  );
