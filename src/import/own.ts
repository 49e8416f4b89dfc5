/** How nodes are written that lectern's Markdown has beside plain Markdown (document/nodes.ts). */

import { directiveToMarkdown } from 'mdast-util-directive';
import { defaultHandlers, type Handle, type Options, type State } from 'mdast-util-to-markdown';
import type {
  Callout,
  Column,
  Columns,
  DefinitionDescription,
  DefinitionList,
  DefinitionTerm,
  Details,
  IconMark,
  ImageWish,
  InlineMath,
  MathBlock,
  Speaker,
  Tagged,
  Video,
} from '../document/nodes';

const own =
  <T>(write: (node: T, state: State, info: Parameters<Handle>[3]) => string): Handle =>
  (node: T, _parent, state, info) =>
    write(node, state, info);

const directives = directiveToMarkdown().handlers ?? {};

export const ownHandlers: Options['handlers'] = {
  ...directives,
  image: (node, parent, state, info) =>
    defaultHandlers.image(node, parent, state, info) + wishOf(node.data?.wish),
  heading: (node, parent, state, info) => {
    const { voice, ground, icon } = node.data ?? {};
    const wishes = [voice?.written, ground?.written, icon?.written].filter(Boolean).join(' ');
    const line = defaultHandlers.heading(node, parent, state, info);
    return wishes ? `${line} ${wishes}` : line;
  },
  inlineMath: own<InlineMath>(({ value }) => `$${value}$`),
  math: own<MathBlock>(({ value }) => `$$\n${value}\n$$`),
  tagged: own<Tagged>((node, state, info) => {
    const title = node.title ? ` title="${node.title}"` : '';
    return `<${node.tag}${title}>${state.containerPhrasing(node as never, info)}</${node.tag}>`;
  }),
  icon: own<IconMark>(({ value }) => value),
  speaker: own<Speaker>(({ value }) => value),
  video: own<Video>(
    ({ url, title = '', sound }) => `![${title}](${url})${sound ? '{.sound}' : ''}`,
  ),
  details: own<Details>((node, state, info) => {
    const summary = state.containerPhrasing({ type: 'paragraph', children: node.summary }, info);
    return `<details>\n<summary>${summary}</summary>\n\n${state.containerFlow(node as never, info)}\n\n</details>`;
  }),
  callout: own<Callout>((node, state, info) => {
    const title = state.containerPhrasing({ type: 'paragraph', children: node.title }, info);
    const words = state.containerFlow(node as never, info);
    const lines = [`[!${node.tone.toUpperCase()}]${title && ` ${title}`}`, ...words.split('\n')];
    return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
  }),
  definitionList: own<DefinitionList>((node, state, info) =>
    state.containerFlow(node as never, info),
  ),
  definitionTerm: own<DefinitionTerm>((node, state, info) =>
    state.containerPhrasing(node as never, { ...info, before: '\n', after: '\n' }),
  ),
  definitionDescription: own<DefinitionDescription>((node, state, info) =>
    state.indentLines(state.containerFlow(node as never, info), (line, i, isBlank) =>
      isBlank ? '' : (i === 0 ? ':   ' : '    ') + line,
    ),
  ),
  columns: own<Columns>((node, state, info) => state.containerFlow(node as never, info)),
  column: own<Column>((node, state, info) => state.containerFlow(node as never, info)),
};

/** A term stands at what it means, and apart from the term before it. */
export const ownJoin: NonNullable<Options['join']> = [
  (_, right, parent: { type: string }) => {
    if (parent.type !== 'definitionList') return undefined;
    return (right as { type: string }).type === 'definitionTerm' ? 1 : 0;
  },
];

/** What an author wishes of a picture, as it stands behind it. */
function wishOf({ place, width, focus, sound }: ImageWish = {}): string {
  const parts = [
    ...(place ? [`.${place}`] : []),
    ...(width ? [`width=${width}`] : []),
    ...(focus ? [`focus=${focus.map((part) => `${part}%`).join(',')}`] : []),
    ...(sound ? ['.sound'] : []),
  ];
  return parts.length > 0 ? `{${parts.join(' ')}}` : '';
}
