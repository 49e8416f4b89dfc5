/** What our own slides (powerpoint/) say of themselves, so that a document finds itself again, also where another program has saved them. */
import type { BlockContent } from 'mdast';
import { note } from '../nodes';
import type { Element } from '../xml';

/** Names of plates, icons and sounds, which say nothing. */
const DECOR = /^(?:Decoration|Narration) \d/;
export const isDecor = (name: string | undefined): boolean => DECOR.test(name ?? '');

/** Words of notes without where steps come; a document finds that by itself. */
const MARK = /\[step\] ?/g;
export const withoutMarks = (words: string): string => words.replaceAll(MARK, '');

/** A copy with such words. */
export const unmarked = (element: Element): Element => ({
  ...element,
  children: element.children.map((child) =>
    typeof child === 'string' ? withoutMarks(child) : unmarked(child),
  ),
});

/** How notes begin that are for the speaker alone. */
const NOTE = /^\s*note:\s*/i;
export const isNote = (words: string): boolean => NOTE.test(words);
export const noteOf = (words: string): BlockContent => note(words.replace(NOTE, ''));
