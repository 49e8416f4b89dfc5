/** The one writer: what was read, as a document that a person could have written. */
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';
import { toString as plain } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import { escapedText } from './escape';
import { openWith } from './outline';
import { ownHandlers, ownJoin } from './own';
import type { Imported } from './reader';
import { tidy } from './tidy';

/** An address that is its own words stands as it is. */
const BARE = /^https?:\/\/[\w./?=&%#~+:@,;-]*[\w/]$/;
/** Brackets in pairs end no address. */
const PAIRED = /^[^()]*(?:\([^()]*\)[^()]*)+$/;
const link: Handle = (node, parent, state, info) => {
  const isBare =
    plain(node) === node.url &&
    BARE.test(node.url) &&
    /^[\s(]?$/.test(info.before) &&
    /^[\s),.]?$/.test(info.after);
  if (isBare) return node.url;
  const written = defaultHandlers.link(node, parent, state, info);
  const escaped = node.url.replace(/[()]/g, '\\$&');
  return PAIRED.test(node.url) ? written.replace(`](${escaped}`, () => `](${node.url}`) : written;
};

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    ...({ bullet: '-', rule: '-', emphasis: '*', strong: '*', fences: true } as const),
    ...({ listItemIndent: 'one', incrementListMarker: true, resourceLink: true } as const),
    handlers: { ...ownHandlers, link, text: escapedText },
    join: [
      ...ownJoin,
      (left, right) => (left.type === 'list' && right.type === 'list' ? 1 : undefined),
    ],
  });

/** Marks that stand for themselves where a writer would rather be sure. */
const NEEDLESS: [RegExp, string][] = [
  // A low line within a word, and the sign of an address.
  [/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, '_'],
  [/\b(https?|mailto)\\:/g, '$1:'],
  [/(?<=[\p{L}\p{N}.])\\@(?=[\p{L}\p{N}])/gu, '@'],
  // A bracket that opens no link, note, task or word to lectern.
  [/\\\[(?!(?:[xX ]?\]|step\]|toc\]|TOC\]|pause\b|[@^!-]))([^\]\\[\n]*\])(?![([:])/g, '[$1'],
  // A point that makes an address no link; here it may be one.
  [/(?<=\bwww)\\\./g, '.'],
  // Signs that mean something in pairs alone.
  [/(?<!~)\\~(?![\\~])/g, '~'],
  [/\\&(?!#?\w+;)/g, '&'],
  [/(?<=[^\s>] )\\\*(?= )/g, '*'],
  [/&#x20;/g, ' '],
];

/** The text of the document: its front matter, its title, and all else. Changes the tree. */
export function writeDocument({ tree, meta, hasActs = false, isWritten }: Imported): string {
  tidy(tree);
  const { title, ...others } = meta;
  const named = { title: isWritten ? undefined : openWith({ tree, hasActs }, title), ...others };
  const front = Object.fromEntries(Object.entries(named).filter(([, value]) => value));
  const head = Object.keys(front).length > 0 ? `---\n${stringify(front)}---\n\n` : '';
  const body = outsideCode(writer.stringify(tree), (words) =>
    NEEDLESS.reduce((rest, [from, to]) => rest.replace(from, to), words),
  );
  return head + body;
}

/** Changes all but fences and code in lines. */
const outsideCode = (markdown: string, change: (words: string) => string): string =>
  markdown
    .split(/(^```[\s\S]*?^```|`[^`\n]*`|\$\$[\s\S]*?\$\$)/m)
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join('');
