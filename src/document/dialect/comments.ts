/** Comments in slides: notes for the speaker, unless they speak to a program, or are a slide that was taken out. */
import type { Html, Parents, RootContent } from 'mdast';

const COMMENT = /<!--([\s\S]*?)(?:-->|$)/g;
/** Those of tools for authors and of other presenters. */
const TOOL =
  /^\s*(?:prettier|markdownlint|eslint|textlint|vale|cspell|spell-?checker|more\b|truncate|toc\b|omit|no[_ -]toc|fit\b|\.(?:slide|element)|start\b|end\b|#region|#endregion|todo|fixme|xxx|license|copyright|\|\|\||!!!)/i;
/** Begins with markup, or goes on with another slide: what it holds was to be seen. */
const DEAD = /^\s*(?:#{1,6}\s|```|!\[|<\/?[a-z][\w-]*[\s>]|\|.*\|\s*$|:{2,})/i;
const SLIDES = /^---\s*$/m;

/** True for words that somebody may say or read. */
export const isNote = (comment: string): boolean =>
  /\p{L}{2}/u.test(comment) && !TOOL.test(comment) && !DEAD.test(comment) && !SLIDES.test(comment);

/**
 * Marks the notes among comments as ours are. `isLook` tells those that say how a slide looks; where `lastOnly`, a slide
 * has one note, its last comment.
 */
export function readComments(
  root: Parents,
  isLook: (comment: string) => boolean,
  lastOnly: boolean,
): void {
  let last: Html | undefined;
  const end = () => {
    if (last && lastOnly) noteIn(last, isLook);
    last = undefined;
  };
  for (const node of root.children as RootContent[]) {
    if (node.type === 'thematicBreak') end();
    const ending = endOf(node);
    if (ending.type === 'html' && /^\s*<!--/.test(ending.value)) last = ending;
    else if (ending.type !== 'html') last = undefined;
    if (!lastOnly) notesIn(node, isLook);
  }
  end();
}

/** What a slide ends with: where its author put things side by side, the end of the last column. */
function endOf(node: RootContent): RootContent {
  if (node.type !== 'columns' && node.type !== 'column') return node;
  const below = node.children.at(-1);
  return below ? endOf(below) : node;
}

function notesIn(node: RootContent, isLook: (comment: string) => boolean): void {
  if (node.type === 'html') noteIn(node, isLook);
  else if ('children' in node) for (const child of node.children) notesIn(child, isLook);
}

function noteIn(node: Html, isLook: (comment: string) => boolean): void {
  node.value = node.value.replace(COMMENT, (whole, inner: string) => {
    if (/^\s*note:/i.test(inner) || isLook(inner) || !isNote(inner)) return whole;
    return `<!-- note: ${inner.trim().replace(/\[click(?::\d+)?\]/g, '[step]')} -->`;
  });
}
