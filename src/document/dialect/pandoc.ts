/** Pandoc, Quarto and R Markdown: cells of code, pauses, citations. */
import type { Code, Parents, RootContent, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problems } from '../../problem/problem';
import { placeOf } from '../place';

const CELL = /^\{([A-Za-z][\w+-]*)[\s,}]/;
/** What languages of cells are called elsewhere. */
const LANGUAGES: Readonly<Record<string, string>> = { ojs: 'js', dot: 'dot', ipython3: 'python' };
const OPTION = /^(?:#|\/\/|%%|--)\|[ \t]?(.*)$/;
const HIDDEN = /(?:^|[\s,{])(?:echo|include)\s*[:=]\s*(?:false|FALSE|F)\b/;
const CITATION = /\s*\[(?:[^\][]*?[\s;-])?-?@[\w][^\][]*\]/g;

/** Changes the tree in place: cells are code, and say nothing of how they are run. Those that are not to be seen are left out. */
export function readCells(parent: Parents, problems: Problems): void {
  parent.children = (parent.children as RootContent[]).flatMap((node): RootContent[] => {
    if ('children' in node) readCells(node, problems);
    if (node.type === 'paragraph' && isPause(node.children)) return [];
    return node.type === 'code' ? readCell(node, problems) : [node];
  }) as typeof parent.children;
}

const isPause = ([only, more]: readonly RootContent[]): boolean =>
  only?.type === 'text' && !more && /^\.\s\.\s\.$/.test(only.value.trim());

function readCell(node: Code, problems: Problems): RootContent[] {
  const info = `${node.lang ?? ''} ${node.meta ?? ''}`.trim();
  const language = CELL.exec(`${info} `)?.[1];
  if (!language) return [node];
  const lines = node.value.split('\n');
  const first = lines.findIndex((line) => !OPTION.test(line.trim()));
  const options = lines
    .slice(0, Math.max(0, first))
    .map((line) => OPTION.exec(line.trim())?.[1] ?? '');
  if (HIDDEN.test(info) || options.some((option) => HIDDEN.test(option))) {
    problems.report('cellHidden', placeOf(node), language);
    return [];
  }
  if (language === 'math') return [{ type: 'math', value: node.value, position: node.position }];
  const value = first < 0 ? '' : lines.slice(first).join('\n').replace(/^\n+/, '');
  return value.trim()
    ? [{ ...node, lang: LANGUAGES[language] ?? language, meta: null, value }]
    : [];
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
