/** Tags of template languages that mean something which Markdown can say, too. */
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Finding, standsAlone } from './finding';
import { argumentsOf, type Tag } from './tags';

const PICTURES = /^(?:fig(?:ure)?s?|ima?ge?s?|pictures?|photos?|screenshots?|responsive.?image)\b/i;
const SHOWN = /\.(?:png|jpe?g|gif|svg|webp|avif|apng)(?:[?#].*)?$/i;
const FILMED = /\.(?:mp4|webm|mov|m4v|ogv)(?:[?#].*)?$/i;

const parser = unified().use(remarkParse);

/** The words of an attribute that is written in Markdown: a caption is a title, which has no links or marks. */
const wordsOf = (markdown: string): string =>
  /[[\]*_`]/.test(markdown) ? textOf(parser.parse(markdown)) : markdown;

const without = (signs: RegExp, words: string): string =>
  words.replace(signs, ' ').replace(/\s+/g, ' ').trim();

/** A picture or a film that a tag shows; undefined for any other. */
export function mediaFinding({ start, end, name, args }: Tag): Finding | undefined {
  const { named, alone } = argumentsOf(args);
  const isInclude = /^include/.test(name);
  const file = isInclude ? (alone[0] ?? '').replace(/^.*\//, '') : name;
  const keys = ['src', 'url', 'image_path', 'image', 'img', 'path', 'file', 'link'];
  const given = keys.map((key) => named.get(key)).find(Boolean);
  const src = (given ?? alone.find((word) => SHOWN.test(word) || FILMED.test(word)) ?? '').replace(
    /^\/(?=.)/,
    '',
  );
  if (!src || /[{}<>\n]/.test(src)) return undefined;
  if (FILMED.test(src))
    return { start, end, text: `<video src="${src.replaceAll('"', '%22')}"></video>` };
  if (!PICTURES.test(file) || !SHOWN.test(src)) return undefined;
  const title = wordsOf(named.get('caption') ?? named.get('title') ?? '');
  const caption = without(/["\n\\]+|<[^>]*>/g, title);
  const alt = without(/[[\]\n\\]+/g, named.get('alt') ?? caption);
  return { start, end, text: `![${alt}](<${src}>${caption && ` "${caption}"`})` };
}

const CODE = /^(?:highlight(?:js)?|code(?:block|[-_]\w+)?|prism)$/i;

const HOLDS_FENCE = /^[ \t]*```/m;

/** Code between two tags becomes a fence; undefined for other tags. */
export function fenceFindings(text: string, open: Tag, close: Tag): Finding[] | undefined {
  const inside = text.slice(open.end, close.start);
  if (!CODE.test(open.name) || (HOLDS_FENCE.test(inside) && /^code/i.test(open.name)))
    return undefined;
  const { named, alone } = argumentsOf(open.args);
  const word = named.get('lang') ?? named.get('language') ?? alone[0] ?? '';
  const lang = /^[\w+#.-]+$/.test(word) ? word : '';
  const lines = (named.get('hl_lines') ?? named.get('mark_lines'))?.trim().replace(/[\s,]+/g, ',');
  const meta = lines && /^[\d,-]+$/.test(lines) ? ` {${lines}}` : '';
  const fence = HOLDS_FENCE.test(inside) ? '~~~~~~' : '```';
  const [before, after] = [
    /^[ \t]*(?:\n|$)/.test(inside) ? '' : '\n',
    /\n[ \t]*$/.test(inside) ? '' : '\n',
  ];
  const from = text.lastIndexOf('\n', open.start - 1) + 1;
  const apart = text.slice(from, open.start).trim() ? '\n' : '';
  return [
    { start: open.start, end: open.end, text: `${apart}${fence}${lang}${lang && meta}${before}` },
    {
      start: close.start,
      end: close.end,
      text: `${after}${fence}${standsBefore(text, close.end)}`,
    },
  ];
}

const standsBefore = (text: string, end: number): string =>
  /^[ \t]*(?:\n|$)/.test(text.slice(end)) ? '' : '\n';

const BOXES =
  /^(?:admonition|alert|box|callout|hint|message|notice|note|tip|info|warning|danger|important|caution)$/i;
const TONES: [RegExp, string][] = [
  [/\b(?:danger|error|caution|failure)\b/i, 'caution'],
  [/\bwarn(?:ing)?\b/i, 'warning'],
  [/\bimportant\b/i, 'important'],
  [/\b(?:tip|success|hint)\b/i, 'tip'],
];

/** Words that two tags set apart, each on a line of its own, by their tone; undefined for other tags. */
export function boxFindings(text: string, open: Tag, close: Tag): Finding[] | undefined {
  const alone = [open, close].every(({ start, end }) => standsAlone(text, start, end));
  if (!BOXES.test(open.name) || !alone) return undefined;
  const said = open.name === 'hint' ? open.args : `${open.args} ${open.name}`;
  const tone = TONES.find(([words]) => words.test(said))?.[1] ?? 'note';
  const title = without(/[[\]\n\\]+/g, argumentsOf(open.args).named.get('title') ?? '');
  return [
    { start: open.start, end: open.end, text: `\n:::${tone}${title && `[${title}]`}\n` },
    { start: close.start, end: close.end, text: '\n:::\n' },
  ];
}
