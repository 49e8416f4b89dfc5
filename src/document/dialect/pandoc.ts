/** Pandoc, Quarto and R Markdown: cells of code, pauses, citations. */
import type { Code, InlineCode, Parents, RootContent, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problems } from '../../problem/problem';
import { placeOf } from '../place';

const CELL = /^\{([A-Za-z][\w+-]*)[\s,}]/;
/** What languages of cells are called elsewhere. */
const LANGUAGES: Readonly<Record<string, string>> = { ojs: 'js', dot: 'dot', ipython3: 'python' };
const OPTION = /^(?:#|\/\/|%%|--)\|[ \t]?(.*)$/;
const HIDDEN = /(?:^|[\s,{])(?:echo|include)\s*[:=]\s*(?:false|FALSE|F)\b/;
const CITATION = / ?\[(?:[^\][]*?[\s;-])?-?@[\w][^\][]*\]/g;
/** Words that a program would put in: `r nrow(x)`. */
const COMPUTED = /^(?:r|python|julia|\{r\}|\{python\}) \S/;

/**
 * Changes the tree in place: cells are code, and say nothing of how they are run. Those that are not to be seen are left out,
 * which one warning tells. `cut` are the lines of fences that lost their first lines.
 */
export function readCells(root: Parents, cut: ReadonlySet<number>, problems: Problems): void {
  const hidden: { node: Code; language: string }[] = [];
  const read = (parent: Parents): void => {
    parent.children = (parent.children as RootContent[]).flatMap((node): RootContent[] => {
      if ('children' in node) read(node);
      if (node.type === 'paragraph' && isPause(node.children)) return [];
      if (node.type !== 'code') return [node];
      const cell = cellOf(node);
      if (cell?.isHidden) hidden.push({ node, language: cell.language });
      return cell ? cell.nodes : [cut.has(node.position?.start.line ?? 0) ? trimmed(node) : node];
    }) as typeof parent.children;
  };
  read(root);
  const [first] = hidden;
  if (first) problems.report('cellHidden', placeOf(first.node), first.language, hidden.length);
}

const trimmed = (node: Code): Code => ({
  ...node,
  value: node.value.replace(/^(?:[ \t]*\n)+/, ''),
});

const isPause = ([only, more]: readonly RootContent[]): boolean =>
  only?.type === 'text' && !more && /^\.\s\.\s\.$/.test(only.value.trim());

/** What is shown of a fence that is run; undefined for any other. */
function cellOf(
  node: Code,
): { language: string; isHidden: boolean; nodes: RootContent[] } | undefined {
  const info = `${node.lang ?? ''} ${node.meta ?? ''}`.trim();
  const language = CELL.exec(`${info} `)?.[1];
  if (!language) return undefined;
  const lines = node.value.split('\n');
  const first = lines.findIndex((line) => !OPTION.test(line.trim()));
  const options = lines
    .slice(0, Math.max(0, first))
    .map((line) => OPTION.exec(line.trim())?.[1] ?? '');
  const isHidden = HIDDEN.test(info) || options.some((option) => HIDDEN.test(option));
  if (isHidden) return { language, isHidden, nodes: [] };
  const value = first < 0 ? '' : lines.slice(first).join('\n').replace(/^\n+/, '');
  const lang = LANGUAGES[language] ?? language;
  const shown: RootContent =
    language === 'math'
      ? { type: 'math', value, position: node.position }
      : { ...node, lang, meta: null, value };
  return { language, isHidden, nodes: value.trim() ? [shown] : [] };
}

const GRID = /^\+(?:[-=:]+\+)+\n[|+]/;
const CAPTION = /^:\s+/;

/** Tables that are drawn with signs are shown as they are; the line that names a table is a paragraph. */
export function readTables(root: Parents, source: string): void {
  root.children = (root.children as RootContent[]).flatMap((node, i): RootContent[] => {
    if (node.type !== 'paragraph') return [node];
    const written = source.slice(node.position?.start.offset, node.position?.end.offset);
    if (GRID.test(written))
      return [{ type: 'code', lang: null, value: written, position: node.position }];
    const [first] = node.children;
    const around = [root.children[i - 1], root.children[i + 1]].map((one) => one?.type);
    const isCaption = first?.type === 'text' && CAPTION.test(first.value);
    if (!isCaption || !around.some((type) => type === 'table' || type === 'paragraph'))
      return [node];
    const words = first.value.replace(CAPTION, '').replace(/\s*\{[^{}]*\}\s*$/, '');
    const children = [{ ...first, value: words }, ...node.children.slice(1)];
    return words.trim() || children.length > 1 ? [{ ...node, children }] : [];
  }) as typeof root.children;
}

/** What a reference to a figure is called where its number is not known. */
const REFERENCES: Readonly<Record<string, string>> = {
  fig: 'the figure',
  tbl: 'the table',
  sec: 'the section',
  eq: 'the equation',
  lst: 'the listing',
};
const REFERENCE = /(?<![\w.@])@(fig|tbl|sec|eq|lst)-[\w-]+/g;

/** `@fig-name` says what it leads to, in English. */
export function nameReferences(root: Parents): void {
  visit(root, 'text', (node) => {
    node.value = node.value.replace(REFERENCE, (_, kind: string) => REFERENCES[kind] ?? '');
  });
}

/** Takes `[@name, p. 3]` out of the text; one warning tells of all. */
export function dropCitations(parent: Parents, problems: Problems): void {
  const found: { node: Text; written: string }[] = [];
  visit(parent, 'text', (node) => {
    node.value = node.value.replace(CITATION, (written) => {
      found.push({ node, written: written.trim() });
      return '';
    });
  });
  const [first] = found;
  if (first) problems.report('citationLeft', placeOf(first.node), first.written, found.length);
}

/** Takes words out that are not written yet; one warning tells of all. */
export function dropComputed(root: Parents, problems: Problems): void {
  const found: InlineCode[] = [];
  visit(root, (node) => {
    if (!('children' in node)) return;
    node.children = node.children.filter((child) => {
      const isComputed = child.type === 'inlineCode' && COMPUTED.test(child.value);
      if (isComputed) found.push(child);
      return !isComputed;
    }) as typeof node.children;
  });
  const [first] = found;
  if (first)
    problems.report('programLeftOut', placeOf(first), first.value.slice(0, 60), found.length);
}
