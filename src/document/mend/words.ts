/** What stands in a text for something else: emoji by their names, sizes in the words of a picture, links of a wiki. */
import { nameToEmoji } from 'gemoji';
import type { Code, Image, Parents, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

const EMOJI = /(?<![\p{L}\p{N}:]):([+-]1|[a-z0-9][a-z0-9_+-]*):(?![\p{L}\p{N}])/giu;
const TONE = /:skin-tone-\d:/g;
/** Signs of a set that another tool draws: `:material-pound:`, `:octicons-file-code-16:`. */
const SET =
  /^(?:octocat|shipit|bowtie|trollface|suspect|finnadie|hurtrealbad|feelsgood|goberserk|godmode|neckbeard|rage[1-4])$|^(?:material|octicons|fontawesome|simple|lucide|mdi|bootstrap|tabler)-[a-z0-9-]+$/i;
/** `![words|300](a.png)`, `|300x200` */
const SIZED = /\s*\|\s*(\d+)(?:x\d*)?\s*$/;
/** `[[Page]]`, `[[Page|words]]`, `![[a.png|300]]` */
const WIKI = /(!?)\[\[([^[\]|\n]{1,200})(?:\|([^[\]\n]{1,200}))?\]\]/g;
const SHOWN = /\.(?:png|jpe?g|gif|svg|webp|avif)(?:#[\w-]*)?$/i;
/** px: `![[a.svg#icon]]` is a sign in a line of words. */
const ICON = 16;

/** Changes the tree in place. */
export function mendWords(root: Root): void {
  visit(root, (node, index, parent: Parents | undefined) => {
    if (node.type === 'code') mendLanguage(node);
    if (node.type === 'image') {
      const width = Number(SIZED.exec(node.alt ?? '')?.[1] ?? 0);
      if (width > 0) {
        node.alt = node.alt?.replace(SIZED, '');
        node.data = { ...node.data, wish: { ...node.data?.wish, width } };
      }
    }
    if (!parent || index === undefined) return undefined;
    // A link that leads nowhere is its words.
    if (node.type === 'link' && !node.url.trim()) {
      parent.children.splice(index, 1, ...(node.children as never[]));
      return [SKIP, index];
    }
    if (node.type !== 'text') return undefined;
    node.value = withDashes(withEmoji(node.value));
    const parts = wikiParts(node) ?? boldParts(node, parent.children.length === 1);
    if (!parts) return undefined;
    parent.children.splice(index, 1, ...(parts as never[]));
    return [SKIP, index + parts.length];
  });
}

/** Dashes as typewriters have them: "words---others", "words -- others". */
const withDashes = (text: string): string =>
  text
    .replace(
      /(?<=[\p{L}\p{N}\p{Pe}\p{Pf}"'.!?]) ?(?<!-)---(?!-) ?(?=[\p{L}\p{N}\p{Ps}\p{Pi}"'])/gu,
      '—',
    )
    .replace(/(?<=[\p{L}\p{N}\p{Pe}\p{Pf}"'.!?]) -- (?=[\p{L}\p{N}\p{Ps}\p{Pi}"'])/gu, ' – ');

/** Names that nobody knows stay as they are. */
export const withEmoji = (text: string): string =>
  text.includes(':')
    ? text.replace(EMOJI, (all, name: string) => emojiOf(name) ?? all).replace(TONE, '')
    : text;

const emojiOf = (name: string): string | undefined => {
  const known = name.toLowerCase();
  if (SET.test(known)) return '';
  return Object.hasOwn(nameToEmoji, known) ? nameToEmoji[known] : undefined;
};

/** Text and pictures in place of links of a wiki; undefined where there are none. */
function wikiParts({ value, position }: Text): PhrasingContent[] | undefined {
  const parts: PhrasingContent[] = [];
  let [words, at] = ['', 0];
  const flush = () => {
    if (words) parts.push({ type: 'text', value: words, position });
    words = '';
  };
  for (const { 0: all, 1: mark, 2: page = '', 3: label, index } of value.matchAll(WIKI)) {
    const isImage = mark === '!' && SHOWN.test(page.trim());
    // Numbers in brackets are data.
    if (!isImage && !isPage(page)) continue;
    words += value.slice(at, index);
    at = index + all.length;
    if (isImage) {
      flush();
      parts.push({ ...imageOf(page.trim(), label ?? ''), position });
    } else words += label ?? page.replace(/#\^.*$/, '').replace(/^.*#/, '');
  }
  if (at === 0) return undefined;
  words += value.slice(at);
  flush();
  return parts;
}

const isPage = (name: string): boolean => /\p{L}{2}/u.test(name) && !/["',;=]/.test(name);

function imageOf(page: string, label: string): Image {
  const [url = '', place] = page.split('#');
  const width = place === 'icon' ? ICON : /^\d+/.exec(label)?.[0];
  const image: Image = { type: 'image', url, alt: width ? '' : label };
  return width ? { ...image, data: { wish: { width: Number(width) } } } : image;
}

/** `**words **`, `** words**`: a space on the wrong side of the stars. */
const BOLD =
  /(?<![\p{L}\p{N}*\\])\*\*(?:([^\s*][^*\n]*?)\s+\*\*(?=[\s.,;:!?)]|$)|([^\s*][^*\n]*[:：])\s+\*\*(?=\S)|\s+([^*\n]*[^\s*])\*\*(?![\p{L}\p{N}*]))/gu;
/** The same around quotes, in scripts that put no space between words. */
const UNSPACED = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const TIGHT_BOLD = /\*\*(?:(?=\S)([^*\n]{1,500})(?<=\S)()())\*\*/gu;
const ALL_BOLD = /^\s*\*\*\s+([^*\n]*[^\s*])\s+\*\*\s*$/;

/** Text with strong words in it; undefined where there are none. `isAll` when nothing stands beside it. */
function boldParts({ value, position }: Text, isAll: boolean): PhrasingContent[] | undefined {
  if (!value.includes('**')) return undefined;
  const strong = (words: string): PhrasingContent => ({
    ...{ type: 'strong', children: [{ type: 'text', value: words, position }], position },
  });
  const whole = isAll ? ALL_BOLD.exec(value)?.[1] : undefined;
  if (whole) return [strong(whole)];
  const parts: PhrasingContent[] = [];
  let at = 0;
  for (const { 0: all, 1: late, 2: named, 3: early, index } of value.matchAll(
    UNSPACED.test(value) ? TIGHT_BOLD : BOLD,
  )) {
    // Two stars are a sign of programs, too.
    if (all.split('(').length !== all.split(')').length) continue;
    const before = value.slice(at, index);
    if (before) parts.push({ type: 'text', value: before, position });
    parts.push(strong(late ?? named ?? early ?? ''));
    if (named) parts.push({ type: 'text', value: ' ', position });
    at = index + all.length;
  }
  if (at === 0) return undefined;
  const rest = value.slice(at);
  return rest ? [...parts, { type: 'text', value: rest, position }] : parts;
}

/** `{.python #id}` and `python{1,3}` name a language, too, and `[1|3]` lines. */
function mendLanguage(node: Code): void {
  const lang = node.lang ?? '';
  const named = /^\{\s*\.([\w+#-]+)/.exec(lang)?.[1];
  const whole = `${lang} ${node.meta ?? ''}`;
  const attached = /^([\w+#.-]+)(\{[\s\S]*)$/.exec(whole);
  if (named) {
    node.lang = named;
    node.meta = whole.replace(/^\{[^}]*\}/, '').trim() || null;
  } else if (attached) {
    node.lang = attached[1];
    node.meta = attached[2]?.trim() || null;
  }
  // As reveal.js names lines.
  if (node.meta) node.meta = node.meta.replace(/^\[(\d[\d\s,|-]*)\]/, '{$1}');
}
