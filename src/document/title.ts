/** What a document is called. */
import { toString as textOf } from 'mdast-util-to-string';
import type { Section } from './schema';

/** The words of the first `#`, else of the first heading, else the file's name. */
export function titleOf(
  sections: readonly Pick<Section, 'heading'>[],
  { name, folder }: { name: string; folder: string },
): string {
  const words = sections.map(({ heading }) => ({
    depth: heading.depth,
    text: textOf(heading).replace(/\s+/g, ' ').trim(),
  }));
  const named = words.filter(({ text }) => text);
  return (named.find(({ depth }) => depth === 1) ?? named[0])?.text ?? nameOf(name, folder);
}

/** Names that many files have: the folder's says more. */
const ANY_FILE = /^_?(?:readme|index|main|slides?)$/i;

/** What a file is called; one that is called as many are, as its folder is. */
export const nameOf = (name: string, folder: string): string => {
  const above = folder.split(/[\\/]/).findLast((part) => part !== '') ?? '';
  return wordsOf(ANY_FILE.test(name) && /\p{L}{3}/u.test(above) ? above : name);
};

/** A file's name as a title: `A talk` of `2024-03-01-a_talk.md`. */
export function wordsOf(name: string): string {
  const words = name
    .replace(/^\d{4}-\d{2}-\d{2}-(?=.)/, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1) || 'Untitled';
}

const MARKED = /(\*\*|__|`|\*|_)(?=\S)((?:(?!\1).)*\S)\1(?![\p{L}\p{N}])/gu;

/** What a backslash takes its meaning from, kept aside among letters that nobody writes. */
const [ESCAPED, ASIDE] = [/\\([!-/:-@[-`{-~])/g, 0xe000];
const KEPT = /[\ue021-\ue07e]/g;

/** A title of front matter without marks of Markdown: they would stand there as they are. After a backslash they are none. */
export function plainTitle(title: string): string {
  const aside = title.replace(ESCAPED, (_, sign: string) =>
    String.fromCharCode(ASIDE + sign.charCodeAt(0)),
  );
  const plain = aside
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(MARKED, (all, mark: string, words: string, at: number) =>
      mark.startsWith('_') && /[\p{L}\p{N}]$/u.test(aside.slice(0, at)) ? all : words,
    )
    .replace(KEPT, (sign) => String.fromCharCode(sign.charCodeAt(0) - ASIDE))
    .trim();
  return plain || title;
}
