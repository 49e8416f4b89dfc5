/** With what a document opens: the heading that is its title, or one that is made of what it is called. */
import type { Heading } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { isGeneric } from '../language/headings';
import type { Cut } from './cut';
import { isContentsName } from './mend/navigation';
import { nameOf } from './title';

/** What decides how a document opens, beside its headings. */
export interface Outline {
  /** Of the front matter. */
  title?: string;
  /** Of the file. */
  name: string;
  /** In which it lies. */
  folder: string;
  /** Slides: a rule parts them, and one may be without a heading. */
  deck: boolean;
}

/** What stands before the first heading opens the document, under its title. */
export function openWith(given: readonly Cut[], { title, name, folder, deck }: Outline): Cut[] {
  const cuts = deck || title === undefined ? given : withoutBlank(given);
  const [first] = cuts;
  const tops = cuts.filter(({ depth, heading }) => depth === 1 && !isContentsName(textOf(heading)));
  const early = first?.depth === 0 ? first : undefined;
  const headed = early ? cuts.slice(1) : [...cuts];
  const [top, ...others] = headed;
  const [firstTop] = tops.map(({ heading }) => textOf(heading));
  // "Summary", "Motivation", … with a `#` each: none of them is what the document is called.
  const isNamed = firstTop !== undefined && (tops.length === 1 || !isGeneric(firstTop));
  const isTitle =
    top &&
    textOf(top.heading).trim() !== '' &&
    !isContentsName(textOf(top.heading)) &&
    (tops.length <= 1 || title === undefined || sameWords(textOf(top.heading), title)) &&
    ((top.depth === 1 && (title !== undefined || isNamed)) ||
      (title === undefined &&
        tops.length === 0 &&
        !isLetter(early) &&
        !isGeneric(textOf(top.heading))));
  if (isTitle) {
    const content = [...(early?.content ?? []), ...top.content];
    const notes = [...(early?.notes ?? []), ...top.notes];
    return [{ ...top, depth: 1, content, notes }, ...others];
  }
  const words = title ?? (isNamed ? firstTop : undefined) ?? nameOf(name, folder);
  const heading: Heading = {
    type: 'heading',
    depth: 1,
    children: [{ type: 'text', value: words }],
  };
  const opening = { heading, depth: 1, content: early?.content ?? [], notes: early?.notes ?? [] };
  return [opening, ...headed];
}

/** A first heading of which nothing is left, such as `# {{ page.title }}`, is that of the front matter: what stands below it has none. */
function withoutBlank(cuts: readonly Cut[]): readonly Cut[] {
  const at = cuts.findIndex(({ depth }) => depth > 0);
  const blank = cuts[at];
  if (!blank || at > 1 || !isBlank(blank.heading)) return cuts;
  const early = cuts.slice(0, at);
  const content = [...early, blank].flatMap((cut) => cut.content);
  const notes = [...early, blank].flatMap((cut) => cut.notes);
  return [{ ...blank, depth: 0, content, notes }, ...cuts.slice(at + 1)];
}

const isBlank = ({ children }: Heading): boolean =>
  children.every((child) => child.type === 'text' && child.value.trim() === '');

const sameWords = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase();

/** Words before the first heading that are a text of their own: what stands far below them is not its title. */
const LONG = 60;

const isLetter = (early: Cut | undefined): boolean =>
  (early?.content ?? [])
    .filter(({ type }) => type === 'paragraph')
    .reduce((sum, node) => sum + textOf(node).split(/\s+/).length, 0) >= LONG;
